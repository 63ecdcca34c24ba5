// One call of an operation: its arguments in order, with place, required and how each is written; its body, as a whole or
// as fields; what is asked for and what is answered.

import type { ApiModel, Content, Docs, Operation, Type, TypeId } from '../model';
import type { Json } from '../support/json';
import { acceptOf, answersOf, resultOf, type Answer, type AnswerContent, type Result } from './answers';
import { bodyArguments, inCallOrder, parametersOf } from './call-arguments';
import { bodyOf, isForm } from './call-body';
import { requirementsOf, type Credential, type Requirements } from './credentials';
import { furtherBodies } from './further-bodies';
import { groupNames } from './groups';
import { argumentScope } from './operation-name';
import { pageRow, type PageRow } from './pages';
import type { Policy } from './policy';
import type { ParameterRow, PartRow } from './serialization';
import { askingOf, chosenBy, type Asking, type StreamRow } from './streams';
import type { Types } from './types';
import type { XmlRows } from './xml';
import type { XmlNode } from './xml-rows';

export interface Call {
  /** Unique within the client: the operation's id, or for a further call, which streams or sends another body, another. */
  readonly id: string;
  readonly operation: Operation;
  /** The call sends what the argument of the operation's first call cannot hold; the word tells it apart. */
  readonly sends?: string;
  /** The groups that hold it. */
  readonly groups: readonly string[];
  /** In the order of the policy. */
  readonly arguments: readonly CallArgument[];
  readonly body?: CallBody;
  readonly answers: readonly Answer[];
  readonly result: Result;
  /** Media types; empty: anything. */
  readonly accept: readonly string[];
  readonly security: Requirements;
  /** Absent where nothing is read item by item. */
  readonly stream?: CallStream;
  /** The boolean that asks for a stream; without it the call answers a value. */
  readonly unasked?: Asking;
  /** Absent where an answer is all there is. */
  readonly pages?: PageRow;
}

/** How a call streams. */
export interface CallStream {
  readonly content: AnswerContent;
  readonly row: StreamRow;
  /** `always`: it answers nothing else. `second`: the call beside one that answers a value. `chosen`: the arguments say which, or the server. */
  readonly when: 'always' | 'second' | 'chosen';
  /** The boolean of the body that asks for the stream; where there is one, the call's own answers have no stream. */
  readonly chosenBy?: string;
  /** What is asked for then, and what is answered. */
  readonly accept: readonly string[];
  /**
   * Asking again harms nothing, and the server can be told what was seen: where a caller allows it, a broken connection is made
   * again with the id of the last whole event (HTML §9.2.3). Without an id it is not, since what was read would come again.
   */
  readonly resumes: boolean;
  readonly answers: readonly Answer[];
}

export interface CallArgument {
  /** `query page`, `form name`, `body`: unique within the call. */
  readonly key: string;
  readonly wireName: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body' | 'form';
  /** What could only be null is never required: nothing is sent of it. */
  readonly required: boolean;
  /**
   * It is required, and null is a value of it: a program may give null, of which nothing is sent but where the value is JSON.
   * Never in a path, where something has to stand, and not where null lets a credential stand in.
   */
  readonly takesNull?: true;
  readonly type: Type;
  readonly docs: Docs;
  /** Of a parameter: documented, never sent. */
  readonly default?: Json;
  /** How a parameter is written; absent for the body and for fields. */
  readonly row?: ParameterRow;
  /** How a field is written. */
  readonly part?: PartRow;
  /** The parameter is also this credential of the operation: an argument wins, and the credential stands in for an empty one. */
  readonly credential?: string;
  /** The header by which a server knows a call that is sent again (draft-ietf-httpapi-idempotency-key-header). */
  readonly idempotencyKey?: true;
}

export interface CallBody {
  /** For a body as a whole: `requestBody.required`. */
  readonly required: boolean;
  readonly docs: Docs;
  readonly name: BodyName;
  /** Each field of the form is an argument. */
  readonly spread: boolean;
  /** The preferred one first: JSON, before a range what is none, and no form before one that can hold files. */
  readonly contents: readonly BodyContent[];
}

/** What the argument of a body is named after: what the document says, else the type that it or its items have. Of an object of which nothing is said it is `body`. */
export interface BodyName {
  readonly given?: string;
  readonly type?: TypeId;
  readonly otherwise: 'body' | 'request body';
}

export interface BodyContent {
  /** As written. */
  readonly mediaType: string;
  /** The Content-Type where neither the value nor the caller says otherwise: never a range. */
  readonly sent: string;
  readonly format: Content['format'];
  /** The function of a runtime that writes it. */
  readonly writer: 'json' | 'xml' | 'form' | 'multipart' | 'text' | 'bytes';
  readonly type: Type;
  /** How it is written, for `xml`. */
  readonly xml?: XmlNode;
  readonly docs: Docs;
  /** For `form` and `multipart`, without what the server alone writes (`readOnly`). */
  readonly parts: readonly PartRow[];
}

export interface CallSources {
  readonly model: ApiModel;
  readonly types: Types;
  readonly credentials: readonly Credential[];
  readonly policy: Policy;
  readonly xml: XmlRows;
}

