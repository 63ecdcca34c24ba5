// All programs by the subject of their file.

import { programs as calls } from './calls.js';
import { programs as configuration } from './configuration.js';
import { programs as errors } from './errors.js';
import { programs as hooks } from './hooks.js';
import { programs as models } from './models.js';
import { programs as pages } from './pages.js';
import { programs as paths } from './paths.js';
import { programs as results } from './results.js';
import { programs as shop } from './shop.js';
import { programs as singles } from './singles.js';

export const programs = {
  ...configuration,
  ...calls,
  ...results,
  ...errors,
  ...hooks,
  ...models,
  ...pages,
  ...paths,
  ...shop,
  ...singles,
};
