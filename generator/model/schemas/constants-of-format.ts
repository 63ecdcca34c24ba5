// Constants that another option of a choice holds by its format, as arktype writes a UUID: any of them, none at all and the last one.

import { own, type Json } from '../../support/json';

/** The options of a choice without constants of a format that an option without values has, too. */
export function withoutConstantsOfFormat<Option extends { readonly value: Json }>(
  options: readonly Option[],
): readonly Option[] {
  const isConstant = ({ value }: Option): boolean => own(value, 'const') !== undefined;
  const formats = new Set(options.flatMap((option) => (isConstant(option) ? [] : [own(option.value, 'format')])));
  formats.delete(undefined);
  return options.filter((option) => !isConstant(option) || !formats.has(own(option.value, 'format')));
}
