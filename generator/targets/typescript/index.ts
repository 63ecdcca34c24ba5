// The TypeScript target: an npm package with a class, standalone functions, models, errors and pages.

import type { Target } from '../target';
import { emit } from './emit';
import { refusedNames } from './names/given';
import { optionsSchema } from './options';
import { outline } from './outline';
import { examples } from './pages/example';
import { plan, type Plan } from './plan';

export const typescript: Target<Plan> = {
  name: 'typescript',
  printing: 'modules',
  optionsSchema,
  refusedNames,
  plan,
  emit,
  outline,
  examples,
};
