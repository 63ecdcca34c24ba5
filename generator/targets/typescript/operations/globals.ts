// Global parameters: given to the client once, by the `globals` option of the target.

import type { ApiModel, Parameter } from '../../../model';
import type { Ecmascript } from '../../../languages/ecmascript';
import type { Options } from '../options';
import type { TypeBook } from '../types/book';

export interface GlobalPlan {
  readonly option: string;
  readonly wireName: string;
  readonly in: Parameter['in'];
  /** As its first operation declares it. */
  readonly parameter: Parameter;
  readonly type: Ecmascript;
}

export function planGlobals(model: ApiModel, options: Options, book: TypeBook): readonly GlobalPlan[] {
  const plans: GlobalPlan[] = [];
  const used = new Set<string>();
  for (const [wireName, option] of options.globals) {
    const parameter = model.operations
      .flatMap((operation) => operation.parameters)
      .find((it) => it.in !== 'path' && it.wireName.toLowerCase() === wireName.toLowerCase());
    if (parameter === undefined || used.has(option)) continue;
    used.add(option);
    plans.push({
      option,
      wireName: parameter.wireName,
      in: parameter.in,
      parameter,
      type: book.of(parameter.type, 'input'),
    });
  }
  return plans;
}
