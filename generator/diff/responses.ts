// What an operation answers: what its method gives, and the errors it raises.

import type { Response, Type } from '../model';
import type { OutlineResponse } from '../targets/outline';
import type { Comparison } from './comparison';
import { placeOf, symbolOf, type Entry } from './method';
import { typeChange } from './types';

interface Answer {
  readonly outline: OutlineResponse;
  readonly response: Response;
  /** Of the method that streams beside one which answers a value. */
  readonly streamed: boolean;
}

export function compareResponses(comparison: Comparison, old: Entry, now: Entry): void {
  const before = answersOf(old);
  const after = answersOf(now);
  const method = symbolOf(old.outline);
  let explained = false;
  let added: string | undefined;
  for (const status of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(status);
    const is = after.get(status);
    const found = {
      symbol: `${method} → ${status}`,
      before: was?.outline.type,
      after: is?.outline.type,
      old: was && placeOf(old.operation, 'responses', status),
      new: is && placeOf(now.operation, 'responses', status),
    };
    const isError = (is ?? was)?.outline.outcome === 'error';
    const [types, typesNow] = [was, is].map(mediaTypesOf);
    if (types !== undefined && typesNow !== undefined && types !== typesNow)
      comparison.add('answer-media-types-changed', { ...found, before: types, after: typesNow });
    if (was !== undefined && is !== undefined && was.outline.outcome === is.outline.outcome) {
      const change = changeOf(comparison, was, is);
      if (isError) {
        if (change.type === 'seen' || change.nullable !== undefined) comparison.add('error-type-changed', found);
        continue;
      }
      if (change.type === 'seen') comparison.add('response-type-changed', found);
      if (change.type === 'unseen') comparison.add('response-type-refined', found);
      if (change.nullable === 'added') comparison.add('response-nullable-added', found);
      if (change.nullable === 'removed') comparison.add('response-nullable-removed', found);
      if (change.type === 'seen' || change.nullable !== undefined) explained = true;
    } else if (was?.outline.outcome === 'error' && is === undefined) comparison.add('error-removed', found);
    else if (is?.outline.outcome === 'error' && was === undefined) comparison.add('error-added', found);
    else if (is?.outline.outcome === 'success' && was === undefined) added = status;
  }
  const gave = comparison.inNewNames(old.outline.returns);
  const places = { old: placeOf(old.operation, 'responses'), new: placeOf(now.operation, 'responses') };
  if (gave !== now.outline.returns && !explained) {
    const texts = { before: old.outline.returns || 'nothing', after: now.outline.returns || 'nothing' };
    comparison.add('success-changed', { symbol: method, ...texts, ...places });
  } else if (added !== undefined) comparison.add('success-added', { symbol: method, after: added, ...places });
}

function answersOf({ outline, operation }: Entry): ReadonlyMap<string, Answer> {
  const responses = new Map(operation.responses.map((each) => [each.status, each]));
  const streamed = outline.stream?.when === 'second';
  return new Map(
    outline.responses.flatMap((each) => {
      const response = responses.get(each.status);
      return response === undefined ? [] : [[each.status, { outline: each, response, streamed }] as const];
    }),
  );
}

function changeOf(comparison: Comparison, was: Answer, is: Answer): ReturnType<typeof typeChange> {
  const [old, now] = [mainType(was), mainType(is)];
  if (old === undefined && now === undefined) return {};
  if (old === undefined || now === undefined) return { type: 'seen' };
  return typeChange(comparison, { type: old, text: was.outline.type }, { type: now, text: is.outline.type });
}

/** In any order. */
function mediaTypesOf(answer: Answer | undefined): string | undefined {
  if (answer === undefined) return undefined;
  const types = answer.response.contents.map(({ mediaType }) => mediaType);
  return types.sort().join(', ') || 'none';
}

/** As clients choose it: JSON, else what comes first; or what is read item by item. */
function mainType({ response: { contents }, streamed }: Answer): Type | undefined {
  if (streamed) return contents.find(({ format }) => format === 'event-stream' || format === 'json-lines')?.type;
  return (contents.find(({ format }) => format === 'json') ?? contents[0])?.type;
}
