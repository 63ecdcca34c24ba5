// The arguments of a call: wire JSON into request object, body and options, by the outline and the descriptor's codecs.

import { Unsupported } from '../shared/program.mjs';

const places = { path: 'pathParams', query: 'query', header: 'header', cookie: 'cookie' };

export function requestOf(call, operation, descriptor, bundle) {
  const input = {};
  const options = optionsOf(call);
  for (const [place, values] of Object.entries(call.args ?? {})) {
    for (const [wireName, value] of Object.entries(values)) {
      const argument = operation.arguments.find(
        (candidate) => candidate.in === place && sameName(place, candidate.wireName, wireName),
      );
      if (argument?.global !== undefined) options[argument.global] = value;
      else if (argument !== undefined) {
        const codec = descriptor[places[place]]?.[argument.name]?.[2];
        input[argument.name] = bundle.decode(codec, value);
      } else if (place === 'header') options.headers = { ...options.headers, [wireName]: value };
      else throw new Unsupported(`The outline has no ${place} parameter ${wireName}.`);
    }
  }
  if (call.body === undefined) return { input: operation.request === 'body' ? undefined : input, options };
  if (call.body.contentType !== undefined && (descriptor.body ?? []).length > 1) {
    options.headers = { ...options.headers, 'content-type': call.body.contentType };
  }
  const body = bodyValue(call.body, contentFor(call.body, descriptor), bundle);
  if (operation.request === 'body') return { input: body, options };
  if (descriptor.bodyName === undefined) throw new Unsupported('The operation takes no body.');
  return { input: { ...input, [descriptor.bodyName]: body }, options };
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

function contentFor(body, descriptor) {
  const essence = (type) => type.split(';')[0].trim().toLowerCase();
  const contents = descriptor.body ?? [];
  const wanted = body.contentType;
  return contents.find((content) => wanted !== undefined && essence(content.type) === essence(wanted)) ?? contents[0];
}

function bodyValue(body, content, { decode }) {
  if ('json' in body) return decode(content?.codec, body.json);
  if ('text' in body) return body.text;
  if ('form' in body) return decode(content?.codec, body.form);
  if ('multipart' in body) return multipartValue(body.multipart, content, decode);
  const bytes = Buffer.from(body.base64, 'base64');
  if (body.stream !== true) return new Uint8Array(bytes);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });
}

/** Parts by name: an object, as the document's schema has it; files as File objects. */
function multipartValue(parts, content, decode) {
  const wire = {};
  for (const part of parts) {
    const repeated = content?.parts?.[part.name]?.repeated === true;
    const value = partValue(part);
    wire[part.name] = repeated ? [...(wire[part.name] ?? []), value] : value;
  }
  // Codecs leave what they do not know, files among it, as it is.
  return decode(content?.codec, wire);
}

function partValue(part) {
  if ('json' in part) return part.json;
  if ('text' in part && part.filename === undefined) return part.text;
  const bytes = 'text' in part ? Buffer.from(part.text) : Buffer.from(part.base64, 'base64');
  return new File([bytes], part.filename ?? 'file', { type: part.contentType ?? '' });
}
