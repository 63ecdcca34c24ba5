// The JavaScript target: an npm package of ES modules with classes for APIs and models, callbacks or promises, and pages.

import type { Target } from '../target';
import { emit } from './emit';
import { refusedNames } from './names/given';
import { optionsSchema } from './options';
import { outline } from './outline';
import { examples } from './pages/example';
import { plan, type Plan } from './plan';

export const javascript: Target<Plan> = {
  name: 'javascript',
  printing: 'modules',
  optionsSchema,
  refusedNames,
  plan,
  emit,
  outline,
  examples,
};
