// The whole table.

import type { Scenario } from '../scenario';
import { authScenarios } from './auth';
import { bodyScenarios } from './bodies';
import { clientScenarios } from './clients';
import { faultScenarios } from './faults';
import { modelScenarios } from './models';
import { nameScenarios } from './names';
import { parameterScenarios } from './parameters';
import { responseScenarios } from './responses';
import { retryScenarios } from './retries';
import { serverScenarios } from './servers';

export const scenarios: readonly Scenario[] = [
  ...serverScenarios,
  ...parameterScenarios,
  ...bodyScenarios,
  ...authScenarios,
  ...responseScenarios,
  ...modelScenarios,
  ...nameScenarios,
  ...faultScenarios,
  ...retryScenarios,
  ...clientScenarios,
];
