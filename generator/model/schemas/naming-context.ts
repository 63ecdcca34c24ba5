// Where an inline schema stands, read from its place alone: so a name made of it depends neither on the order of the
// document nor on who refers to the schema first.

import type { LoadedSpec } from '../../spec/loaded-spec';
import { isJsonObject, own, type Json } from '../../support/json';
import { escapeToken, tokensOf } from '../../support/pointer';
import type { Place } from '../../support/diagnostics';
import type { NameContext, NameStep } from '../name-hints';
import { componentName } from './component';
import { readSchemaNames } from './prose';
import { rootNameOf, type RootName } from './root-names';
import { soleType } from './sole-type';
import type { NameAnchors } from './name-anchors';

interface Cursor {
  readonly tokens: readonly string[];
  index: number;
  value: Json | undefined;
}

export function nameContext(spec: LoadedSpec, anchors: NameAnchors, place: Place): NameContext {
  const tokens = tokensOf(place.pointer);
  const start = anchorOf(spec, anchors, place, tokens);
  const cursor: Cursor = { tokens, index: 0, value: spec.files.get(place.file)?.value };
  for (let index = 0; index < start.length; index += 1) advance(cursor);
  const steps: NameStep[] = [...start.context.steps];
  // The own name and place of a shared parameter say more than the component's key.
  if (start.shared === true && tokens[cursor.index] === 'schema' && own(cursor.value, 'in') !== undefined)
    steps.push(parameterStep(cursor.value));
  let titled = start.context.titled;
  while (cursor.index < tokens.length) {
    const step = nextStep(cursor);
    if (step !== undefined) steps.push(step);
    const title = cursor.index < tokens.length ? titleOf(cursor.value) : undefined;
    if (title !== undefined) titled = { title, steps: steps.length };
  }
  return { anchor: start.context.anchor, steps, ...(titled === undefined ? {} : { titled }) };
}

/** What the name starts from, and how many tokens of the place that is. */
interface Start {
  readonly context: NameContext;
  readonly length: number;
  /** A component of the root document, which may be a parameter. */
  readonly shared?: true;
}

const definitions: ReadonlySet<string> = new Set(['$defs', 'definitions']);

/** The longest beginning of the place that has a name. */
function anchorOf(spec: LoadedSpec, anchors: NameAnchors, place: Place, tokens: readonly string[]): Start {
  const [first = '', second = '', name = ''] = tokens;
  if (
    place.file === '' &&
    first === 'components' &&
    second === 'schemas' &&
    !tokens.some((token) => definitions.has(token))
  )
    return { context: { anchor: { kind: 'component', name }, steps: [] }, length: 3 };
  const pointers = [''];
  for (const token of tokens) pointers.push(`${pointers[pointers.length - 1] ?? ''}/${escapeToken(token)}`);
  // A component is called after its key, in whatever file it stands.
  const least = first === 'components' && tokens.length > 3 ? 3 : 0;
  for (let length = tokens.length; length >= least; length -= 1) {
    const at = { file: place.file, pointer: pointers[length] ?? '' };
    const known = anchors.at(at.file, at.pointer);
    if (known !== undefined) return { context: known, length };
    const given = rootNameOf(spec, at);
    if (given !== undefined) return { context: sharedContext(given), length, shared: true };
    const name = length < tokens.length ? componentName(spec, at) : undefined;
    if (name !== undefined) return { context: { anchor: { kind: 'component', name }, steps: [] }, length };
  }
  return (spec.version === '2.0' ? sharedAnchor(tokens) : undefined) ?? otherAnchor(tokens);
}

/** Shared parameters and responses of 2.0. The parameter itself is the first step from its name. */
function sharedAnchor(tokens: readonly string[]): Start | undefined {
  const [first = '', name = ''] = tokens;
  const anchor: NameContext['anchor'] = { kind: 'component', name };
  if (first === 'parameters') return { context: { anchor, steps: [] }, length: 0 };
  if (first !== 'responses') return undefined;
  return { context: { anchor, steps: [{ kind: 'response', status: '' }] }, length: Math.min(2, tokens.length) };
}

/** Parts of the document that belong to no operation and no schema. */
function otherAnchor(tokens: readonly string[]): Start {
  const [first = '', second = '', third = ''] = tokens;
  const component = (name: string): NameContext => ({ anchor: { kind: 'component', name }, steps: [] });
  if (first === 'components')
    return {
      context: sharedContext({ section: second, name: third }),
      length: Math.min(3, tokens.length),
      shared: true,
    };
  if (first === 'paths' || first === 'webhooks')
    return { context: component(second), length: Math.min(2, tokens.length) };
  return { context: component(first), length: Math.min(1, tokens.length) };
}

/** A component of the root document, and the step that its section is. */
function sharedContext({ section, name }: RootName): NameContext {
  const anchor = { kind: 'component', name } as const;
  switch (section) {
    case 'responses':
      return { anchor, steps: [{ kind: 'response', status: '' }] };
    case 'requestBodies':
      return { anchor, steps: [{ kind: 'request-body' }] };
    case 'headers':
      return { anchor, steps: [{ kind: 'response-header', status: '', name }] };
    default:
      return { anchor, steps: [] };
  }
}

