// Demands laid side by side: references followed, so that what several schemas ask of one value can be merged. Each piece
// remembers the component it came by. Says also which demands add nothing to others.

import type { SpecNode } from '../../spec/loaded-spec';
import { isJsonObject, type JsonObject } from '../../support/json';
import type { TypeId } from '../type';
import { isComponent } from './component';
import { declaresUnderCondition } from './condition-keywords';
import { says, type Demand } from './demands';
import type { TypeName } from './type-names';
import type { BuildContext } from './build-context';
import { keyOf } from './place';

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

export interface FlatDemands {
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

export function flatten(context: BuildContext, demands: readonly Demand[], owner: Owner): FlatDemands {
  const atoms: Atom[] = [];
  const choices: Choice[] = [];
  const seen = new Set<string>([owner.id]);
  const visit = (list: readonly Demand[], via: TypeId | undefined): void => {
    for (const demand of list) {
      switch (demand.kind) {
        case 'atom':
          atoms.push(via === undefined ? demand : { node: demand.node, schema: demand.schema, via });
          break;
        case 'choice':
          // A base that lists its own subtypes: for the subtype, the list says nothing.
          if (via === undefined || !demand.options.some((option) => leadsTo(context, option, seen)))
            choices.push(demand);
          break;
        case 'ref':
          if (demand.key === owner.id && via === undefined) reportCycle(context, owner);
          if (seen.has(demand.key)) break;
          seen.add(demand.key);
          visit(context.demands.of(demand.node), isComponent(context.spec, demand.node) ? demand.key : via);
          break;
        case 'failed':
          break;
      }
    }
  };
  visit(demands, undefined);
  return { atoms, choices };
}

function reportCycle(context: BuildContext, owner: Owner): void {
  context.findings.report(
    'warning',
    'model-allof-cycle',
    'allOf contains the schema that it stands in',
    owner.node.place,
    'The part is left out.',
  );
}

function leadsTo(context: BuildContext, option: SpecNode, keys: ReadonlySet<string>): boolean {
  return context.demands.of(option).some((demand) => demand.kind === 'ref' && keys.has(demand.key));
}

/** Leaves out what is said twice, and what a reference or choice says already. */
export function simplify(context: BuildContext, demands: readonly Demand[]): readonly Demand[] {
  if (demands.length < 2) return demands;
  const seen = new Set<string>();
  const list = demands.filter((demand) => {
    if (demand.kind === 'failed') return false;
    const key = `${demand.kind} ${demand.kind === 'ref' ? demand.key : keyOf(demand.node)} ${demand.kind === 'choice' ? demand.mode : ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
  if (list.length === 0) return demands.slice(0, 1);
  const others = list.filter((demand) => demand.kind === 'ref' || demand.kind === 'choice');
  if (others.length === 0) return list;
  // What stands beside `allOf` tells apart what builds on the schema, where that is more than another name for its part.
  const isOwn = list.some((demand) => demand.kind === 'atom' && !saysTypeOnly(demand.schema));
  return list.filter((demand) => {
    if (demand.kind === 'ref') return !others.some((other) => other !== demand && buildsOn(context, other, demand.key));
    if (demand.kind !== 'atom' || !saysTypeOnly(demand.schema)) return true;
    return (isOwn && Object.hasOwn(demand.schema, 'discriminator')) || !agrees(context, demand, others);
  });
}

/** Whether a reference names a component that has the other among its own allOf parts. */
function buildsOn(context: BuildContext, demand: Demand, key: string): boolean {
  const visited = new Set<string>();
  const visit = (list: readonly Demand[]): boolean =>
    list.some((item) => {
      if (item.kind !== 'ref' || visited.has(item.key)) return false;
      visited.add(item.key);
      return item.key === key || visit(context.demands.of(item.node));
    });
  return demand.kind === 'ref' && demand.key !== key && visit(context.demands.of(demand.node));
}

const silentBesideType = new Set(['type', 'discriminator']);
const structural = ['properties', 'required', 'items', 'enum', 'const', 'format', 'additionalProperties', 'pattern'];

function saysTypeOnly(schema: JsonObject): boolean {
  return (
    !declaresUnderCondition(schema) &&
    !Object.keys(schema).some(
      (keyword) =>
        !silentBesideType.has(keyword) &&
        says(schema, keyword) &&
        !declaresNothing(schema, keyword) &&
        (structural.includes(keyword) ||
          /^(min|max|exclusive|multipleOf|unique|prefix|pattern|propertyNames|uneval|content)/.test(keyword)),
    )
  );
}

/** `properties: {}` and `required: []`. */
function declaresNothing(schema: JsonObject, keyword: string): boolean {
  const value = schema[keyword];
  if (keyword === 'properties') return isJsonObject(value) && Object.keys(value).length === 0;
  return keyword === 'required' && Array.isArray(value) && value.length === 0;
}

function agrees(context: BuildContext, atom: Demand, others: readonly Demand[]): boolean {
  const names = context.typeNames.ofDemands([atom]);
  if (names === undefined) return true;
  return others.some((other) => {
    const theirs = context.typeNames.ofDemands([other]);
    return (
      theirs !== undefined &&
      theirs.every((name: TypeName) => names.includes(name) || (name === 'integer' && names.includes('number')))
    );
  });
}
