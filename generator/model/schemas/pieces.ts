// Demands laid side by side: references followed, so that what several schemas ask of one value can be merged. Each piece
// remembers the component it came by. Says also which demands add nothing to others.

import type { SpecNode } from '../../spec/loaded-spec';
import type { JsonObject } from '../../support/json';
import type { TypeId } from '../type';
import { isComponent } from './component';
import { expand, type Conjunct } from './conjunct';
import { conjunctNames, type TypeName } from './type-names';
import { keyOf, type Workbench } from './workbench';
import { report } from './report';

/** The keywords of one schema. `via`: the component that it is or lies in, where it was reached by a reference. */
export interface Atom {
  readonly node: SpecNode;
  readonly schema: JsonObject;
  readonly via?: TypeId;
}

export interface Choice {
  readonly mode: 'oneOf' | 'anyOf';
  readonly node: SpecNode;
  readonly options: readonly SpecNode[];
}

export interface Pieces {
  readonly atoms: readonly Atom[];
  readonly choices: readonly Choice[];
  /** Keys of the choices whose option this is, or is a part of. */
  readonly within?: ReadonlySet<string>;
}

/** What a type is built for: the id it gets where it must be declared, and the node that is blamed. */
export interface Owner {
  readonly id: TypeId;
  readonly node: SpecNode;
}

export function flatten(bench: Workbench, conjuncts: readonly Conjunct[], owner: Owner): Pieces {
  const atoms: Atom[] = [];
  const choices: Choice[] = [];
  const seen = new Set<string>([owner.id]);
  const visit = (list: readonly Conjunct[], via: TypeId | undefined): void => {
    for (const conjunct of list) {
      switch (conjunct.kind) {
        case 'atom':
          atoms.push(via === undefined ? conjunct : { node: conjunct.node, schema: conjunct.schema, via });
          break;
        case 'choice':
          // A base that lists its own subtypes: for the subtype, the list says nothing.
          if (via === undefined || !conjunct.options.some((option) => leadsTo(bench, option, seen)))
            choices.push(conjunct);
          break;
        case 'ref':
          if (conjunct.key === owner.id && via === undefined) reportCycle(bench, owner);
          if (seen.has(conjunct.key)) break;
          seen.add(conjunct.key);
          visit(expand(bench, conjunct.node), isComponent(bench, conjunct.node) ? conjunct.key : via);
          break;
        case 'failed':
          break;
      }
    }
  };
  visit(conjuncts, undefined);
  return { atoms, choices };
}

function reportCycle(bench: Workbench, owner: Owner): void {
  report(
    bench,
    'warning',
    'model-allof-cycle',
    'allOf contains the schema that it stands in',
    owner.node.place,
    'The part is left out.',
  );
}

function leadsTo(bench: Workbench, option: SpecNode, keys: ReadonlySet<string>): boolean {
  return expand(bench, option).some((conjunct) => conjunct.kind === 'ref' && keys.has(conjunct.key));
}

/** Leaves out what is said twice, and what a reference or choice says already. */
export function simplify(bench: Workbench, conjuncts: readonly Conjunct[]): readonly Conjunct[] {
  if (conjuncts.length < 2) return conjuncts;
  const seen = new Set<string>();
  const list = conjuncts.filter((conjunct) => {
    if (conjunct.kind === 'failed') return false;
    const key = `${conjunct.kind} ${conjunct.kind === 'ref' ? conjunct.key : keyOf(conjunct.node)} ${conjunct.kind === 'choice' ? conjunct.mode : ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
  if (list.length === 0) return conjuncts.slice(0, 1);
  const others = list.filter((conjunct) => conjunct.kind === 'ref' || conjunct.kind === 'choice');
  if (others.length === 0) return list;
  return list.filter((conjunct) => {
    if (conjunct.kind === 'ref')
      return !others.some((other) => other !== conjunct && buildsOn(bench, other, conjunct.key));
    return conjunct.kind !== 'atom' || !saysTypeOnly(conjunct.schema) || !agrees(bench, conjunct, others);
  });
}

/** Whether a reference names a component that has the other among its own allOf parts. */
function buildsOn(bench: Workbench, conjunct: Conjunct, key: string): boolean {
  const visited = new Set<string>();
  const visit = (list: readonly Conjunct[]): boolean =>
    list.some((item) => {
      if (item.kind !== 'ref' || visited.has(item.key)) return false;
      visited.add(item.key);
      return item.key === key || visit(expand(bench, item.node));
    });
  return conjunct.kind === 'ref' && conjunct.key !== key && visit(expand(bench, conjunct.node));
}

const silentBesideType = new Set(['type', 'discriminator']);
const structural = ['properties', 'required', 'items', 'enum', 'const', 'format', 'additionalProperties', 'pattern'];

function saysTypeOnly(schema: JsonObject): boolean {
  return !Object.keys(schema).some(
    (keyword) =>
      !silentBesideType.has(keyword) &&
      (structural.includes(keyword) ||
        /^(min|max|exclusive|multipleOf|unique|prefix|pattern|propertyNames|uneval|content)/.test(keyword)),
  );
}

function agrees(bench: Workbench, atom: Conjunct, others: readonly Conjunct[]): boolean {
  const names = conjunctNames(bench, [atom]);
  if (names === undefined) return true;
  return others.some((other) => {
    const theirs = conjunctNames(bench, [other]);
    return (
      theirs !== undefined &&
      theirs.every((name: TypeName) => names.includes(name) || (name === 'integer' && names.includes('number')))
    );
  });
}
