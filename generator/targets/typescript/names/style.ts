// How a hint becomes a name in this style: camelCase for what is called, PascalCase for types.

import { legalName } from '../../../languages/ecmascript';
import { sayable } from '../../../naming/spelled';
import { camelCase, pascalCase } from '../../../naming/words';
import { TAKEN } from './taken';

export function groupName(hint: string): string {
  const name = legalName(camelCase(sayable(hint)) || 'group', 'member');
  return TAKEN.method.has(name) ? `${name}_` : name;
}

export function methodName(hint: string): string {
  return legalName(camelCase(sayable(hint)) || 'call', 'member');
}

export function functionName(hint: string): string {
  return legalName(camelCase(sayable(hint)) || 'call', 'binding');
}

export function typeName(hint: string): string {
  return legalName(pascalCase(sayable(hint)) || 'Type', 'type');
}

/** `Vault` is `vault`. */
export function uncapitalized(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
