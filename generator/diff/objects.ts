// Objects: their properties on the way to the server and back, their constructors, and what they let through undeclared.

import type { AdditionalProperties, ObjectDeclaration, Property, Usage } from '../model';
import type { OutlineProperty } from '../targets/outline';
import type { Where } from './change';
import type { Comparison, Found } from './comparison';
import type { Pair } from './pair';
import { namesInOrder } from './positions';
import type { RuleId } from './rules';
import { placeOfType } from './side';
import { compareChildren, compareTellers } from './tellers';
import { typeChange } from './types';

type Objects = Pair<ObjectDeclaration>;

export function compareObject(comparison: Comparison, pair: Objects): void {
  const { old, now, was, is, symbol } = pair;
  const usage = usageOf(pair);
  const before = new Map(old.properties.map((each) => [each.wireName, each]));
  const after = new Map(now.properties.map((each) => [each.wireName, each]));
  const shown = new Map((was?.properties ?? []).map((each) => [each.wireName, each]));
  const shows = new Map((is?.properties ?? []).map((each) => [each.wireName, each]));
  for (const [wireName, property] of before) {
    const [own, other] = [shown.get(wireName), after.get(wireName)];
    const name = `${symbol}.${own?.name ?? wireName}`;
    const taken = [...shows.values()].find((each) => each.name === own?.name && each.wireName !== wireName);
    const places = { old: placeOf(old, property), new: other && placeOf(now, other) };
    if (taken !== undefined)
      comparison.add('meaning-changed', { symbol: name, before: wireName, after: taken.wireName, ...places });
    if (other === undefined) {
      if (taken === undefined) comparison.add('property-removed', { symbol: name, before: own?.type, ...places });
    } else {
      const found = { symbol: name, ...places };
      compareProperty(comparison, found, usage, { was: property, is: other, own, now: shows.get(wireName) });
    }
  }
  for (const [wireName, property] of after) {
    if (before.has(wireName)) continue;
    const own = shows.get(wireName);
    const isNeeded = usage.request && property.required && !property.readOnly;
    comparison.add(isNeeded ? 'property-added-required' : 'property-added', {
      symbol: `${symbol}.${own?.name ?? wireName}`,
      after: own?.type,
      new: placeOf(now, property),
    });
  }
  compareConstructors(comparison, pair);
  compareAdditional(comparison, pair);
  if (hasChildren(old) || hasChildren(now)) {
    compareTellers(comparison, pair);
    if (usage.response) compareChildren(comparison, pair);
  }
}

/** A base that nothing builds on is an object as any other. */
function hasChildren({ id, discriminator }: ObjectDeclaration): boolean {
  return discriminator?.mapping.some((entry) => entry.id !== id) === true;
}

/** What is used on neither side may be used on both. */
function usageOf({ old, now }: Objects): { readonly request: boolean; readonly response: boolean } {
  const request = old.usage.request || now.usage.request;
  const read = ({ response, error, webhook }: Usage): boolean => response || error || webhook;
  const response = read(old.usage) || read(now.usage);
  return request || response ? { request, response } : { request: true, response: true };
}

interface Properties {
  readonly was: Property;
  readonly is: Property;
  readonly own: OutlineProperty | undefined;
  readonly now: OutlineProperty | undefined;
}

/** What is asked of requests and what of responses; where both hold, the worse one is said. */
function compareProperty(
  comparison: Comparison,
  found: Found,
  usage: { readonly request: boolean; readonly response: boolean },
  { was, is, own, now }: Properties,
): void {
  const add = (rule: RuleId, more: Partial<Found> = {}): void => comparison.add(rule, { ...found, ...more });
  if (own !== undefined && now !== undefined && own.name !== now.name)
    add('property-renamed', { before: own.name, after: now.name });
  const sent = usage.request && !was.readOnly && !is.readOnly;
  const read = usage.response && !was.writeOnly && !is.writeOnly;
  if (usage.request && !was.readOnly && is.readOnly) add('property-left-requests');
  if (usage.request && was.readOnly && !is.readOnly)
    add(is.required ? 'property-became-required-in-requests' : 'property-joined-requests');
  if (usage.response && !was.writeOnly && is.writeOnly) add('property-left-responses');
  if (usage.response && was.writeOnly && !is.writeOnly) add('property-joined-responses');
  const isAlways = was.required && is.required && was.type.kind !== 'nullable';
  if (read && isAlways && !was.readOnly && is.readOnly) add('value-may-be-missing');
  if (!was.required && is.required)
    worse(
      comparison,
      add,
      sent && 'property-became-required-in-requests',
      read && 'property-became-required-in-responses',
    );
  if (was.required && !is.required)
    worse(
      comparison,
      add,
      sent && 'property-became-optional-in-requests',
      read && 'property-became-optional-in-responses',
    );
  const [before, after] = [own?.type ?? '', now?.type ?? ''];
  const change = typeChange(comparison, { type: was.type, text: before }, { type: is.type, text: after });
  const texts = { before: own?.declared ?? before, after: now?.declared ?? after };
  if (change.type === 'seen') add('property-type-changed', texts);
  if (change.type === 'unseen')
    add('property-type-refined', before === after ? { before: wireType(was), after: wireType(is) } : texts);
  if (change.nullable === 'added')
    worse(
      comparison,
      add,
      sent && 'property-nullable-added-in-requests',
      read && 'property-nullable-added-in-responses',
    );
  if (change.nullable === 'removed')
    worse(
      comparison,
      add,
      sent && 'property-nullable-removed-in-requests',
      read && 'property-nullable-removed-in-responses',
    );
  if (change.type !== 'seen' && read && own?.declared?.endsWith('?') === true && now?.declared?.endsWith('?') !== true)
    add('value-became-plain', texts);
  if (change.limits === 'tightened' && sent) add('property-limits-tightened');
  if (change.limits === 'loosened' && sent) add('property-limits-loosened');
  const defaults = [was, is].map((each) => JSON.stringify(each.default));
  if (defaults[0] !== defaults[1]) add('property-default-changed', { before: defaults[0], after: defaults[1] });
  if (!was.docs.deprecated && is.docs.deprecated) add('property-deprecated');
}

