// The C# target: HttpClient and System.Text.Json, with the surface that programs know from openapi-generator's client.

import type { Target } from '../target';
import { emit } from './emit';
import { refusedNames } from './names/given';
import { optionsSchema } from './options';
import { outline } from './outline';
import { examples } from './pages/example';
import { plan, type Plan } from './plan';

export const csharp: Target<Plan> = {
  name: 'csharp',
  printing: 'templates',
  optionsSchema,
  refusedNames,
  plan,
  emit,
  outline,
  examples,
};
