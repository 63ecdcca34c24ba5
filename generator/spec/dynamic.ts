// Dynamic references (JSON Schema 2020-12, core §8.2.3.2). What `$dynamicRef` names depends on who refers to the schema that it
// stands in: a schema that refers to `Page` and has a `$dynamicAnchor` of its own means another `Page`. Such a schema gets a copy
// of what it refers to, in which the references lead to its own anchors; so the rest of the generator knows nothing of scopes.

import { isJsonObject, type Json, type JsonObject } from '../support/json';
import { append, tokensOf, type Pointer } from '../support/pointer';
import { Edits } from './edits';
import { holdsData, holdsNames } from './free-data';
import type { Identifier } from './identifiers';
import type { LoadedFile, LoadedSpec, SpecNode } from './loaded-spec';
import { nodeAt, resolveText } from './resolve';
import { anchorsOf } from './dynamic-target';

/** Anchors by name, each with the schema that it stands for. */
type Scope = ReadonlyMap<string, Pointer>;

/**
 * The document with every schema that binds dynamic anchors of others written out. Bindings across files are not followed.
 * Throws TooManyCopies.
 */
export function withDynamicScopes(spec: LoadedSpec): LoadedSpec {
  const files = new Map<string, LoadedFile>();
  for (const file of spec.files.values()) {
    const value = new ScopeWriter(spec, file).write();
    if (value !== file.value) files.set(file.id, { ...file, value });
  }
  if (files.size === 0) return spec;
  return { ...spec, files: new Map([...spec.files].map(([id, file]) => [id, files.get(id) ?? file])) };
}

/** What names the schema that a copy is made of, and so is not part of the copy. */
const references = new Set(['$ref', '$dynamicRef']);
const naming = new Set(['$id', '$anchor', '$dynamicAnchor', '$defs', '$schema', 'title']);

/** More values than this are not copied: only a document that wants to be large asks for them. */
const mostCopied = 100_000;

class ScopeWriter {
  readonly #anchors: readonly Identifier[];
  readonly #known = new Map<string, Set<Pointer>>();
  #uses: ReadonlyMap<string, readonly Pointer[]> | undefined;
  #copied = 0;

  constructor(
    readonly spec: LoadedSpec,
    readonly file: LoadedFile,
  ) {
    this.#anchors = anchorsOf(file);
  }

  /** Throws TooManyCopies. */
  write(): Json {
    const written = new Edits();
    for (const [pointer, scope] of this.#scopes()) {
      const node = nodeAt(this.spec, { file: this.file.id, pointer });
      if (!isJsonObject(node?.value)) continue;
      const schema = this.#binder(node.value, pointer, scope);
      if (schema !== node.value) written.add(tokensOf(pointer), schema);
    }
    return written.in(this.file.value);
  }

