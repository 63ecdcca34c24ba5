// The arguments of a call: wire JSON into request object, body and options, as the outline says.

import { Unsupported } from '../shared/program.mjs';
import { contentOf } from '../shared/transfer.mjs';

/** @param {(conversion: unknown, wire: unknown) => unknown} decode */
export function requestOf(call, operation, decode) {
  const options = optionsOf(call);
  const input = argumentsOf(call, operation, options, decode);
  const { body: sent } = call;
  if (sent === undefined) return { input: operation.request === 'body' ? undefined : input, options };
  if (operation.body === undefined) throw new Unsupported('The outline has no body for this operation.');
  const { contents, argument } = operation.body;
  const content = contentFor(sent, contents);
  if (sent.contentType !== undefined && (contents.length > 1 || contents[0].mediaType.includes('*'))) {
    options.headers = { ...options.headers, 'content-type': sent.contentType };
  }
  const body = bodyValue(sent, content, decode);
  return { input: operation.request === 'body' ? body : { ...input, [argument]: body }, options };
}

function argumentsOf(call, operation, options, decode) {
  const input = {};
  for (const [place, values] of Object.entries(call.args ?? {})) {
    for (const [wireName, wire] of Object.entries(values)) {
      const argument = operation.arguments.find((one) => one.in === place && sameName(place, one.wireName, wireName));
      if (argument !== undefined) {
        const holder = argument.global === undefined ? input : options;
        holder[argument.global ?? argument.name] = decode(argument.conversion, wire);
      } else if (place === 'header') options.headers = { ...options.headers, [wireName]: wire };
      else throw new Unsupported(`The outline has no ${place} parameter ${wireName}.`);
    }
  }
  return input;
}

function sameName(place, one, other) {
  return place === 'header' ? one.toLowerCase() === other.toLowerCase() : one === other;
}

function optionsOf({ options = {} }) {
  const { timeoutMs, retries, idempotencyKey, headers, query, baseUrl } = options;
  return {
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(retries === undefined ? {} : { retries: { attempts: retries + 1 } }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(headers === undefined ? {} : { headers }),
    ...(query === undefined ? {} : { query }),
    ...(baseUrl === undefined ? {} : { serverURL: baseUrl }),
  };
}

/** The content of the type that the caller wants; else JSON before others. */
function contentFor(body, contents) {
  const essence = (type) => type.split(';')[0].trim().toLowerCase();
  const wanted = body.contentType;
  const chosen = contents.find((one) => wanted !== undefined && essence(one.mediaType) === essence(wanted));
  return chosen ?? contents.find((one) => one.format === 'json') ?? contents[0];
}

function bodyValue(body, content, decode) {
  if ('json' in body) return decode(content.conversion, body.json);
  if ('text' in body) return body.text;
  if ('form' in body) return decode(content.conversion, body.form);
  if ('multipart' in body) return multipartValue(body.multipart, content, decode);
  const bytes = Buffer.from(body.base64, 'base64');
  return contentOf(body, bytes) ?? new Uint8Array(bytes);
}

/** An object, as the document's schema has it: a name that comes twice is an array, a file is a File. */
function multipartValue(parts, { conversion, type }, decode) {
  const values = new Map(parts.map(({ name }) => [name, []]));
  for (const part of parts) values.get(part.name).push(partValue(part, conversion));
  const wire = [...values].map(([name, all]) => [name, all.length > 1 || isList(name, type) ? all : all[0]]);
  return decode(conversion, Object.fromEntries(wire));
}

/** The type as text is all that the outline says of an array of one: `name?: Array<…>`. */
function isList(name, type) {
  return new RegExp(`\\b${name}\\??: Array<`).test(type);
}

function partValue(part, conversion) {
  const isFile = conversion?.parts?.[part.name] === 'file';
  if ('json' in part) return part.json;
  if ('text' in part && !isFile) return part.text;
  const bytes = 'text' in part ? Buffer.from(part.text) : Buffer.from(part.base64, 'base64');
  const content = contentOf(part, bytes);
  if (part.headers !== undefined)
    return { content: content ?? bytes, name: part.filename, type: part.contentType, headers: part.headers };
  if (content === undefined) return new File([bytes], part.filename ?? 'file', { type: part.contentType ?? '' });
  if (part.filename === undefined && part.contentType === undefined) return content;
  const named = 'content' in content ? content : { content };
  return { ...named, name: part.filename, type: part.contentType };
}
