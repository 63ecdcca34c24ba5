// Unions: oneOf, anyOf and type arrays. What stands beside a choice holds for each option, so it is merged into those that
// do not have it already. Options that are all constants are an enum; text beside an enum of text is that enum, left open.

import type { SpecNode } from '../../spec/loaded-spec';
import { isJsonObject, own } from '../../support/json';
import { append } from '../../support/pointer';
import type { EnumValue, Variant } from '../declaration';
import type { Docs } from '../docs';
import type { Type, TypeId } from '../type';
import { schemaDocs } from './annotations';
import { expand, type Conjunct } from './conjunct';
import { baseOf, enumShape } from './enum';
import { flatten, type Atom, type Choice, type Owner, type Pieces } from './pieces';
import { readSchemaNames } from './prose';
import { settle, typeAt } from './schema';
import { anyType, shapeOfName, shapeOfPieces, typeShape, unsupportedType, withoutNull, type Shape } from './shape';
import { covers, isSilent } from './subsumption';
import { commonNames, conjunctNames, ownNames, type TypeName } from './type-names';
import { keyOf, type Workbench } from './workbench';
import { report } from './report';

const noDocs: Docs = { deprecated: false, examples: [] };
/** More variants than this are not spelled out. */
const maxVariants = 128;

/** A choice whose options only restrict what is there, such as `required` lists: it is no union. */
export function isConstraint(bench: Workbench, choice: Choice): boolean {
  return choice.options.every((option) =>
    expand(bench, option).every((conjunct) => conjunct.kind === 'atom' && isSilent(conjunct.schema)),
  );
}

export function unionShape(
  bench: Workbench,
  choice: Choice,
  rest: Pieces,
  owner: Owner,
  bases: readonly TypeId[],
): Shape {
  const options = flattenOptions(bench, choice);
  const base = rest.atoms;
  const others = combinable(bench, options, rest.choices, owner);
  const plain = others.length === 0 && base.every(({ schema }) => isSilent(schema, 'type'));
  const values = plain ? enumOfOptions(bench, options) : undefined;
  if (values !== undefined) return values;
  reportForeign(bench, base, options, owner);
  const alone = options.map((option) => {
    const told = conjunctNames(bench, expand(bench, option)) !== undefined;
    return (
      others.length === 0 &&
      base.every((atom) => (told && isSilent(atom.schema, 'type')) || covers(bench, option, atom, owner.id))
    );
  });
  const merging = alone.includes(false) && canMerge(bench, options, others, owner);
  const beside = { atoms: rest.atoms, choices: others, within: new Set(rest.within).add(choiceKey(choice)) };
  const variants: Variant[] = [];
  options.forEach((option, index) => {
    const inline = expand(bench, option).every((conjunct) => conjunct.kind !== 'ref');
    const type =
      alone[index] === true || !merging
        ? withoutNull(typeAt(bench, option))
        : mergedOption(bench, option, beside, ownerOf(owner, choice, option, index), bases);
    if (type === undefined) return;
    variants.push({
      type,
      docs: inline ? schemaDocs(bench, option) : noDocs,
      discriminatorValues: [],
      names: inline ? readSchemaNames(option.value) : {},
    });
  });
  const declaring = [choice.node, ...rest.atoms.map(({ node }) => node)].find((node) =>
    isJsonObject(own(node.value, 'discriminator')),
  );
  return collapse(variants, choice.mode, declaring);
}

/** `type: object` beside options of other types: the options were written with more thought. */
function reportForeign(bench: Workbench, base: readonly Atom[], options: readonly SpecNode[], owner: Owner): void {
  const types = commonNames(
    base.filter(({ schema }) => isSilent(schema, 'type')).map(({ node, schema }) => ownNames(bench, node, schema)),
  );
  if (types === undefined) return;
  const foreign = options.some((option) => {
    const names = conjunctNames(bench, expand(bench, option));
    return names !== undefined && commonNames([types, names])?.length === 0;
  });
  if (!foreign) return;
  report(
    bench,
    'warning',
    'model-union-type',
    `some options are not of the type ${types.join(' or ')} that stands beside them`,
    owner.node.place,
    'The options are kept as they are: remove the type.',
  );
}

