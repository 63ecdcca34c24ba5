// What the outline of a client says of its calls, without names and types: what all targets must agree about.

import type { Outline, OutlineOperation } from '../../generator/targets/outline';

/** Arguments by place and wire name. */
function callOf({ arguments: found, body, responses }: OutlineOperation): unknown {
  return {
    arguments: found
      .filter((one) => one.in !== 'body' && one.in !== 'form')
      .map((one) => `${one.in} ${one.wireName} ${String(one.required)}`)
      .sort(),
    body: body?.contents.map(({ mediaType, format }) => `${mediaType} ${format}`).sort() ?? [],
    responses: responses
      .map(({ status, outcome, mediaTypes }) => `${status} ${outcome} ${[...mediaTypes].sort().join()}`)
      .sort(),
  };
}

export function callsOf({ operations }: Outline): ReadonlyMap<string, unknown> {
  // A second method that streams is the affair of some styles, and so is one that sends another body.
  const first = operations.filter(({ stream, sends }) => stream?.when !== 'second' && sends === undefined);
  return new Map(first.map((operation) => [operation.operation, callOf(operation)]));
}
