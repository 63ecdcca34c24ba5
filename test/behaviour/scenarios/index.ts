// The whole table.

import type { Scenario } from '../scenario';
import { authScenarios } from './auth';
import { bodyScenarios } from './bodies';
import { clientScenarios } from './clients';
import { dateScenarios } from './dates';
import { cookieScenarios } from './cookies';
import { downloadScenarios } from './downloads';
import { errorScenarios } from './errors';
import { faultScenarios } from './faults';
import { formScenarios } from './forms';
import { jsonSchemaScenarios } from './json-schema';
import { mediaScenarios } from './media';
import { modelScenarios } from './models';
import { nameScenarios } from './names';
import { pageScenarios } from './pages';
import { parameterScenarios } from './parameters';
import { pathScenarios } from './paths';
import { petstoreScenarios } from './petstore';
import { redirectScenarios } from './redirects';
import { responseScenarios } from './responses';
import { retryScenarios } from './retries';
import { secretScenarios } from './secrets';
import { serverScenarios } from './servers';
import { streamScenarios } from './streams';
import { timeoutScenarios } from './timeouts';
import { tokenScenarios } from './tokens';
import { uploadScenarios } from './uploads';
import { valueScenarios } from './values';
import { xmlScenarios } from './xml';

export const scenarios: readonly Scenario[] = [
  ...serverScenarios,
  ...pathScenarios,
  ...parameterScenarios,
  ...bodyScenarios,
  ...mediaScenarios,
  ...formScenarios,
  ...streamScenarios,
  ...cookieScenarios,
  ...downloadScenarios,
  ...uploadScenarios,
  ...pageScenarios,
  ...xmlScenarios,
  ...authScenarios,
  ...tokenScenarios,
  ...secretScenarios,
  ...responseScenarios,
  ...errorScenarios,
  ...modelScenarios,
  ...valueScenarios,
  ...jsonSchemaScenarios,
  ...dateScenarios,
  ...nameScenarios,
  ...petstoreScenarios,
  ...faultScenarios,
  ...retryScenarios,
  ...timeoutScenarios,
  ...redirectScenarios,
  ...clientScenarios,
];