  /** The schemas that have dynamic anchors, themselves or in their `$defs`. */
  #scopes(): ReadonlyMap<Pointer, Scope> {
    const scopes = new Map<Pointer, Map<string, Pointer>>();
    for (const { name, pointer } of this.#anchors) {
      const owner = /^(.*)\/\$defs\/[^/]+$/.exec(pointer)?.[1];
      for (const binder of owner === undefined ? [pointer] : [owner, pointer]) {
        const scope = scopes.get(binder) ?? new Map<string, Pointer>();
        scopes.set(binder, scope);
        if (!scope.has(name)) scope.set(name, pointer);
      }
    }
    return scopes;
  }

  /** A schema with a scope of its own: what it refers to is copied into it, and what that refers to into its `$defs`. */
  #binder(schema: JsonObject, pointer: Pointer, scope: Scope): JsonObject {
    const copies = new Map<Pointer, string>([[pointer, '']]);
    const pending: [key: string, target: SpecNode][] = [];
    const copyOf = (target: SpecNode): JsonObject => without(naming, bound(target.value) as JsonObject);
    const referenceTo = (target: SpecNode): string => {
      const at = target.place.pointer;
      let key = copies.get(at);
      if (key === undefined) {
        key = `${tokensOf(pointer).at(-1) ?? ''}${tokensOf(at).at(-1) ?? ''}${copies.size}`;
        copies.set(at, key);
        pending.push([key, target]);
      }
      return key === '' ? `#${pointer}` : `#${append(pointer, '$defs', key)}`;
    };
    const bound = (value: Json, around = ''): Json => {
      this.#copied += 1;
      if (this.#copied > mostCopied) throw new TooManyCopies();
      if (Array.isArray(value)) return (value as readonly Json[]).map((item) => bound(item));
      if (!isJsonObject(value)) return value;
      if (holdsNames(around)) return mapped(value, (child) => bound(child));
      const anchor = typeof value.$dynamicRef === 'string' ? scope.get(value.$dynamicRef.slice(1)) : undefined;
      const target = this.#dependentTarget(value, scope);
      const ref = anchor === undefined ? target && referenceTo(target) : this.#referenceTo(anchor);
      const fields = mapped(value, (child, key) => (holdsData(key, child) ? child : bound(child, key)));
      return ref === undefined ? fields : { ...without(references, fields), $ref: ref };
    };

    const parts = Array.isArray(schema.allOf) ? (schema.allOf as readonly Json[]) : [];
    const target = this.#dependentTarget(schema, scope);
    const own = target === undefined ? schema : without(references, schema);
    const copied = parts.map((part) => {
      const named = isJsonObject(part) ? this.#dependentTarget(part, scope) : undefined;
      return named === undefined || !isJsonObject(part) ? part : beside(copyOf(named), without(references, part));
    });
    const changed = copied.some((part, index) => part !== parts[index]);
    if (target === undefined && !changed) return schema;
    const whole = changed ? { ...own, allOf: copied } : own;
    const result = target === undefined ? whole : beside(copyOf(target), whole);
    // The list grows while it is read: copies refer to further ones.
    const definitions: [key: string, schema: Json][] = [];
    for (const [key, named] of pending) definitions.push([key, copyOf(named)]);
    if (definitions.length === 0) return result;
    const kept = isJsonObject(result.$defs) ? result.$defs : {};
    return { ...result, $defs: Object.fromEntries([...Object.entries(kept), ...definitions]) };
  }

  /** An anchor that is but another name for a component leads there. */
  #referenceTo(anchor: Pointer): string {
    const schema = nodeAt(this.spec, { file: this.file.id, pointer: anchor })?.value;
    const { $ref, $dynamicAnchor: _name, ...others } = isJsonObject(schema) ? schema : {};
    return typeof $ref === 'string' && Object.keys(others).every(isRemark) ? $ref : `#${anchor}`;
  }

  /** What a schema refers to, where what that means depends on the scope. */
  #dependentTarget(value: JsonObject, scope: Scope): SpecNode | undefined {
    const target = this.#targetOf(value);
    if (target === undefined) return undefined;
    return [...scope.keys()].some((name) => this.#dependents(name).has(target.place.pointer)) ? target : undefined;
  }

  #targetOf(value: JsonObject): SpecNode | undefined {
    const ref = value.$ref;
    if (typeof ref !== 'string') return undefined;
    const target = resolveText(this.spec, { file: this.file.id, pointer: '' }, ref)?.next;
    return target?.place.file === this.file.id && isJsonObject(target.value) ? target : undefined;
  }

  /** The targets of references that lead, by further ones too, to a dynamic reference of the name. */
  #dependents(name: string): ReadonlySet<Pointer> {
    let found = this.#known.get(name);
    if (found !== undefined) return found;
    this.#known.set(name, (found = new Set()));
    this.#uses ??= this.#readUses();
    const pending = [`#${name}`];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const user of this.#uses.get(next) ?? []) {
        if (found.has(user)) continue;
        found.add(user);
        pending.push(user);
      }
    }
    return found;
  }

  /** Who uses what: by the pointer of a target, or by the text of a dynamic reference, the targets that mention it. */
  #readUses(): ReadonlyMap<string, readonly Pointer[]> {
    const uses = new Map<string, Pointer[]>();
    const targets = new Map<Pointer, JsonObject>();
    const use = (used: string, user: Pointer): unknown => uses.get(used)?.push(user) ?? uses.set(used, [user]);
    const read = (value: Json, user: Pointer | undefined, around = ''): void => {
      if (Array.isArray(value)) for (const item of value as readonly Json[]) read(item, user);
      if (!isJsonObject(value)) return;
      if (holdsNames(around)) {
        for (const child of Object.values(value)) read(child, user);
        return;
      }
      const target = this.#targetOf(value);
      if (target !== undefined) targets.set(target.place.pointer, target.value as JsonObject);
      if (user !== undefined) {
        if (target !== undefined) use(target.place.pointer, user);
        if (typeof value.$dynamicRef === 'string') use(value.$dynamicRef, user);
      }
      for (const [key, child] of Object.entries(value))
        if (!holdsData(key, child) && (user === undefined || key !== '$defs')) read(child, user, key);
    };
    read(this.file.value, undefined);
    // A target within another is read for both: what lies in it is part of what each means.
    for (const [pointer, value] of targets) read(value, pointer);
    return uses;
  }
}

/** Thrown where a document asks for more copies than any that was written by hand. */
export class TooManyCopies extends Error {
  override readonly name = 'TooManyCopies';
}

/** The copy, and what stood beside the reference: one schema where they do not say the same things. */
function beside(copy: JsonObject, own: JsonObject): JsonObject {
  const twice = Object.keys(own).some((key) => Object.hasOwn(copy, key) && key !== 'description');
  return twice ? { ...own, allOf: [...(Array.isArray(own.allOf) ? own.allOf : []), copy] } : { ...copy, ...own };
}

function mapped(value: JsonObject, each: (child: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, each(child, key)]));
}

/** What a schema says to people and tools, and nothing of a value. */
function isRemark(key: string): boolean {
  return key === '$comment' || key.startsWith('x-');
}

function without(keys: ReadonlySet<string>, schema: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.has(key)));
}
