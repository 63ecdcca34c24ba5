// Calls that pages choose from for their examples: those that are not deprecated.

import type { Call } from './call';

/** What a target has decided about a call. */
export interface CallPlan {
  readonly call: Call;
}

/** What pages choose from: the calls that are not deprecated, or all of them where all are. */
export function currentOf<Plan extends CallPlan>(plans: readonly Plan[]): readonly Plan[] {
  const current = plans.filter(({ call }) => !call.operation.docs.deprecated);
  return current.length > 0 ? current : plans;
}

/** The first of them that is wanted; one that is deprecated only where all that are wanted are. */
export function firstCurrent<Plan extends CallPlan>(
  plans: readonly Plan[],
  isWanted: (plan: Plan) => boolean = () => true,
): Plan | undefined {
  return currentOf(plans.filter(isWanted))[0];
}
