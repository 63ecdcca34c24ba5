// Global parameters: given to the client once, by the `globals` option of the target.

import type { Client } from '../../../client';
import type { Ecmascript } from '../../../languages/ecmascript';
import { isParameter, type ParameterArgument } from '../../ecmascript/operations/parameters';
import type { Options } from '../options';
import type { TypeBook } from '../types/book';

export interface GlobalPlan {
  readonly option: string;
  /** As its first operation declares it. */
  readonly argument: ParameterArgument;
  readonly type: Ecmascript;
}

export function planGlobals({ calls }: Client, options: Options, book: TypeBook): readonly GlobalPlan[] {
  const plans: GlobalPlan[] = [];
  const used = new Set<string>();
  for (const [wireName, option] of options.globals) {
    const argument = calls
      .flatMap((call) => call.arguments.filter(isParameter))
      .find((it) => it.in !== 'path' && it.wireName.toLowerCase() === wireName.toLowerCase());
    if (argument === undefined || used.has(option)) continue;
    used.add(option);
    plans.push({ option, argument, type: book.of(argument.type, 'input') });
  }
  return plans;
}
