// The arguments of a call: wire JSON into positional ones and `opts`, as the outline says.

import { Unsupported } from '../shared/program.mjs';
import { contentOf } from '../shared/transfer.mjs';
import { read } from './conversion.mjs';

export function argumentsOf(call, operation, loaded) {
  const options = optionsOf(call);
  const opts = { _options: options };
  if (call.serverIndex !== undefined) opts._base_path_index = call.serverIndex;
  const positional = operation.arguments.filter((one) => one.position !== undefined).map(() => undefined);
  const put = (argument, value) => {
    if (argument.position === undefined) opts[argument.name] = value;
    else positional[argument.position] = value;
  };
  for (const [place, values] of Object.entries(call.args ?? {})) {
    for (const [wireName, wire] of Object.entries(values)) {
      const argument = operation.arguments.find((one) => one.in === place && sameName(place, one.wireName, wireName));
      if (argument !== undefined) put(argument, read(wire, argument.conversion, loaded));
      else if (place === 'header') options.headers = { ...options.headers, [wireName]: wire };
      else throw new Unsupported(`The outline has no ${place} parameter ${wireName}.`);
    }
  }
  if (call.body !== undefined) putBody(call.body, { operation, loaded, opts, put });
  return { positional, opts };
}

function putBody(sent, { operation, loaded, opts, put }) {
  if (operation.body === undefined) throw new Unsupported('The outline has no body for this operation.');
  const { contents, argument: name } = operation.body;
  if (sent.contentType !== undefined && (contents.length > 1 || contents[0].mediaType.includes('*'))) {
    opts._options.contentType = sent.contentType;
  }
  const whole = operation.arguments.find((one) => one.in === 'body');
  if (whole !== undefined) {
    put(whole, bodyValue(sent, contentFor(sent, contents), loaded));
    return;
  }
  const fields = operation.arguments.filter((one) => one.in === 'form');
  const given = sent.form ?? sent.json ?? gathered(sent.multipart ?? [], fields);
  const others = {};
  for (const [wireName, wire] of Object.entries(given)) {
    const field = fields.find((one) => one.wireName === wireName);
    if (field === undefined) others[wireName] = wire;
    else put(field, read(wire, field.conversion, loaded));
  }
  if (Object.keys(others).length > 0) opts[name] = others;
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

function bodyValue(body, content, loaded) {
  if ('json' in body) return read(body.json, content.conversion, loaded);
  if ('text' in body) return body.text;
  if ('form' in body) return read(body.form, content.conversion, loaded);
  if ('multipart' in body) return read(gathered(body.multipart, []), content.conversion, loaded);
  const bytes = Buffer.from(body.base64, 'base64');
  return contentOf(body, bytes) ?? new Uint8Array(bytes);
}

/** An object of the parts: a name that comes twice is an array, a file is a File. */
function gathered(parts, fields) {
  const conversionOf = (name) => fields.find((one) => one.wireName === name)?.conversion;
  const values = new Map(parts.map(({ name }) => [name, []]));
  for (const part of parts) values.get(part.name).push(partValue(part, conversionOf(part.name)));
  const gathered = [...values].map(([name, all]) => {
    const [first] = all;
    const isOne = all.length === 1 && (conversionOf(name)?.list === undefined || Array.isArray(first));
    return [name, isOne ? first : all];
  });
  return Object.fromEntries(gathered);
}

function partValue(part, conversion) {
  const isFile = conversion === 'File' || conversion?.list === 'File';
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
