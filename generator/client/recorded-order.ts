// The model with the properties of its objects in the order that callers know: constructors take them by position.

import type { ApiModel } from '../model';
import { currentRegister, inRecordedOrder } from '../naming/register';

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
