// The whole table.

import type { Scenario } from '../scenario';
import { authScenarios } from './auth';
import { bodyScenarios } from './bodies';
import { clientScenarios } from './clients';
import { errorScenarios } from './errors';
import { faultScenarios } from './faults';
import { mediaScenarios } from './media';
import { modelScenarios } from './models';
import { nameScenarios } from './names';
import { parameterScenarios } from './parameters';
import { pathScenarios } from './paths';
import { redirectScenarios } from './redirects';
import { responseScenarios } from './responses';
import { retryScenarios } from './retries';
import { serverScenarios } from './servers';
import { timeoutScenarios } from './timeouts';

export const scenarios: readonly Scenario[] = [
  ...serverScenarios,
  ...pathScenarios,
  ...parameterScenarios,
  ...bodyScenarios,
  ...mediaScenarios,
  ...authScenarios,
  ...responseScenarios,
  ...errorScenarios,
  ...modelScenarios,
  ...nameScenarios,
  ...faultScenarios,
  ...retryScenarios,
  ...timeoutScenarios,
  ...redirectScenarios,
  ...clientScenarios,
];