/** A choice directly inside a choice is the same choice, unless it has a name or a discriminator. */
function flattenOptions(bench: Workbench, choice: Choice): readonly SpecNode[] {
  return choice.options.flatMap((option) => {
    const conjuncts = expand(bench, option);
    const [inner] = conjuncts;
    if (conjuncts.length !== 1 || inner?.kind !== 'choice' || isConstraint(bench, inner)) return [option];
    if (own(option.value, 'discriminator') !== undefined || own(option.value, 'title') !== undefined) return [option];
    return flattenOptions(bench, inner);
  });
}

/** The other choices, where they and this one together stay few. */
function combinable(
  bench: Workbench,
  options: readonly SpecNode[],
  others: readonly Choice[],
  owner: Owner,
): readonly Choice[] {
  if (others.length === 0 || canMerge(bench, options, others, owner)) return others;
  return [];
}

/** Whether what stands beside the options can be spelled out for each. Choices within choices multiply. */
function canMerge(bench: Workbench, options: readonly SpecNode[], others: readonly Choice[], owner: Owner): boolean {
  const count = others.reduce((product, other) => product * countOf(bench, other.options), countOf(bench, options));
  if (count <= maxVariants) return true;
  report(
    bench,
    'warning',
    'model-union-product',
    'the options, with what stands beside them, are too many variants',
    owner.node.place,
    `At most ${maxVariants} are spelled out. The options are kept as they are.`,
  );
  return false;
}

