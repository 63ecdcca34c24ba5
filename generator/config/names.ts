// Names that a configuration gives to packages, classes and the like. Which of them cannot be used, each target knows; here
// they become findings with their place.

import { isJsonObject, own, type Json, type JsonObject } from '../support/json';
import { append } from '../support/pointer';
import type { RefusedName } from '../support/refused-name';
import type { Violation } from './validate';

export type RefusedNames = (target: string, options: JsonObject) => readonly RefusedName[];

/** Of a configuration that was checked against its schema. */
export function nameViolations(config: Json, refused: RefusedNames): readonly Violation[] {
  const apis = Object.entries(own(config, 'apis') as JsonObject);
  return apis.flatMap(([api, settings]) =>
    Object.entries(own(settings, 'targets') as JsonObject).flatMap(([target, options]) =>
      isJsonObject(options) ? refused(target, options).map((name) => violation(api, target, name)) : [],
    ),
  );
}

function violation(api: string, target: string, { option, name, reason, instead }: RefusedName): Violation {
  const shown = JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
  return {
    code: 'config-name-taken',
    message: `apis.${api}.targets.${target}.${option.join('.')}: ${shown} cannot be used, because ${reason}`,
    ...(instead === '' ? {} : { hint: `${instead} would do.` }),
    pointer: append('/apis', api, 'targets', target, ...option),
  };
}
