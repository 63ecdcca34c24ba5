// What an operation answers: for each status and media type how the body is read, and what the caller of a success gets.

import type { Content, MediaFormat, Operation, Response, Type } from '../model';
import { essenceOf, isRange } from './media-types';
import type { XmlNode } from './xml-rows';
import { streamRow, type StreamRow } from './streams';
import type { Types } from './types';
import type { XmlRows } from './xml';

/** `xml`: an object, a list or a map. `lines`: JSON values one after the other. `events`: server-sent events. Both are handed on as a stream. */
type AnswerKind = 'json' | 'xml' | 'text' | 'bytes' | 'lines' | 'events';

export interface AnswerContent {
  /** As written. */
  readonly mediaType: string;
  /** Without parameters, in lower case: what a Content-Type is compared with. */
  readonly essence: string;
  readonly kind: AnswerKind;
  /**
   * Text of a range of media types: where the response is JSON and a string, it is that string without its quotes. All else
   * stays the text that it is, also `null` where the schema allows it: who reads text cannot tell null from the word.
   */
  readonly open?: true;
  /**
   * JSON of a string: where the response is `text/*`, it is the string of a JSON text, else the text as it is. Express, Fastify and
   * Nest send a string that a handler returns without quotes, as `text/html` or `text/plain`, and their documents say JSON.
   */
  readonly bare?: true;
  /** What the body decodes to, for `json` and `xml`. */
  readonly type: Type;
  /** How it is read, for `xml`. */
  readonly xml?: XmlNode;
  /** How the items are read, for `lines` and `events`. */
  readonly stream?: StreamRow;
}

export interface Answer {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly outcome: 'success' | 'error';
  readonly response: Response;
  /** In the document's order; empty where there is no body. */
  readonly contents: readonly AnswerContent[];
}

/** What a call gives back. */
export interface Result {
  /** The contents whose types make up the result, each type once for a status and media type; empty: the call gives nothing back. */
  readonly contents: readonly AnswerContent[];
  /** Some success has no body. */
  readonly mayBeNothing: boolean;
}

const KINDS: { readonly [format in MediaFormat]: AnswerKind } = {
  json: 'json',
  form: 'text',
  text: 'text',
  xml: 'text',
  'event-stream': 'events',
  'json-lines': 'lines',
  multipart: 'bytes',
  binary: 'bytes',
};

/** What stands for all contents of an answer: JSON where there is any, else what comes first. */
export function mainContent({ contents }: Pick<Answer, 'contents'>): AnswerContent | undefined {
  return contents.find(({ kind }) => kind === 'json') ?? contents[0];
}

/** The contents as a response is compared with them: first what a response of no declared media type is read as. */
export function readingOrder(answer: Pick<Answer, 'contents'>): readonly AnswerContent[] {
  const main = mainContent(answer);
  return main === undefined ? [] : [main, ...answer.contents.filter((content) => content !== main)];
}

/** Whether it becomes a value of its type, not text or bytes. */
export function isDecoded({ kind }: Pick<AnswerContent, 'kind'>): boolean {
  return kind === 'json' || kind === 'xml';
}

export function answersOf(operation: Operation, types: Types, xml: XmlRows): readonly Answer[] {
  return operation.responses.map((response) => ({
    status: response.status,
    outcome: response.outcome,
    response,
    contents:
      operation.method === 'HEAD'
        ? []
        : response.contents.map((content) => answerContent(content, { operation, response, types, xml })),
  }));
}

interface Around {
  readonly operation: Operation;
  readonly response: Response;
  readonly types: Types;
  readonly xml: XmlRows;
}

function answerContent(content: Content, { operation, response, types, xml }: Around): AnswerContent {
  const { mediaType, format, type } = content;
  const essence = essenceOf(mediaType);
  const row = xml.rootOf(content);
  if (row !== undefined) return { mediaType, essence, kind: 'xml', type, xml: row };
  const stream = streamRow(content, operation, types);
  const kind = isWrittenAlike(content, response, types) ? 'json' : KINDS[format];
  return {
    mediaType,
    essence,
    kind,
    ...(format === 'json' && response.outcome === 'success' && types.underlying(type).kind === 'string'
      ? { bare: true as const }
      : {}),
    ...(kind === 'text' && isRange(mediaType) ? { open: true as const } : {}),
    type: xml.typeWithoutRow(content),
    ...(stream === undefined ? {} : { stream }),
  };
}

/** A number or a boolean, which text writes as JSON does. Beside JSON it is the text that it is, of which the result has nothing. */
function isWrittenAlike({ format, type }: Content, { contents }: Response, types: Types): boolean {
  if (format !== 'text' || contents.some((each) => each.format === 'json')) return false;
  const inner = types.underlying(type);
  const declaration = types.declared(inner);
  const scalar = inner.kind === 'literal' ? typeof inner.value : inner.kind;
  return /^(?:integer|number|boolean)$/.test(declaration?.kind === 'enum' ? declaration.base : scalar);
}

/**
 * The result of the 2XX answers (of `default` where it is the success). A declared 304 or 101 has a result only where there is
 * nothing else. Where an answer offers JSON, other text and bytes are no part of its type; streams are.
 */
export function resultOf(answers: readonly Answer[]): Result {
  const successes = answers.filter(({ outcome }) => outcome === 'success');
  const usual = successes.filter(({ status }) => !/^[13]/.test(status));
  const counted = usual.length > 0 ? usual : successes;
  return {
    contents: counted.flatMap(({ contents }) => asked(contents)),
    mayBeNothing: counted.length === 0 || counted.some(({ contents }) => contents.length === 0),
  };
}

/** What is asked for of an answer's contents. */
function asked(contents: readonly AnswerContent[]): readonly AnswerContent[] {
  const hasJson = contents.some(({ kind }) => kind === 'json');
  return hasJson ? contents.filter(({ kind }) => kind !== 'xml' && kind !== 'text' && kind !== 'bytes') : contents;
}

const LEGAL = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/;

/** The media types of Accept: those of successes first, each answer's JSON where it has some. Empty: anything. */
export function acceptOf(answers: readonly Answer[]): readonly string[] {
  const successes = answers.filter(({ outcome }) => outcome === 'success');
  const errors = answers.filter(({ outcome }) => outcome === 'error');
  const types = [...successes, ...errors].flatMap(({ contents }) => asked(contents).map(({ essence }) => essence));
  return [...new Set(types)].filter((type) => LEGAL.test(type));
}
