// What of a request asks for another page: a query parameter, a property of one that is an object, or one of a JSON body.

import type { Operation, Parameter, Property, Type } from '../model';
import { append, tokensOf, type Pointer } from '../support/pointer';
import type { Json } from '../support/json';
import type { Types } from './types';

export interface PageAsked {
  /** Of the argument, as calls have it: `query page`, or `body`. */
  readonly key: string;
  /** The place in the argument; empty for the whole. */
  readonly within: Pointer;
  readonly type: Type;
  /** Of the document: what a server takes where nothing is sent. */
  readonly default?: Json;
  /** In messages. */
  readonly label: string;
}

/** `text`: as a rule has it. A text in place of what is not there: why. */
export function askedBy(operation: Operation, text: string, types: Types): PageAsked | string {
  if (text.startsWith('/')) return inBody(operation, text, types);
  const [name, within] = namedBy(operation, text);
  const parameter = queryParameter(operation, name);
  if (parameter === undefined) return `there is no query parameter ${JSON.stringify(text)}`;
  const label = `the query parameter ${JSON.stringify(name)}`;
  const key = `query ${name}`;
  if (within === '') return { key, within, label, type: parameter.type, ...defaultOf(parameter) };
  return inside(parameter.type, within, types, { key, label }) ?? `${label} has nothing at ${JSON.stringify(within)}`;
}

/** A parameter may have a name with a slash in it. */
function namedBy(operation: Operation, text: string): readonly [name: string, within: Pointer] {
  const at = text.indexOf('/');
  return at < 0 || queryParameter(operation, text) !== undefined ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function inBody(operation: Operation, within: Pointer, types: Types): PageAsked | string {
  const json = jsonOf(operation);
  if (json === undefined) return 'the operation takes no JSON';
  const label = 'the body';
  const found = inside(json, within, types, { key: 'body', label });
  return found ?? `${label} has nothing at ${JSON.stringify(within)}`;
}

function jsonOf({ body }: Operation): Type | undefined {
  return body?.contents.find(({ format }) => format === 'json')?.type;
}

function inside(
  whole: Type,
  within: Pointer,
  types: Types,
  { key, label }: Pick<PageAsked, 'key' | 'label'>,
): PageAsked | undefined {
  let property: Property | undefined;
  for (const token of tokensOf(within)) {
    property = types.properties(property?.type ?? whole).get(token);
    if (property === undefined || property.readOnly) return undefined;
  }
  if (property === undefined) return undefined;
  return {
    key,
    within,
    type: property.type,
    ...defaultOf(property),
    label: `${JSON.stringify(within)} of ${label}`,
  };
}

function defaultOf({ default: given }: Pick<Parameter | Property, 'default'>): Pick<PageAsked, 'default'> {
  return given === undefined ? {} : { default: given };
}

/** What may ask for another page: something with a name of its own. */
export interface Askable extends PageAsked {
  /** As a rule has it. */
  readonly text: string;
  /** The last name. */
  readonly wireName: string;
}

/** Query parameters, and properties of those that are objects and of a JSON body. */
export function askable(operation: Operation, types: Types): readonly Askable[] {
  const query = operation.parameters.filter((each) => each.in === 'query');
  const body = jsonOf(operation);
  const texts = [
    ...query.map(({ wireName }): readonly [string, string] => [wireName, wireName]),
    ...query.flatMap(({ wireName, type }) => insideOf(type, wireName, types)),
    ...(body === undefined ? [] : insideOf(body, '', types)),
  ];
  return texts.flatMap(([text, wireName]) => {
    const found = askedBy(operation, text, types);
    return typeof found === 'string' ? [] : [{ ...found, text, wireName }];
  });
}

function insideOf(type: Type, name: string, types: Types): readonly (readonly [text: string, wireName: string])[] {
  return [...types.properties(type).keys()].map((key) => [`${name}${append('', key)}`, key]);
}

function queryParameter({ parameters }: Operation, name: string): Parameter | undefined {
  return parameters.find((each) => each.in === 'query' && each.wireName === name);
}
