// Calls that pages choose from for their examples: those that are not deprecated.

import type { Call } from './call';

/** What pages choose from: the calls that are not deprecated, or all of them where all are. */
export function currentOf<Plan>(plans: readonly Plan[], callOf: (plan: Plan) => Call): readonly Plan[] {
  const current = plans.filter((plan) => !callOf(plan).operation.docs.deprecated);
  return current.length > 0 ? current : plans;
}
