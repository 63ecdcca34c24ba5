// A call that answers a value or a stream, as a boolean of its body says: the descriptor of the stream beside the call's
// own, what tells which is meant, and the types by which a program does.

import type { Call } from '../../../client';
import { join } from '../../../code/code';
import { isIdentifier, propertyName, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { block } from '../../ecmascript/layout';
import { runtimeCamelCase } from '../../ecmascript/names/style';
import { acceptMembers } from '../../ecmascript/operations/descriptor';
import { unionOf } from '../../ecmascript/types/unions';
import type { TypeBook } from '../types/book';
import { outputType } from './contents';
import { envelopeMembers, successMembers, type DescriptorContext } from './descriptor';
import { planEnvelope } from './envelope';
import type { RequestPlan } from './plan';

export interface StreamedPlan {
  readonly responseType: Ecmascript;
  readonly descriptor: Ecmascript;
  /** True where the request asks for the stream. */
  readonly asked: Ecmascript;
  /** What a request has besides that does, and one that does not. */
  readonly asking: Ecmascript;
  readonly notAsking: Ecmascript;
}

export function planStreamed(call: Call, request: RequestPlan, context: DescriptorContext): StreamedPlan | undefined {
  const { stream } = call;
  if (stream?.when !== 'chosen' || stream.chosenBy === undefined || request.body === undefined) return undefined;
  const { book } = context;
  const { answers, accept, content } = stream;
  const streamed: Call = { ...call, answers, accept, result: { contents: [content], mayBeNothing: false } };
  const envelope = planEnvelope(streamed, book.options.compat, book);
  const property = propertyOf(call, stream.chosenBy, book);
  const no = unionOf([ts`false`, ...(property.nullable ? [ts`null`] : []), ts`undefined`]);
  const members =
    envelope?.members.flatMap((it) => (it.kind === 'property' ? [ts`${it.name}?: ${it.type}`] : [])) ?? [];
  return {
    responseType:
      envelope === undefined ? outputType(content, book) : ts`${envelope.base} & { ${join(members, ts`; `)} }`,
    descriptor: block([
      ts`...operation`,
      successMembers(answers, context),
      ...envelopeMembers(envelope),
      ...acceptMembers(accept),
    ]),
    asked: accessed(request, property),
    asking: within(request, '', ts`{ ${propertyName(property.name)}: true }`),
    notAsking: within(request, '?', ts`{ ${propertyName(property.name)}?: ${no} }`),
  };
}

interface AskedProperty {
  readonly name: string;
  readonly nullable: boolean;
  /** Whatever the body is, it may be looked at. */
  readonly plain: boolean;
}

function propertyOf({ body }: Call, wireName: string, book: TypeBook): AskedProperty {
  const [content, ...others] = body?.contents ?? [];
  const declaration = content === undefined ? undefined : book.types.declared(content.type);
  const found = content === undefined ? undefined : book.types.properties(content.type).get(wireName);
  const nullable = found !== undefined && book.types.isNullable(found.type);
  if (declaration?.kind !== 'object') return { name: runtimeCamelCase(wireName), nullable, plain: false };
  const name = book.propertyNames(declaration).get(wireName) ?? runtimeCamelCase(wireName);
  return { name, nullable, plain: others.length === 0 };
}

/** `{ body: { stream: true } }`: what is said of the body, where the request holds it. */
function within({ body }: RequestPlan, mark: '' | '?', member: Ecmascript): Ecmascript {
  if (body?.name === undefined) return member;
  const optional = mark === '?' && !body.body.required;
  return ts`{ ${propertyName(body.name)}${optional ? ts`?` : ts``}: ${member}${optional ? ts` | undefined` : ts``} }`;
}

/** `request.body?.stream` */
function accessed({ optional, body }: RequestPlan, { name, plain }: AskedProperty): Ecmascript {
  const held = body?.name === undefined ? ts`request` : get(ts`request`, body.name, optional);
  const mayLack = optional || body?.body.required !== true;
  if (plain) return get(held, name, mayLack);
  const member = ts`{ readonly ${propertyName(name)}?: unknown }`;
  return get(ts`(${held} as ${member}${mayLack ? ts` | undefined` : ts``})`, name, mayLack);
}

function get(object: Ecmascript, name: string, mayLack: boolean): Ecmascript {
  if (isIdentifier(name)) return ts`${object}${mayLack ? ts`?.` : ts`.`}${propertyName(name)}`;
  return ts`${object}${mayLack ? ts`?.` : ts``}[${stringLiteral(name)}]`;
}
