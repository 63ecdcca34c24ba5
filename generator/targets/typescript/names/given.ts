// What the user may not call the package, the class, the group and global options: names that a client has already.

import { isDeclarable } from '../../../languages/ecmascript';
import { refusedMappings } from '../../../naming/mappings';
import { isJsonObject, own, textAt, type JsonObject } from '../../../support/json';
import { refusedName, type RefusedName } from '../../../support/refused-name';
import { whyNoMapped } from '../../ecmascript/names/mapped';
import { refusedPackage } from '../../ecmascript/names/package';
import { compatOf, moreOptions, SPEAKEASY_ERRORS } from '../compat';
import { TAKEN } from './taken';

/** What is declared for a class: `Acme`, `AcmeCore` for functions, `AcmeOptions`. */
const OF_CLASS = ['', 'Core', 'Options'];

export function whyNoClass(name: string): string | undefined {
  if (!isDeclarable(name, 'type') || !isDeclarable(name, 'binding')) return 'it is a word of TypeScript';
  const taken = OF_CLASS.map((end) => name + end).find((each) => TAKEN.type.has(each));
  return taken === undefined ? undefined : `the client has a type ${taken}`;
}

function whyNoGroup(name: string): string | undefined {
  const isTaken = TAKEN.method.has(name) || !isDeclarable(name, 'member');
  return isTaken ? 'the client class has a member of this name' : undefined;
}

/** Names of errors that stand beside the class of all errors; `SDKError` is what old programs call that class. */
const BESIDE_BASE = new Set([...SPEAKEASY_ERRORS, 'ResponseError', 'APIError', 'ConnectionError']);

function whyNoBase(name: string): string | undefined {
  return BESIDE_BASE.has(name) ? `the client has an error ${name}` : undefined;
}

function whyNoDefault(name: string, base: string): string | undefined {
  return name === base || (name !== 'APIError' && BESIDE_BASE.has(name))
    ? `the client has an error ${name}`
    : undefined;
}

export function refusedNames(options: JsonObject): readonly RefusedName[] {
  const globals = own(options, 'globals');
  const compat = compatOf(options, '');
  const hasBase = compat.errorNames === 'speakeasy' && own(options, 'baseErrorName') === undefined;
  const whyNot = (name: string): string | undefined =>
    whyNoClass(name) ?? (hasBase ? whyNoBase(`${name}Error`) : undefined);
  return [
    ...refusedPackage(textAt(options, 'packageName')),
    ...refusedMappings(options, whyNoMapped),
    ...refusedName(['className'], textAt(options, 'className'), whyNot, (name) => [`${name}Client`, `${name}Api`]),
    ...refusedName(['baseErrorName'], textAt(options, 'baseErrorName'), whyNoBase, (name) => [`Base${name}`]),
    ...refusedName(
      ['defaultErrorName'],
      textAt(options, 'defaultErrorName'),
      (name) => whyNoDefault(name, compatOf(options, textAt(options, 'className') ?? '').baseErrorName),
      (name) => [`Default${name}`],
    ),
    ...refusedName(['group'], textAt(options, 'group'), whyNoGroup, (name) => [`${name}Api`]),
    ...(isJsonObject(globals) ? refusedGlobals(globals, new Set([...TAKEN.credential, ...moreOptions(compat)])) : []),
  ];
}

function refusedGlobals(globals: JsonObject, taken: ReadonlySet<string>): readonly RefusedName[] {
  const entries = Object.entries(globals).map(([wireName, option]): [string, string] => [wireName, String(option)]);
  return entries.flatMap(([wireName, option], at) => {
    const before = new Set(entries.slice(0, at).map(([, name]) => name));
    const why = (name: string): string | undefined => {
      if (taken.has(name)) return 'the client has an option of this name';
      return before.has(name) ? 'another parameter has it' : undefined;
    };
    return refusedName(['globals', wireName], option, why, (name) => [
      `${name}Value`,
      `${name}Parameter`,
      `${name}${at}`,
    ]);
  });
}