function advance(cursor: Cursor): string {
  const token = cursor.tokens[cursor.index] ?? '';
  cursor.index += 1;
  cursor.value = Array.isArray(cursor.value)
    ? (cursor.value as readonly Json[])[Number(token)]
    : own(cursor.value, token);
  return token;
}

function nextStep(cursor: Cursor): NameStep | undefined {
  const owner = cursor.value;
  const keyword = advance(cursor);
  switch (keyword) {
    case 'properties':
      return { kind: 'property', name: advance(cursor) };
    case 'items':
      if (Array.isArray(cursor.value)) return { kind: 'prefix-item', index: Number(advance(cursor)) };
      return { kind: 'items' };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { kind: 'values' };
    case 'patternProperties': {
      if (cursor.index === cursor.tokens.length) return { kind: 'values' };
      const patterns = cursor.value;
      const pattern = advance(cursor);
      return { kind: 'pattern', index: isJsonObject(patterns) ? Object.keys(patterns).indexOf(pattern) : 0 };
    }
    case 'dependentSchemas':
      advance(cursor);
      return undefined;
    case 'prefixItems':
      return { kind: 'prefix-item', index: Number(advance(cursor)) };
    case 'oneOf':
    case 'anyOf': {
      const options = Array.isArray(cursor.value) ? (cursor.value as readonly Json[]) : [];
      const index = Number(advance(cursor));
      const step = { kind: 'variant', index, of: keyword, nth: placeAmong(options, index) } as const;
      return countOptions(options) === 1 ? { ...step, alone: true } : step;
    }
    case 'type': {
      const names = own(owner, 'type');
      const name = advance(cursor);
      const index = Array.isArray(names) ? (names as readonly Json[]).indexOf(name) : 0;
      return { kind: 'variant', index, of: 'type', nth: index };
    }
    case 'allOf':
      return { kind: 'part', index: Number(advance(cursor)) };
    default:
      return httpStep(cursor, keyword);
  }
}

/** Steps through an operation, down to its schemas. */
function httpStep(cursor: Cursor, keyword: string): NameStep | undefined {
  switch (keyword) {
    case 'parameters': {
      advance(cursor);
      return parameterStep(cursor.value);
    }
    case 'requestBody':
      return withMediaType({ kind: 'request-body' }, cursor);
    case 'responses': {
      const status = advance(cursor);
      if (cursor.tokens[cursor.index] === 'headers') {
        advance(cursor);
        return { kind: 'response-header', status, name: advance(cursor) };
      }
      return withMediaType({ kind: 'response', status }, cursor);
    }
    case 'headers':
      return { kind: 'response-header', status: '', name: advance(cursor) };
    default:
      return undefined;
  }
}

function parameterStep(parameter: Json | undefined): NameStep {
  if (own(parameter, 'in') === 'body') return { kind: 'request-body' };
  return { kind: 'parameter', name: String(own(parameter, 'name') ?? ''), in: String(own(parameter, 'in') ?? '') };
}

/** The media type is named only where it is not the one that every name would carry: the sole one, or the first JSON one. */
function withMediaType<T extends NameStep>(step: T, cursor: Cursor): T {
  if (cursor.tokens[cursor.index] !== 'content') return step;
  advance(cursor);
  const content = cursor.value;
  const mediaType = advance(cursor);
  const names = isJsonObject(content) ? Object.keys(content) : [];
  if (names.length <= 1 || names.find((name) => /\bjson\b/i.test(name)) === mediaType) return step;
  return { ...step, mediaType };
}

function countOptions(options: readonly Json[]): number {
  return options.filter((option) => soleType(option) !== 'null').length;
}

/** Those that are named by their place among their like come first, as openapi-generator counts them. */
function placeAmong(options: readonly Json[], index: number): number {
  const [option] = options.slice(index, index + 1);
  const isCounted = (one: Json): boolean => makesType(one) && titleOf(one) === undefined;
  if (option !== undefined && isCounted(option)) return options.slice(0, index).filter(isCounted).length;
  const others = options.slice(0, index).filter((one) => !isCounted(one)).length;
  return options.filter(isCounted).length + others;
}

/** Objects with properties and compositions; what is a scalar, a list or a map has no class there. */
function makesType(schema: Json): boolean {
  if (own(schema, '$ref') !== undefined) return false;
  const properties = own(schema, 'properties');
  const type = [own(schema, 'type') ?? 'object'].flat().filter((name) => name !== 'null');
  if (isJsonObject(properties) && Object.keys(properties).length > 0) return type.join() === 'object';
  return ['oneOf', 'anyOf', 'allOf'].some((keyword) => Array.isArray(own(schema, keyword)));
}

function titleOf(schema: Json | undefined): string | undefined {
  return isJsonObject(schema) ? readSchemaNames(schema).title : undefined;
}
