// A sample of any type and side: the document's own example where it is valid, else the simplest value that is. It is a
// tree that names the types on the way, so that a target writes it as code by one function. However types refer to each
// other, a sample has at most some hundred nodes, and what does not fit is left out; where something required does not fit,
// a sample of what is required alone may have more.

import type { Declaration, Docs, Property, Scalar, Type, TypeId, UnionDeclaration } from '../model';
import type { Json } from '../support/json';
import type { Call } from './call';
import { exampleSample, shownProperties } from './example-samples';
import type { Policy } from './policy';
import type { Sample, Side } from './sample';
import { numberFor, textFor } from './sample-values';
import type { Types } from './types';

export interface SampleSource {
  readonly type: Type;
  readonly side: Side;
  /** What the value is called in the document: a text may be made of it. */
  readonly name: string;
  readonly docs?: Docs;
  /** Taken where there is no valid example. */
  readonly default?: Json | undefined;
  /** The call that is shown, and what the argument is called in JSON: one that gives a value does not ask for a stream. */
  readonly call?: Pick<Call, 'unasked'> | undefined;
  readonly wireName?: string;
  /** Where an argument stands: in a path or a header only printable ASCII is a value, and null is none in a parameter. */
  readonly in?: string;
}

/** Values inside each other, and all of them; a sample that would be deeper or larger is cut. */
interface Bounds {
  readonly depth: number;
  readonly nodes: number;
}

const USUAL: Bounds = { depth: 6, nodes: 300 };
/** Where what is required does not fit: a long value says more than none. */
const REQUIRED: Bounds = { depth: 32, nodes: 2000 };
const MOST_ITEMS = 16;

const OMITTED: Sample = { kind: 'omitted' };
const NO: Sample = { kind: 'constant', value: false };
const PRINTABLE = /^(?!\.{0,2}$)[\x20-\x7e]+$/;

interface Known {
  readonly sample: Sample | undefined;
  readonly size: number;
  readonly height: number;
}

/** Whether it is an object, here or within unions. */
function hasFields(sample: Sample): boolean {
  return sample.kind === 'union' ? hasFields(sample.value) : sample.kind === 'object' || sample.kind === 'map';
}

/** Makes samples for one client, and remembers those of declared types. */
export class Samples {
  readonly #types: Types;
  readonly #dialect: Policy['samples'];
  readonly #known = new Map<string, Known>();
  readonly #exampled = new Map<string, boolean>();
  #bounds = USUAL;
  /** Nodes left for the sample that is being made. */
  readonly #budget = { left: 0 };
  /** The sample at hand would be another one elsewhere: it was cut because of what it stands in. */
  #wasCut = false;
  #deepest = 0;

  constructor(types: Types, { samples }: Pick<Policy, 'samples'>) {
    this.#types = types;
    this.#dialect = samples;
  }

  of(source: SampleSource): Sample {
    return withoutAsking(this.#of(source), source);
  }

  #of(source: SampleSource): Sample {
    this.#bounds = USUAL;
    this.#budget.left = this.#bounds.nodes;
    const examples = [...(source.docs?.examples.map(({ value }) => value) ?? []), source.default];
    for (const example of examples) {
      if (example === undefined || !sendable(example, source.in)) continue;
      const given = this.#given(source.type, example, source.side);
      if (given !== undefined) return given;
    }
    return this.#within(USUAL, source) ?? (this.#wasCut ? this.#within(REQUIRED, source) : undefined) ?? OMITTED;
  }