/** One, and after it those that send another body; each is two where a second call streams. */
export function callsOf(operation: Operation, sources: CallSources): readonly Call[] {
  const whole = operation.body === undefined ? undefined : bodyOf(operation.body, operation.body.contents, sources);
  if (sources.policy.bodies === 'union') return withStream(callOf(operation, whole, sources), sources);
  const body = whole === undefined ? undefined : firstBody(operation, whole, sources);
  const calls = [callOf(operation, body, sources), ...furtherCalls(operation, whole, body, sources)];
  return calls.flatMap((call) => withStream(call, sources));
}

/** Fields of a form that is preferred to JSON are arguments: JSON has a method of its own. */
function firstBody({ body: source }: Operation, whole: CallBody, sources: CallSources): CallBody {
  const { contents } = whole;
  const isPreferred = contents[0]?.writer === 'multipart' && contents.some(({ writer }) => writer === 'json');
  return source !== undefined && isPreferred ? bodyOf(source, source.contents.filter(isForm), sources) : whole;
}

function furtherCalls(
  operation: Operation,
  whole: CallBody | undefined,
  first: CallBody | undefined,
  sources: CallSources,
): readonly Call[] {
  const { body: source } = operation;
  if (source === undefined || whole === undefined || first === undefined) return [];
  const spread = ({ mediaType }: BodyContent): boolean =>
    sources.policy.forms === 'fields' && source.contents.some((each) => each.mediaType === mediaType && isForm(each));
  const fields = first.spread ? first.contents.map(({ mediaType }) => mediaType) : [];
  return furtherBodies(whole.contents, spread, sources.types, new Set(fields)).map(({ word, contents }) => {
    const sent = contents.flatMap(({ mediaType }) => source.contents.filter((each) => each.mediaType === mediaType));
    const body = bodyOf(source, sent, sources);
    // The rule of pages is that of the first body.
    const { pages: _, ...call } = callOf(operation, body, sources, { sends: word });
    return { ...call, id: `${operation.id}\0${word}`, sends: word };
  });
}

function withStream(call: Call, sources: CallSources): readonly Call[] {
  const { operation } = call;
  const content = call.answers
    .filter(({ outcome }) => outcome === 'success')
    .flatMap(({ contents }) => contents)
    .find(({ stream }) => stream !== undefined);
  const asking = askingOf(call, sources.types);
  // A document may have the boolean of the query without the stream that it asks for. In a body it may be of anything.
  if (content?.stream === undefined) return [asking?.in === 'query' ? { ...call, unasked: asking } : call];
  const streamed = only(call.answers, (each) => each === content);
  const plain = only(call.answers, ({ stream }) => stream === undefined);
  const result: Result = { contents: [content], mayBeNothing: false };
  const accept = acceptOf(streamed);
  const choice = chosenBy(call, sources.types);
  const stream = {
    content,
    row: content.stream,
    accept,
    resumes: operation.method === 'GET' && content.stream.kind === 'sse',
    answers: streamed,
    ...(choice === undefined ? {} : { chosenBy: choice }),
  };
  if (resultOf(plain).contents.length === 0)
    return [{ ...call, answers: streamed, result, accept, stream: { ...stream, when: 'always' } }];
  const unasked = asking === undefined ? {} : { unasked: asking };
  const usual = { ...call, answers: plain, result: resultOf(plain), accept: acceptOf(plain), ...unasked };
  if (sources.policy.streams === 'overload') {
    // Where nothing says what is asked for, the server chooses.
    if (choice === undefined) return [{ ...call, ...unasked, stream: { ...stream, when: 'chosen' } }];
    return [{ ...usual, stream: { ...stream, when: 'chosen' } }];
  }
  const second: Call = {
    ...call,
    id: `${call.id}\0stream`,
    arguments: call.arguments.filter(({ key }) => key !== `form ${choice}`),
    answers: streamed,
    result,
    accept,
    stream: { ...stream, when: 'second' },
  };
  return [usual, second];
}

/** The answers, with those contents of successes that fit. */
function only(answers: readonly Answer[], fits: (content: AnswerContent) => boolean): readonly Answer[] {
  return answers.map((answer) =>
    answer.outcome === 'success' ? { ...answer, contents: answer.contents.filter(fits) } : answer,
  );
}

function callOf(
  operation: Operation,
  body: CallBody | undefined,
  sources: CallSources,
  told: Pick<Call, 'sends'> = {},
): Call {
  const { model, types, credentials, policy } = sources;
  const security = requirementsOf(operation, model, credentials);
  const answers = answersOf(operation, types, sources.xml);
  const all = [...parametersOf(operation, security, sources), ...bodyArguments(operation, body, types)];
  return {
    id: operation.id,
    operation,
    groups: groupNames(operation, policy, model.tags),
    arguments: policy.order === 'document' ? all : inCallOrder(argumentScope({ operation, ...told }), all),
    ...(body === undefined ? {} : { body }),
    answers,
    result: resultOf(answers),
    accept: acceptOf(answers),
    security,
    ...pagesOf(operation, types),
  };
}

function pagesOf(operation: Operation, types: Types): Pick<Call, 'pages'> {
  const row = operation.pagination === undefined ? [] : pageRow(operation, operation.pagination, types);
  return 'item' in row ? { pages: row } : {};
}

/** Whether a form of fields is sent also where a program gives none of them: the document wants a body, and no field of it. */
export function needsForm({ body, arguments: all }: Pick<Call, 'body' | 'arguments'>): boolean {
  return body?.spread === true && body.required && !all.some((argument) => argument.in === 'form' && argument.required);
}
