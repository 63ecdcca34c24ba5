// How a property of any name is declared, written in an object literal, and reached. Any text is a legal property name.

import { mint } from '../../code/code';
import { isIdentifier } from './identifiers';
import { stringLiteral } from './literals';
import type { Ecmascript } from './tag';

/** A property's name in an interface, a type literal or a class; quoted where needed. */
export function propertyName(name: string): Ecmascript {
  return isIdentifier(name) ? mint('ecmascript', name) : stringLiteral(name);
}

/** A property's name in an object literal, where `__proto__` must be computed to be an ordinary key. */
export function objectKey(name: string): Ecmascript {
  return name === '__proto__' ? mint('ecmascript', '["__proto__"]') : propertyName(name);
}

/** `object.name`, or `object["name"]`. */
export function member(object: Ecmascript, name: string): Ecmascript {
  const text = isIdentifier(name) ? `${object.text}.${name}` : `${object.text}[${stringLiteral(name).text}]`;
  return mint('ecmascript', text, object.mentions);
}
