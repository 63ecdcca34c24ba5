// The arguments of an operation: their names, places, types and how they are written.

import type { Parameter, Type } from '../model';
import type { OutlineArgument } from '../targets/outline';
import type { Where } from './change';
import type { Comparison, Found } from './comparison';
import { placeOf, symbolOf, type Entry } from './method';
import { compareParts } from './parts';
import { namesInOrder } from './positions';
import { typeChange } from './types';
import { writingOf } from './writing';

interface Argument extends Pick<OutlineArgument, 'name' | 'required' | 'type' | 'position'> {
  readonly key: string;
  readonly wire: Type | undefined;
  readonly parameter: Parameter | undefined;
  readonly place: Where;
}

export function compareArguments(comparison: Comparison, old: Entry, now: Entry): void {
  const before = argumentsOf(old);
  const after = argumentsOf(now);
  const method = symbolOf(old.outline);
  let broken = false;
  for (const [key, was] of before) {
    const is = after.get(key);
    const symbol = `${method}(${was.name})`;
    const taken = [...after.values()].find((each) => each.name === was.name && each.key !== key);
    if (taken !== undefined) {
      const found = { symbol, before: key, after: taken.key, old: was.place, new: taken.place };
      comparison.add('meaning-changed', found);
      broken = true;
    }
    if (is !== undefined) compareArgument(comparison, symbol, was, is);
    else if (taken === undefined) {
      comparison.add('argument-removed', { symbol, before: was.type, old: was.place });
      broken = true;
    }
  }
  for (const [key, is] of after) {
    if (before.has(key)) continue;
    const symbol = `${method}(${is.name})`;
    const found = { symbol, after: is.type, new: is.place };
    comparison.add(is.required ? 'argument-added-required' : 'argument-added-optional', found);
    if (is.required) broken = true;
    else if (is.position !== undefined && is.position === after.size - 1 && takesNumber(is.wire))
      comparison.add('argument-captures-option', found);
  }
  if (!broken && moved(before, after)) {
    const order = (all: ReadonlyMap<string, Argument>): string => namesInOrder(all.values()).join(', ');
    const places = { old: placeOf(old.operation), new: placeOf(now.operation) };
    comparison.add('argument-moved', { symbol: method, before: order(before), after: order(after), ...places });
  }
  compareMediaTypes(comparison, old, now);
  compareParts(comparison, old, now);
}

function compareArgument(comparison: Comparison, symbol: string, was: Argument, is: Argument): void {
  const places = { old: was.place, new: is.place };
  const add = (rule: Parameters<Comparison['add']>[0], found: Omit<Found, 'symbol'> = {}): void =>
    comparison.add(rule, { symbol, ...found, ...places });
  if (was.name !== is.name) {
    const byPlace = comparison.target === 'javascript' && was.position !== undefined && is.position !== undefined;
    add(byPlace ? 'positional-argument-renamed' : 'argument-renamed', { before: was.name, after: is.name });
  }
  if (!was.required && is.required) add('argument-became-required');
  if (was.required && !is.required) add('argument-became-optional');
  if (was.wire !== undefined && is.wire !== undefined) {
    const texts = { before: was.type, after: is.type };
    const change = typeChange(comparison, { type: was.wire, text: was.type }, { type: is.wire, text: is.type });
    if (change.type === 'seen') add('argument-type-changed', texts);
    if (change.type === 'unseen') add('argument-type-refined', texts);
    if (change.nullable === 'added') add('argument-nullable-added', texts);
    if (change.nullable === 'removed') add('argument-nullable-removed', texts);
    if (change.limits !== undefined) add('argument-limits-changed');
  }
  const [before, after] = [was.parameter, is.parameter];
  if (before === undefined || after === undefined) return;
  const style = [before, after].map(({ serialization }) => writingOf(serialization));
  if (style[0] !== style[1]) add('argument-style-changed', { before: style[0], after: style[1] });
  const defaults = [before, after].map((each) => JSON.stringify(each.default));
  if (defaults[0] !== defaults[1]) add('argument-default-changed', { before: defaults[0], after: defaults[1] });
  if (!before.docs.deprecated && after.docs.deprecated) add('argument-deprecated');
}

/** By place and wire name; the body is `body`, also where it is a member of the request or the request itself. */
function argumentsOf({ outline, operation }: Entry): ReadonlyMap<string, Argument> {
  const found = new Map<string, Argument>();
  const contents = operation.body?.contents ?? [];
  const [sent] = outline.body?.contents ?? [];
  const content = contents.find(({ mediaType }) => mediaType === sent?.mediaType) ?? contents[0];
  for (const { name, wireName, in: place, required, type, position } of outline.arguments) {
    const key = place === 'body' ? 'body' : `${place} ${wireName}`;
    const parameter = operation.parameters.find((each) => each.in === place && each.wireName === wireName);
    const part = contents.flatMap(({ parts }) => parts).find((each) => each.wireName === wireName);
    const wire = place === 'body' ? content?.type : place === 'form' ? part?.type : parameter?.type;
    const where: Where =
      parameter === undefined
        ? placeOf(operation, 'requestBody')
        : { ...placeOf(operation, 'parameters'), item: { of: 'parameters', in: place, name: wireName } };
    const at = position === undefined ? {} : { position };
    found.set(key, { key, name, required, type, ...at, wire, parameter, place: where });
  }
  const { body } = outline;
  if (body !== undefined && content !== undefined && !found.has('body') && outline.request !== 'positional') {
    const type = [...new Set(body.contents.map((each) => each.type))].join(' | ');
    const name = body.argument ?? 'request';
    const place = placeOf(operation, 'requestBody');
    found.set('body', {
      key: 'body',
      name,
      required: body.required,
      type,
      wire: content.type,
      parameter: undefined,
      place,
    });
  }
  return found;
}

/** What a number could be passed for. */
function takesNumber(type: Type | undefined): boolean {
  const inner = type?.kind === 'nullable' ? type.type : type;
  return inner?.kind === 'integer' || inner?.kind === 'number' || inner?.kind === 'unknown';
}

/** Whether any that was there has another place. */
function moved(before: ReadonlyMap<string, Argument>, after: ReadonlyMap<string, Argument>): boolean {
  return [...before].some(([key, { position }]) => {
    const now = after.get(key)?.position;
    return position !== undefined && now !== undefined && position !== now;
  });
}

function compareMediaTypes(comparison: Comparison, old: Entry, now: Entry): void {
  const before = (old.outline.body?.contents ?? []).map(({ mediaType }) => mediaType);
  const after = (now.outline.body?.contents ?? []).map(({ mediaType }) => mediaType);
  if (before.length === 0 || after.length === 0) return;
  const symbol = symbolOf(old.outline);
  const places = { old: placeOf(old.operation, 'requestBody'), new: placeOf(now.operation, 'requestBody') };
  for (const each of before)
    if (!after.includes(each)) comparison.add('media-type-removed', { symbol, before: each, ...places });
  for (const each of after)
    if (!before.includes(each)) comparison.add('media-type-added', { symbol, after: each, ...places });
}
