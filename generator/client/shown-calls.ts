// The call that sections of pages show which are about something else.

import { currentOf, type CallPlan } from './current-calls';
import { readsValue } from './files';

/** Characters of such a call: a longer one would hide what is said. */
const MOST = 300;

/**
 * What sections show that are about something else: a call that reads, where there is one, or another one; each is taken only
 * where it is short, and one that is deprecated only where there is no other.
 *
 * @param textOf The call as code.
 * @param usual What goes before other calls that do not read.
 */
export function shownAside<Plan extends CallPlan>(
  plans: readonly Plan[],
  textOf: (plan: Plan) => string,
  usual: readonly Plan[] = [],
): Plan | undefined {
  const reading = plans.filter((plan) => readsValue(plan.call));
  const all = [...reading, ...usual, ...plans];
  return [...currentOf(all), ...all].find((plan) => textOf(plan).length <= MOST);
}