function worse(
  comparison: Comparison,
  add: (rule: RuleId) => void,
  ...rules: readonly [inRequests: RuleId | false, inResponses: RuleId | false]
): void {
  const [first, second] = rules.filter((rule) => rule !== false);
  if (first === undefined) return;
  add(second !== undefined && comparison.isWorse(second, first) ? second : first);
}

function wireType({ type }: Property): string {
  const inner = type.kind === 'nullable' ? type.type : type;
  const content = 'content' in inner && inner.content !== 'plain' ? ` (${inner.content})` : '';
  return (
    inner.kind + ('format' in inner && content === '' && inner.format !== undefined ? ` (${inner.format})` : content)
  );
}

/**
 * Of those that are arguments still: what comes or goes at the end moves none. One that became readOnly is an argument no more;
 * where nothing is sent, no other rule says so. One that is new and sent is told as a property.
 */
function compareConstructors(comparison: Comparison, pair: Objects): void {
  const { old, now, was, is, symbol } = pair;
  const readOnly = new Set(now.properties.filter((each) => each.readOnly).map((each) => each.wireName));
  const isSent = usageOf(pair).request;
  const had = new Set((was?.properties ?? []).flatMap((each) => (each.position === undefined ? [] : each.wireName)));
  for (const { name, wireName, position } of is?.properties ?? [])
    if (isSent && position !== undefined && !had.has(wireName) && readOnly.has(wireName))
      comparison.add('constructor-grew', { symbol, after: name, old: placeOfType(old.id), new: placeOfType(now.id) });
  const positions = new Map((is?.properties ?? []).map(({ wireName, position }) => [wireName, position]));
  const moved = (was?.properties ?? []).some(({ wireName, position }) => {
    const there = positions.get(wireName);
    if (position === undefined || !positions.has(wireName)) return false;
    return there === undefined ? !isSent && readOnly.has(wireName) : there !== position;
  });
  if (!moved) return;
  comparison.add('constructor-moved', {
    symbol,
    before: namesInOrder(was?.properties ?? []).join(', '),
    after: namesInOrder(is?.properties ?? []).join(', '),
    old: placeOfType(old.id),
    new: placeOfType(now.id),
  });
}

function compareAdditional(comparison: Comparison, { old, now, symbol }: Objects): void {
  const places = { old: placeOfType(old.id), new: placeOfType(now.id) };
  const [was, is] = [old.additional, now.additional];
  const add = (rule: RuleId): void => comparison.add(rule, { symbol, before: was.mode, after: is.mode, ...places });
  const isOpen = ({ mode }: AdditionalProperties): boolean => mode === 'any' || mode === 'typed';
  if (was.mode === 'typed' && is.mode === 'typed') {
    const change = typeChange(comparison, { type: was.type, text: 'one' }, { type: is.type, text: 'other' });
    if (Object.keys(change).length > 0) add('additional-type-changed');
  } else if (isOpen(was) && isOpen(is)) {
    if (was.mode !== is.mode) add('additional-type-changed');
  } else if (isOpen(is)) add(is.mode === 'typed' ? 'additional-typed' : 'additional-opened');
  else if (isOpen(was)) add(was.mode === 'typed' ? 'additional-untyped' : 'additional-closed');
}

function placeOf(declaration: ObjectDeclaration, { wireName, inheritedFrom }: Property): Where {
  const owner = placeOfType(inheritedFrom ?? declaration.id);
  return { ...owner, item: { of: 'property', name: wireName } };
}
