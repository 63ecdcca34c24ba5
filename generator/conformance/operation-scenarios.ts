// A scenario for each operation of a document, made up from its model: arguments and a body go out, a body comes back, and
// all of it must be the same JSON on the wire and in the caller's hands.

import { METHODS } from 'node:http';
import type { ApiModel, Content, Operation, Parameter, Response } from '../model';
import type { CallBody } from './drive-session';
import type { NotCalled } from './cell';
import type { ExpectedRequest } from './compare';
import type { Reply } from './reply';
import { FILE, synthesizer } from './synthesize';
import type { Matching, Synthesize } from './synthesize';
import type { Json, WireBody, WirePart } from './transcript';
import type { Outcome, Runnable, Success } from './scenario';
import { EVENT_FIELDS } from '../support/event-fields';
import { isToken } from '../support/http-token';
import { isJsonObject } from '../support/json';

/** Of a document: what is called, and what is not. */
export interface Called {
  readonly scenarios: readonly Runnable[];
  readonly notCalled: readonly NotCalled[];
}

export function operationScenarios(spec: string, model: ApiModel, matching?: Matching): readonly Runnable[] {
  return calledOperations(spec, model, synthesizer(model, matching)).scenarios;
}

/** Each operation that can be called with values of this kind, once. */
export function calledOperations(spec: string, model: ApiModel, synthesize: Synthesize): Called {
  const reasons = new Map(model.operations.map((operation) => [operation, whyNotCalled(operation, synthesize)]));
  const scenarios = [...reasons].flatMap(([operation, reason]) =>
    reason === undefined ? [scenarioOf(spec, operation, synthesize)] : [],
  );
  const notCalled = [...reasons].flatMap(([{ id }, reason]) =>
    reason === undefined ? [] : [{ operation: id, reason }],
  );
  return { scenarios, notCalled };
}

function scenarioOf(spec: string, operation: Operation, synthesize: Synthesize): Runnable {
  const sent = sentBody(operation, synthesize);
  const { reply, expect } = answerOf(operation, synthesize);
  const target = pathOf(operation, synthesize);
  const request: ExpectedRequest = {
    method: operation.method,
    anyQuery: true,
    ...(target === undefined ? {} : { target }),
    ...(sent?.expected === undefined ? {} : { body: sent.expected }),
  };
  const call = {
    operation: operation.id,
    baseUrl: '{origin}/base',
    args: argsOf(operation, synthesize),
    options: { retries: 0 },
    ...(sent === undefined ? {} : { body: sent.body }),
  };
  return {
    name: `${spec} ${operation.id}`,
    spec,
    steps: [{ call, exchanges: [{ request, reply }], expect }],
    ...(answersEither(operation) ? { freeAccept: true } : {}),
  };
}

/** Not every HTTP stack lets these methods have a body (fetch does not). */
const bodiless: readonly string[] = ['GET', 'HEAD', 'TRACE'];

function whyNotCalled(operation: Operation, synthesize: Synthesize): string | undefined {
  const { method, body, responses } = operation;
  // Node's server knows no other methods than these.
  if (!METHODS.includes(method)) return `the server knows no method ${method}`;
  if (method === 'TRACE') return 'some clients may not send TRACE';
  if (bodiless.includes(method) && body?.required === true) return `some clients send no body with ${method}`;
  if (isOddForm(body)) return 'its form has no fields';
  if (hasEmptyPart(operation, synthesize)) return 'a part of its path can only be empty, which clients refuse';
  if (hasTypedXml(body?.contents ?? [])) return 'its body is XML, and what that looks like is not known here';
  const isXml = responses.some(({ outcome, contents }) => outcome === 'success' && hasTypedXml(contents));
  return isXml ? 'its answer is XML, and what that looks like is not known here' : undefined;
}

/** What its XML looks like is not known here, where values are JSON. */
function hasTypedXml(contents: readonly Content[]): boolean {
  return contents.some(({ format, type }) => format === 'xml' && type.kind !== 'string');
}

/** A part of the path whose only value is empty: clients refuse it, since it names another resource. */
function hasEmptyPart(operation: Operation, synthesize: Synthesize): boolean {
  return operation.parameters.some((one) => one.in === 'path' && valueOf(one, synthesize) === '');
}

