// The C# target: HttpClient and System.Text.Json, with the surface that programs know from openapi-generator's client.

import type { Target } from '../target';
import { emitCsharp } from './emit';
import { optionsSchema } from './options';
import { outlineCsharp } from './outline';
import { planCsharp, type CsharpPlan } from './plan';

export const csharp: Target<CsharpPlan> = {
  name: 'csharp',
  printing: 'templates',
  optionsSchema,
  plan: planCsharp,
  emit: emitCsharp,
  outline: outlineCsharp,
};
