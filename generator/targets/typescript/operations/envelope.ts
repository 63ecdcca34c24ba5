// The result of a call that holds the body under a name: which name by status, and the type of each member. A body is
// named after its component, else after that of its response, other ones after what they are.

import type { AnswerContent, Call } from '../../../client';
import type { TypeMember } from '../../../code/source-file';
import { propertyName, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Type } from '../../../model';
import { camelCase } from '../../../naming/words';
import { addToGroup } from '../../../support/groups';
import { outputType } from './contents';
import { pagedOver, type Compat } from '../compat';
import { TAKEN } from '../names/taken';
import { unionOf } from '../../ecmascript/types/unions';
import type { TypeBook } from '../types/book';
import { runtime } from '../types/symbols';

export interface EnvelopePlan {
  /** What makes it. */
  readonly make: Ecmascript;
  /** What it has besides the body. */
  readonly base: Ecmascript;
  readonly members: readonly TypeMember[];
  /** The member for each status that has a body. */
  readonly byStatus: readonly (readonly [status: string, member: string])[];
}

const OWN = ['httpMeta', 'headers', 'contentType', 'statusCode', 'rawResponse'];

export function planEnvelope(call: Call, compat: Compat, book: TypeBook): EnvelopePlan | undefined {
  const { responseFormat } = compat;
  const isPaged = call.pages !== undefined && pagedOver(compat) === 'pages';
  if (responseFormat === 'flat' && !isPaged) return undefined;
  const types = new Map<string, Ecmascript[]>();
  const byStatus: [string, string][] = [];
  for (const { status, outcome, contents, response } of call.answers) {
    // A result holds what the call's own type holds.
    const content = contents.find((it) => call.result.contents.includes(it));
    if (outcome !== 'success' || content === undefined) continue;
    const name = responseFormat === 'flat' ? 'result' : memberName(content, response.names.component, book);
    byStatus.push([status, name]);
    for (const each of contents.filter((it) => call.result.contents.includes(it))) {
      addToGroup(types, name, outputType(each, book));
    }
  }
  const end = { flat: 'Result', envelope: '', 'envelope-http': 'HTTP' }[responseFormat];
  return {
    make: runtime('speakeasy-envelope', `speakeasyEnvelope${end}`),
    base: runtime('speakeasy-envelope', `SpeakeasyEnvelope${end}`, 'type'),
    members: [...types].map(([name, found]) => ({
      kind: 'property',
      name: propertyName(name),
      optional: responseFormat !== 'flat',
      type: unionOf(responseFormat === 'flat' ? found : [...found, ts`undefined`]),
    })),
    byStatus,
  };
}

/** `response`: the component that the response is. Its name is for bodies that have none. */
function memberName({ kind, type }: AnswerContent, response: string | undefined, book: TypeBook): string {
  const other = response === undefined ? '' : camelCase(response);
  const name = kind === 'json' || kind === 'xml' ? nameOf(type, other, book) : other || NAMES[kind];
  return OWN.includes(name) || TAKEN.property.has(name) ? `${name}Body` : name;
}

const NAMES = { text: 'res', bytes: 'bytes', events: 'responseStream', lines: 'responseStream' } as const;

function nameOf(type: Type, other: string, book: TypeBook): string {
  if (type.kind === 'reference' && book.declaration(type.id).origin === 'component') {
    return camelCase(book.names(type.id).name) || 'object';
  }
  if (other !== '') return other;
  switch (type.kind) {
    case 'reference': {
      const { kind } = book.declaration(type.id);
      return kind === 'union' ? 'oneOf' : kind === 'enum' ? 'res' : 'object';
    }
    case 'nullable':
      return nameOf(type.type, other, book);
    case 'array':
    case 'tuple':
      return 'classes';
    case 'map':
      return 'object';
    case 'unknown':
      return 'any';
    default:
      return 'res';
  }
}