/** A form of something that has no properties. */
function isOddForm(body: Operation['body']): boolean {
  const content = body?.contents.find((one) => one.format === 'json') ?? body?.contents[0];
  return (content?.format === 'form' || content?.format === 'multipart') && content.parts.length === 0;
}

/** `{in: {name: value}}`, every parameter set. */
function argsOf(operation: Operation, synthesize: Synthesize): { [place: string]: { [name: string]: Json } } {
  // What cannot be a header's name cannot be sent.
  const sent = operation.parameters.filter((parameter) => parameter.in !== 'header' || isToken(parameter.wireName));
  const places = [...new Set(sent.map((parameter) => parameter.in))];
  // `fromEntries` and not assignment: `__proto__` is a name like any other.
  return Object.fromEntries(
    places.map((place) => {
      const there = sent.filter((parameter) => parameter.in === place);
      return [place, Object.fromEntries(there.map((one) => [one.wireName, valueOf(one, synthesize)]))];
    }),
  );
}

function valueOf(parameter: Parameter, synthesize: Synthesize): Json {
  const value = synthesize(parameter.type, 'request', parameter.docs);
  return isSendable(value, parameter.in) ? value : synthesize(parameter.type, 'request');
}

/** Whether the value is one that all clients send: no empty part of a path, nothing in a header that it cannot hold. */
function isSendable(value: Json, place: Parameter['in']): boolean {
  if (place === 'path') return value !== '' && value !== '.' && value !== '..';
  return place === 'query' || /^[!-~]([ -~]*[!-~])?$/.test(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Undefined where a part of the path is more than one plain value. */
function pathOf(operation: Operation, synthesize: Synthesize): string | undefined {
  const parts = operation.pathSegments.map((part) => {
    // Half a character cannot be sent, and is written as U+FFFD. What is percent-encoded in the document stays as it is.
    if (part.kind === 'text')
      return encodeURI(Buffer.from(part.text).toString()).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%');
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.wireName === part.wireName);
    if (parameter === undefined || parameter.serialization.kind !== 'style') return undefined;
    const value = valueOf(parameter, synthesize);
    if (typeof value === 'object' || parameter.serialization.style !== 'simple') return undefined;
    return encodeURIComponent(Buffer.from(String(value)).toString()).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  });
  if (parts.includes(undefined)) return undefined;
  // Some documents tell operations apart by a query or a fragment in the path.
  return `/base${parts.join('').replace(/[?#].*$/, '')}`;
}

function sentBody(
  operation: Operation,
  synthesize: Synthesize,
): { readonly body: CallBody; readonly expected?: WireBody } | undefined {
  const { body, method } = operation;
  if (bodiless.includes(method)) return undefined;
  const content = body?.contents.find((one) => one.format === 'json') ?? body?.contents[0];
  if (content === undefined) return undefined;
  const contentType = content.mediaType.includes('*') ? {} : { contentType: content.mediaType };
  switch (content.format) {
    case 'json': {
      const json = unstreamed(operation, synthesize(content.type, 'request', content.docs));
      return { body: { json, ...contentType }, expected: { json } };
    }
    case 'form':
      return {
        body: { form: synthesize(content.type, 'request', content.docs) as { [name: string]: Json }, ...contentType },
      };
    case 'multipart': {
      const multipart = partsOf(operation, content, synthesize);
      return { body: { multipart, ...contentType } };
    }
    case 'binary':
      return { body: { base64: 'AAEC/w==', ...contentType }, expected: { base64: 'AAEC/w==' } };
    default:
      return { body: { text: 'some text', ...contentType }, expected: { text: 'some text' } };
  }
}

/** A body that does not ask for a stream, where JSON is answered otherwise. */
function unstreamed(operation: Operation, json: Json): Json {
  return answersEither(operation) && isJsonObject(json) && json['stream'] === true ? { ...json, stream: false } : json;
}

function answersEither({ responses }: Operation): boolean {
  const formats = responses
    .flatMap(({ outcome, contents }) => (outcome === 'success' ? contents : []))
    .map(({ format }) => format);
  return formats.includes('json') && formats.some((format) => format === 'event-stream' || format === 'json-lines');
}

function partsOf(operation: Operation, content: Content, synthesize: Synthesize): WirePart[] {
  const sent = content.parts.filter(({ readOnly }) => !readOnly);
  return sent.map(({ wireName: name, format, type }): WirePart => {
    const value = synthesize(type, 'request');
    const one = Array.isArray(value) && format !== 'json' ? (value[0] as Json) : value;
    const { kind } = type.kind === 'array' ? type.items : type;
    // A text of another type, such as `application/sdp`, is a text, and so is base64.
    if (one === FILE || (format === 'binary' && kind !== 'string'))
      return { name, base64: 'AAEC/w==', filename: 'a.bin', contentType: 'application/octet-stream' };
    if (name === 'stream' && one === true && answersEither(operation)) return { name, json: false };
    return typeof one === 'string' ? { name, text: one } : { name, json: one };
  });
}

function answerOf(operation: Operation, synthesize: Synthesize): { reply: Reply; expect: Outcome } {
  const successes = operation.responses.filter((response) => response.outcome === 'success');
  const plain = successes.filter((response) => !response.status.startsWith('3'));
  const response = plain.find((one) => one.contents.length > 0) ?? plain[0] ?? successes[0];
  const status = statusOf(response);
  // JSON is what a client asks for where there is a choice.
  const content = response?.contents.find(({ format }) => format === 'json') ?? response?.contents[0];
  const none: Success = { ok: true, status };
  if (status >= 300) {
    // A declared redirect is what the call returns, but where it was to be followed and led nowhere.
    const isFollowed = content === undefined && (operation.method === 'GET' || operation.method === 'HEAD');
    const reply = { status, headers: { Location: 'ftp://elsewhere.example/' } };
    return { reply, expect: isFollowed ? { ok: false, kind: 'api', status } : none };
  }
  if (content === undefined || operation.method === 'HEAD') return { reply: { status }, expect: none };
  const type = content.mediaType.includes('*') ? {} : { contentType: content.mediaType };
  switch (content.format) {
    case 'json': {
      const json = synthesize(content.type, 'response', content.docs);
      return {
        reply: {
          status,
          body: { json, contentType: content.mediaType.includes('*') ? 'application/json' : content.mediaType },
        },
        expect: { ...none, value: { json } },
      };
    }
    case 'text':
    case 'xml': {
      const value = content.format === 'text' ? synthesize(content.type, 'response', content.docs) : undefined;
      // Numbers and booleans are written as in JSON.
      if (typeof value === 'number' || typeof value === 'boolean')
        return {
          reply: { status, body: { text: String(value), ...type } },
          expect: { ...none, value: { json: value } },
        };
      return {
        reply: { status, body: { text: 'some text', ...type } },
        expect: { ...none, value: { text: 'some text' } },
      };
    }
    case 'binary':
      return {
        reply: { status, body: { base64: 'AAEC/w==', ...type } },
        expect: { ...none, value: { base64: 'AAEC/w==' } },
      };
    case 'json-lines': {
      const text = itemsOf(content, synthesize)
        .map((item) => `${JSON.stringify(item)}\n`)
        .join('');
      return { reply: { status, body: { text, ...type } }, expect: none };
    }
    default: {
      const text = itemsOf(content, synthesize).map(eventOf).join('');
      return { reply: { status, body: { text, ...type } }, expect: none };
    }
  }
}

/** Of a stream: one, or as many as an array of them has. */
function itemsOf(content: Content, synthesize: Synthesize): readonly Json[] {
  const json = synthesize(content.itemType ?? content.type, 'response', content.docs);
  return Array.isArray(json) && content.itemType === undefined ? (json as readonly Json[]) : [json];
}

/** A server-sent event: its own fields where the item describes them, else the item as its data. */
function eventOf(item: Json): string {
  const isEvent =
    isJsonObject(item) && Object.hasOwn(item, 'data') && Object.keys(item).every((name) => EVENT_FIELDS.has(name));
  const fields = isEvent ? Object.entries(item) : [['data', item] as const];
  const lines = fields.map(
    ([name, value]) => `${name}: ${isEvent && typeof value === 'string' ? value : JSON.stringify(value)}\n`,
  );
  return `${lines.join('')}\n`;
}

function statusOf(response: Response | undefined): number {
  const status = Number(response?.status.replace('XX', '00'));
  return Number.isInteger(status) && status >= 200 ? status : 200;
}
