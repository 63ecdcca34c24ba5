// Calls that pages choose from for their examples: those that are not deprecated.

import type { Call } from './call';

/** What pages choose from: the calls that are not deprecated, or all of them where all are. */
export function currentOf<Plan>(plans: readonly Plan[], callOf: (plan: Plan) => Call): readonly Plan[] {
  const current = plans.filter((plan) => !callOf(plan).operation.docs.deprecated);
  return current.length > 0 ? current : plans;
}

/** The first of them that is wanted; one that is deprecated only where all that are wanted are. */
export function firstCurrent<Plan>(
  plans: readonly Plan[],
  callOf: (plan: Plan) => Call,
  isWanted: (plan: Plan) => boolean = () => true,
): Plan | undefined {
  return currentOf(plans.filter(isWanted), callOf)[0];
}
