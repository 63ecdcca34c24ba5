// From the demands of a schema to its shape: demands that say nothing are left out, the others are merged, and the JSON type
// that they agree on decides which kind of shape it is.

import type { TypeId } from '../type';
import { arrayType } from './array';
import type { BuildContext } from './build-context';
import { isComponent } from './component';
import { onlyBounds, type Demand } from './demands';
import { enumShape } from './enum';
import { flatten, simplify, type Atom, type Choice, type FlatDemands, type Owner } from './flat-demands';
import { objectShape } from './object';
import { fileType, primitiveType } from './primitive';
import { typeOfTarget } from './schema';
import { anyType, typeShape, unsupportedType, withoutNull, type Shape } from './shape';
import { commonNames, type TypeName } from './type-names';
import { isConstraint, typeArrayShape, unionShape } from './union';

export function shapeOf(context: BuildContext, demands: readonly Demand[], owner: Owner): Shape {
  const list = simplify(context, demands);
  const [first] = list;
  if (first === undefined) return typeShape(anyType);
  if (list.every((demand) => demand.kind === 'failed')) return typeShape(unsupportedType);
  if (first.kind === 'ref' && list.length === 1) return typeShape(withoutNull(typeOfTarget(context, first.node)));
  const parts = list.filter((demand) => demand.kind === 'ref');
  // A component of another file is built where it is mentioned, also as a base.
  for (const { node } of parts) if (isComponent(context.spec, node)) context.components.add(node);
  const bases = parts.map(({ key }) => key);
  return shapeOfDemands(context, flatten(context, list, owner), owner, bases);
}

/** `bases`: what the demands referred to directly; those that are component objects become bases of an object. */
export function shapeOfDemands(
  context: BuildContext,
  flat: FlatDemands,
  owner: Owner,
  bases: readonly TypeId[],
): Shape {
  const { atoms } = flat;
  const [choice, ...others] = flat.choices.filter((item) => !isConstraint(context, item));
  const values = enumShape(context, atoms, owner);
  if (values !== undefined) return values;
  if (choice !== undefined) return unionShape(context, choice, { ...flat, choices: others }, owner, bases);
  const constrained = flat.choices.some((item) => isConstraint(context, item) && !allowsAll(context, item));
  const { names, agreeing } = agree(context, atoms, owner);
  if (names === undefined) return constrained ? objectShape(context, atoms, owner, bases) : typeShape(anyType);
  const [name, ...more] = names;
  if (name === undefined) return typeShape(unsupportedType);
  if (more.length > 0) return typeArrayShape(context, names, agreeing, owner, bases);
  return shapeOfName(context, name, agreeing, owner, bases);
}

/** A choice with an option that says nothing, such as `anyOf: [{}, { not: {} }]`, by which zod's `any` may be left out. */
function allowsAll(context: BuildContext, choice: Choice): boolean {
  return choice.options.some((option) => context.demands.of(option).length === 0);
}

export function shapeOfName(
  context: BuildContext,
  name: TypeName,
  atoms: readonly Atom[],
  owner: Owner,
  bases: readonly TypeId[],
): Shape {
  const file = name === 'object' && bases.length === 0 ? fileType(atoms) : undefined;
  if (file !== undefined) return typeShape(file);
  if (name === 'object') return objectShape(context, atoms, owner, bases);
  if (name === 'array') return typeShape(arrayType(context, atoms));
  return typeShape(primitiveType(name, atoms));
}

/** The types that all atoms allow. Where they contradict each other the last one, which is the most specific, is kept. */
function agree(
  context: BuildContext,
  atoms: readonly Atom[],
  owner: Owner,
): { readonly names: readonly TypeName[] | undefined; readonly agreeing: readonly Atom[] } {
  const lists = atoms.map((atom) => context.typeNames.ofKeywords(atom.node, atom.schema));
  const names = commonNames(lists);
  if (names === undefined || names.length > 0) return { names, agreeing: atoms };
  if (lists.some((list) => list?.length === 0))
    return { names: lists.find((list) => (list?.length ?? 0) > 0) ?? [], agreeing: atoms };
  const bounding = atoms.map(({ schema }) => onlyBounds(schema));
  const typed = commonNames(lists.filter((_, index) => bounding[index] !== true));
  if (typed !== undefined && typed.length > 0) return { names: typed, agreeing: atoms };
  const last = lists.findLast((list) => list !== undefined) ?? [];
  context.findings.report(
    'warning',
    'model-allof-conflict',
    `the parts of the schema ask for different types: ${[...new Set(lists.flatMap((list) => list ?? []))].join(', ')}`,
    owner.node.place,
    `No value is all of them; ${last.join(' or ')} is kept.`,
  );
  const agreeing = atoms.filter((_, index) => (commonNames([last, lists[index]])?.length ?? 1) > 0);
  return { names: last, agreeing };
}
