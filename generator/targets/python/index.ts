// The Python target: pydantic models, urllib3 and httpx2 clients, with the names of openapi-generator's Python client.

import type { Target } from '../target';
import { emitClient } from './emit';
import { optionsSchema, readOptions } from './options';
import { outlineOf } from './outline';
import { planClient, type Plan } from './plan';

export const python: Target<Plan> = {
  name: 'python',
  printing: 'templates',
  optionsSchema,
  plan: (model, options, context) => planClient(model, readOptions(options), context),
  emit: emitClient,
  outline: outlineOf,
};