/** Into how many variants options fall, those of choices inside them counted. */
function countOf(bench: Workbench, options: readonly SpecNode[]): number {
  const count = options.reduce((sum, option) => sum + countConjuncts(bench, expand(bench, option)), 0);
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

function countConjuncts(bench: Workbench, conjuncts: readonly Conjunct[]): number {
  let count = 1;
  for (const conjunct of conjuncts) {
    if (conjunct.kind === 'choice') count *= countOf(bench, conjunct.options);
    if (conjunct.kind === 'ref') {
      let known = bench.counts.get(conjunct.key);
      if (known === undefined) {
        bench.counts.set(conjunct.key, 1);
        known = countConjuncts(bench, expand(bench, conjunct.node));
        bench.counts.set(conjunct.key, known);
      }
      count *= known;
    }
  }
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

/** A place of its own: that of the option where it lies in the owner, else one below the owner. */
function ownerOf(owner: Owner, choice: Choice, option: SpecNode, index: number): Owner {
  const key = keyOf(option);
  if (key.startsWith(`${owner.id}/`)) return { id: key, node: option };
  const { file, pointer } = owner.node.place;
  const inOwner = owner.id === keyOf(owner.node);
  return {
    id: `${owner.id}/${choice.mode}/${index}`,
    node: inOwner ? { place: { file, pointer: append(pointer, choice.mode, index) }, value: option.value } : option,
  };
}

function choiceKey({ node, mode }: Choice): string {
  return `${keyOf(node)} ${mode}`;
}

/** Undefined for an option that is the very choice it stands in: it says nothing that the others do not. */
function mergedOption(
  bench: Workbench,
  option: SpecNode,
  rest: Pieces & { readonly within: ReadonlySet<string> },
  owner: Owner,
  bases: readonly TypeId[],
): Type | undefined {
  const conjuncts = expand(bench, option);
  const mine = flatten(bench, conjuncts, owner);
  if (mine.choices.some((inner) => rest.within.has(choiceKey(inner)))) {
    report(
      bench,
      'warning',
      'model-union-cycle',
      'a variant of the union is the union itself',
      option.place,
      'The variant is left out.',
    );
    return undefined;
  }
  const known = new Set(mine.atoms.map(({ node }) => node));
  const shape = shapeOfPieces(
    bench,
    {
      atoms: [...rest.atoms.filter(({ node }) => !known.has(node)), ...mine.atoms],
      choices: [...mine.choices, ...rest.choices],
      within: rest.within,
    },
    owner,
    [...bases, ...conjuncts.flatMap((conjunct) => (conjunct.kind === 'ref' ? [conjunct.key] : []))],
  );
  return settle(bench, owner, shape);
}

/** `oneOf` of constants or inline enums; with or without a plain string among them. */
function enumOfOptions(bench: Workbench, options: readonly SpecNode[]): Shape | undefined {
  let open = false;
  const values = new Map<string | number | boolean, EnumValue>();
  const references: SpecNode[] = [];
  for (const option of options) {
    const conjuncts = expand(bench, option);
    const [first] = conjuncts;
    if (first?.kind === 'ref' && conjuncts.length === 1) references.push(option);
    else if (isPlainString(conjuncts)) open = true;
    else {
      const shape = conjuncts.every((conjunct) => conjunct.kind === 'atom')
        ? constants(bench, conjuncts, option)
        : undefined;
      if (shape === undefined) return undefined;
      for (const item of shape) if (!values.has(item.value)) values.set(item.value, item);
    }
  }
  const list = [...values.values()];
  if (references.length > 0) {
    const [reference] = references;
    return open && references.length === 1 && list.length === 0 && reference !== undefined && isEnum(bench, reference)
      ? typeShape(withoutNull(typeAt(bench, reference)))
      : undefined;
  }
  if (list.length === 0 || (open && list.some(({ value }) => typeof value !== 'string'))) return undefined;
  return { kind: 'enum', base: baseOf(list), values: list, ...(open ? { open: true } : {}) };
}

function constants(
  bench: Workbench,
  conjuncts: readonly Conjunct[],
  option: SpecNode,
): readonly EnumValue[] | undefined {
  const owner = { id: keyOf(option), node: option };
  const { atoms } = flatten(bench, conjuncts, owner);
  const shape = enumShape(bench, atoms, owner);
  if (shape?.kind === 'enum') return shape.values;
  if (shape?.kind !== 'type' || shape.type.kind !== 'literal') return undefined;
  const title = own(option.value, 'title');
  const description = own(option.value, 'description');
  return [
    {
      value: shape.type.value,
      ...(typeof title === 'string' && title !== '' ? { name: title } : {}),
      ...(typeof description === 'string' && description !== '' ? { description } : {}),
      deprecated: own(option.value, 'deprecated') === true,
    },
  ];
}

function isPlainString(conjuncts: readonly Conjunct[]): boolean {
  const [first] = conjuncts;
  return (
    conjuncts.length === 1 &&
    first?.kind === 'atom' &&
    own(first.schema, 'type') === 'string' &&
    isSilent(first.schema, 'type')
  );
}

function isEnum(bench: Workbench, node: SpecNode): boolean {
  const { atoms, choices } = flatten(bench, expand(bench, node), { id: '', node });
  return choices.length === 0 && atoms.some(({ schema }) => Array.isArray(own(schema, 'enum')));
}

export function typeArrayShape(
  bench: Workbench,
  names: readonly TypeName[],
  atoms: readonly Atom[],
  owner: Owner,
  bases: readonly TypeId[],
): Shape {
  const wanted = names.includes('number') ? names.filter((name) => name !== 'integer') : names;
  const { file, pointer } = owner.node.place;
  const variants = wanted.map((name): Variant => {
    const inner: Owner =
      wanted.length === 1
        ? owner
        : {
            id: `${owner.id}/type/${name}`,
            node: { place: { file, pointer: append(pointer, 'type', name) }, value: owner.node.value },
          };
    const type = settle(bench, inner, shapeOfName(bench, name, atoms, inner, bases));
    return { type, docs: noDocs, discriminatorValues: [], names: {} };
  });
  return collapse(variants, 'type-array', undefined);
}

/** Leaves out what is there twice; a union with a member that may be anything is no union. */
function collapse(
  all: readonly Variant[],
  mode: 'oneOf' | 'anyOf' | 'type-array',
  discriminator: SpecNode | undefined,
): Shape {
  const seen = new Set<string>();
  const variants = all.filter(({ type }) => {
    if (type.kind === 'null' || (type.kind === 'unknown' && type.reason === 'unsupported')) return false;
    const key = JSON.stringify(type);
    return seen.has(key) ? false : seen.add(key);
  });
  if (variants.some(({ type }) => type.kind === 'unknown')) return typeShape(anyType);
  const [first] = variants;
  if (first === undefined) return typeShape(unsupportedType);
  if (variants.length === 1) return typeShape(first.type);
  return { kind: 'union', mode, variants, ...(discriminator === undefined ? {} : { discriminator }) };
}