  #within(bounds: Bounds, { type, name, side }: SampleSource): Sample | undefined {
    this.#bounds = bounds;
    this.#budget.left = bounds.nodes;
    this.#wasCut = false;
    return this.#made(type, name, side, [], 0);
  }

  #given(type: Type, value: Json, side: Side): Sample | undefined {
    return exampleSample(type, value, side, { types: this.#types, dialect: this.#dialect, budget: this.#budget });
  }

  #made(type: Type, name: string, side: Side, path: readonly TypeId[], depth: number): Sample | undefined {
    this.#deepest = Math.max(this.#deepest, depth);
    this.#budget.left -= 1;
    if (this.#budget.left < 0) {
      this.#wasCut = true;
      return undefined;
    }
    switch (type.kind) {
      case 'nullable':
        return this.#made(type.type, name, side, path, depth) ?? { kind: 'constant', value: null };
      case 'null':
        return { kind: 'constant', value: null };
      case 'string':
        return { kind: 'text', type, value: textFor(type, name, this.#dialect) };
      case 'integer':
      case 'number':
        return { kind: 'number', type, value: numberFor(type, this.#dialect) };
      case 'boolean':
        return { kind: 'constant', value: true };
      case 'literal':
        return { kind: 'constant', value: type.value };
      case 'unknown':
        return { kind: 'json', value: 'value' };
      case 'binary':
        return { kind: 'file' };
      case 'array': {
        const item = this.#made(type.items, name, side, path, depth + 1);
        const least = type.minItems ?? 0;
        // An empty list is a value only where no item is asked for.
        if (item === undefined && least > 0) return undefined;
        const count = item === undefined ? 0 : Math.min(MOST_ITEMS, Math.max(1, least));
        return { kind: 'list', items: new Array<Sample>(count).fill(item ?? OMITTED) };
      }
      case 'tuple': {
        const items = type.items.map((item) => this.#made(item, name, side, path, depth + 1));
        const kind = type.rest === undefined ? 'tuple' : 'list';
        return items.every((item) => item !== undefined) ? { kind, items } : undefined;
      }
      case 'map': {
        const value = this.#made(type.values, name, side, path, depth + 1);
        return { kind: 'map', entries: value === undefined ? [] : [{ key: type.keys?.[0] ?? 'key', value }] };
      }
      case 'reference':
        return this.#madeReference(type.id, name, side, path, depth);
    }
  }

  #madeReference(id: TypeId, name: string, side: Side, path: readonly TypeId[], depth: number): Sample | undefined {
    if (path.includes(id) || depth > this.#bounds.depth) {
      this.#wasCut = true;
      return undefined;
    }
    const declaration = this.#types.declaration(id);
    const inner = [...path, id];
    // A text is made of the name by which it is asked for: only what has members can be remembered without it.
    if (declaration.kind === 'alias' || declaration.kind === 'union' || declaration.kind === 'enum')
      return this.#madeDeclared(declaration, name, side, inner, depth);
    const key = `${side} ${id} ${this.#bounds.depth}`;
    const known = this.#known.get(key);
    if (known !== undefined && depth + known.height <= this.#bounds.depth && known.size <= this.#budget.left) {
      this.#budget.left -= known.size;
      this.#deepest = Math.max(this.#deepest, depth + known.height);
      return known.sample;
    }
    const [cut, deepest, left] = [this.#wasCut, this.#deepest, this.#budget.left];
    this.#wasCut = false;
    this.#deepest = depth;
    const sample = this.#madeDeclared(declaration, name, side, inner, depth);
    if (!this.#wasCut) this.#known.set(key, { sample, size: left - this.#budget.left, height: this.#deepest - depth });
    this.#wasCut ||= cut;
    this.#deepest = Math.max(this.#deepest, deepest);
    return sample;
  }

  #madeDeclared(
    declaration: Declaration,
    name: string,
    side: Side,
    path: readonly TypeId[],
    depth: number,
  ): Sample | undefined {
    for (const { value } of declaration.docs.examples) {
      const given = this.#given({ kind: 'reference', id: declaration.id }, value, side);
      if (given !== undefined) return given;
    }
    switch (declaration.kind) {
      case 'alias':
        return this.#made(declaration.type, name, side, path, depth + 1);
      case 'enum': {
        const [first] = declaration.values;
        return first === undefined
          ? { kind: 'constant', value: null }
          : { kind: 'enum', id: declaration.id, value: first.value };
      }
      case 'union':
        return this.#madeUnion(declaration, name, side, path, depth);
      case 'object': {
        const members: { property: Property; value: Sample }[] = [];
        for (const property of this.#types.written(declaration.id, shownProperties(declaration, side))) {
          const value = this.#member(property, side, path, depth + 1);
          if (value !== undefined) members.push({ property, value });
          else if (property.required) return undefined;
        }
        return { kind: 'object', id: declaration.id, members, additional: [] };
      }
    }
  }

  #madeUnion(
    declaration: UnionDeclaration,
    name: string,
    side: Side,
    path: readonly TypeId[],
    depth: number,
  ): Sample | undefined {
    const { id, variants, discriminator } = declaration;
    for (const [index, variant] of variants.entries()) {
      const made = this.#made(variant.type, name, side, path, depth + 1);
      if (made === undefined) continue;
      const [value] = variant.discriminatorValues;
      const union = { kind: 'union', id, variant: index } as const;
      // Unions of objects may have texts among their variants' variants.
      if (discriminator === undefined || value === undefined || !hasFields(made)) return { ...union, value: made };
      const tagged = this.#tagged(made, discriminator.wireName, value, side);
      return tagged === undefined
        ? { ...union, value: made, tag: { wireName: discriminator.wireName, value } }
        : { ...union, value: tagged };
    }
    return undefined;
  }

  /** The sample with the discriminator's value in the field that the object declares for it. */
  #tagged(sample: Sample, wireName: string, value: Scalar, side: Side): Sample | undefined {
    if (sample.kind !== 'object') return undefined;
    const declaration = this.#types.declaration(sample.id);
    if (declaration.kind !== 'object') return undefined;
    const property = shownProperties(declaration, side).find((one) => one.wireName === wireName);
    const field = property === undefined ? undefined : this.#given(property.type, value, side);
    if (property === undefined || field === undefined) return undefined;
    const at = sample.members.findIndex((member) => member.property.wireName === wireName);
    const member = { property, value: field };
    return { ...sample, members: at < 0 ? [...sample.members, member] : sample.members.with(at, member) };
  }

  #member(property: Property, side: Side, path: readonly TypeId[], depth: number): Sample | undefined {
    if (!property.required && (this.#dialect === 'openapi-generator' || this.#bounds === REQUIRED)) return undefined;
    for (const { value } of property.docs.examples) {
      const given = this.#given(property.type, value, side);
      if (given !== undefined) return given;
    }
    if (!property.required && !this.#hasExample(property.type, side, [])) return undefined;
    return this.#made(property.type, property.wireName, side, path, depth);
  }

  /** Whether there is an example anywhere in the type: only then an optional member is shown. */
  #hasExample(type: Type, side: Side, path: readonly TypeId[]): boolean {
    if (type.kind === 'nullable') return this.#hasExample(type.type, side, path);
    if (type.kind === 'array') return this.#hasExample(type.items, side, path);
    if (type.kind !== 'reference' || path.length > USUAL.depth || path.includes(type.id)) return false;
    const key = `${side} ${type.id}`;
    const known = this.#exampled.get(key);
    if (known !== undefined) return known;
    const declaration = this.#types.declaration(type.id);
    const inner = [...path, type.id];
    const found =
      declaration.docs.examples.length > 0 ||
      (declaration.kind === 'alias' && this.#hasExample(declaration.type, side, inner)) ||
      (declaration.kind === 'object' &&
        shownProperties(declaration, side).some(
          (property) => property.docs.examples.length > 0 || this.#hasExample(property.type, side, inner),
        ));
    this.#exampled.set(key, found);
    return found;
  }
}

/** The boolean that would ask for a stream is left out of a body, and false where it has to be there and where it is an argument. */
function withoutAsking(sample: Sample, { call, in: place, wireName, docs, default: usual }: SampleSource): Sample {
  const unasked = call?.unasked;
  if (unasked === undefined || unasked.in !== (place === 'form' ? 'body' : place)) return sample;
  // A parameter of that name may be about something else: what the document gives for it is shown.
  if (place === 'query' && ((docs?.examples.length ?? 0) > 0 || usual !== undefined)) return sample;
  const { wireName: name } = unasked;
  if (place !== 'body') return wireName === name && isTrue(sample) ? NO : sample;
  return sample.kind === 'union' ? { ...sample, value: unaskedIn(sample.value, name) } : unaskedIn(sample, name);
}

function unaskedIn(sample: Sample, unasked: string): Sample {
  if (sample.kind !== 'object') return sample;
  const members = sample.members.flatMap((member) => {
    if (member.property.wireName !== unasked || !isTrue(member.value)) return [member];
    return member.property.required ? [{ ...member, value: NO }] : [];
  });
  return { ...sample, members };
}

function isTrue(sample: Sample): boolean {
  return sample.kind === 'constant' && sample.value === true;
}

/** A null says nothing of a parameter, and what a path or a header cannot carry is no value there. */
function sendable(value: Json, place: string | undefined): boolean {
  if (value === null) return place === undefined || place === 'body';
  return typeof value !== 'string' || (place !== 'path' && place !== 'header') || PRINTABLE.test(value);
}
