// The model in the order that was recorded: operations and tags, so that a document whose paths are sorted anew changes no file, and
// properties of objects, where constructors take them by position.

import type { ApiModel } from '../model';
import { currentRegister, inRecordedOrder, recordedNumbers, type RecordScope } from '../naming/register';

/** Operations and tags by the numbers that they were recorded with; new ones come last, in the document's order. */
export function withRecordedOrder(model: ApiModel): ApiModel {
  if (currentRegister() === undefined) return model;
  return {
    ...model,
    tags: byNumber({ kind: 'tag' }, model.tags, ({ name }) => name),
    operations: byNumber({ kind: 'operation', keys: 'operation' }, model.operations, ({ id }) => id),
  };
}

function byNumber<T>(scope: RecordScope, items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const numbers = recordedNumbers(scope, items.map(keyOf));
  const numberOf = (item: T): number => numbers.get(keyOf(item)) ?? 0;
  return [...items].sort((left, right) => numberOf(left) - numberOf(right));
}

/** Properties of objects as they were recorded. */
export function inOrderOfRecord(model: ApiModel): ApiModel {
  if (currentRegister() === undefined) return model;
  return {
    ...model,
    declarations: model.declarations.map((declaration) =>
      declaration.kind === 'object'
        ? {
            ...declaration,
            properties: inRecordedOrder(
              { kind: 'property', of: { type: declaration.id } },
              declaration.properties,
              ({ wireName }) => wireName,
            ),
          }
        : declaration,
    ),
  };
}
