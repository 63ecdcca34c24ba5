// The Python target: pydantic models, urllib3 and httpx2 clients, with the names of openapi-generator's Python client.

import type { Target } from '../target';
import { emit } from './emit';
import { refusedNames } from './names/given';
import { optionsSchema } from './options';
import { outline } from './outline';
import { examples } from './pages/example';
import { plan, type Plan } from './plan';

export const python: Target<Plan> = {
  name: 'python',
  printing: 'templates',
  optionsSchema,
  refusedNames,
  plan,
  emit,
  outline,
  examples,
};
