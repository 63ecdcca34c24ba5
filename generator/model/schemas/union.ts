// Unions: oneOf, anyOf and type arrays. What stands beside a choice holds for each option, so it is merged into those that
// do not have it already. Options that are all constants are an enum; text beside an enum of text is that enum, left open.

import type { SpecNode } from '../../spec/loaded-spec';
import { isJsonObject, own } from '../../support/json';
import { append } from '../../support/pointer';
import type { EnumValue, Variant } from '../declaration';
import type { Docs } from '../docs';
import type { Scalar, Type, TypeId } from '../type';
import { schemaDocs } from './annotations';
import type { Demand } from './demands';
import { baseOf, enumShape } from './enum';
import { flatten, type Atom, type Choice, type Owner, type FlatDemands } from './flat-demands';
import { readSchemaNames } from './prose';
import { settle } from './declare';
import { typeAt } from './schema';
import { anyType, typeShape, unsupportedType, withoutNull, type Shape } from './shape';
import { shapeOfDemands, shapeOfName } from './shape-of';
import { soleType } from './sole-type';
import { covers, isSilent } from './subsumption';
import { commonNames, type TypeName } from './type-names';
import { anyText, isAnyText, sharedBounds, withoutBounds } from './bounds';
import type { BuildContext } from './build-context';
import { keyOf } from './place';

const noDocs: Docs = { deprecated: false, examples: [] };
/** More variants than this are not spelled out. */
const maxVariants = 128;

/** A choice whose options only restrict what is there, such as `required` lists: it is no union. */
export function isConstraint(context: BuildContext, choice: Choice): boolean {
  return choice.options.every((option) =>
    context.demands.of(option).every((demand) => demand.kind === 'atom' && isSilent(demand.schema)),
  );
}

export function unionShape(
  context: BuildContext,
  choice: Choice,
  rest: FlatDemands,
  owner: Owner,
  bases: readonly TypeId[],
): Shape {
  const options = flattenOptions(context, choice);
  const base = rest.atoms;
  const others = combinable(context, options, rest.choices, owner);
  const plain = others.length === 0 && base.every(({ schema }) => isSilent(schema, 'type'));
  if (plain && isTextOrBlank(context, options)) return typeShape(anyText);
  const values = plain ? enumOfOptions(context, options) : undefined;
  if (values !== undefined) return values;
  reportForeign(context, base, options, owner);
  const alone = options.map((option) => {
    const typed = context.typeNames.ofDemands(context.demands.of(option)) !== undefined;
    return (
      others.length === 0 &&
      base.every((atom) => (typed && isSilent(atom.schema, 'type')) || covers(context, option, atom, owner.id))
    );
  });
  const merging = alone.includes(false) && canMerge(context, options, others, owner);
  const beside = { atoms: rest.atoms, choices: others, within: new Set(rest.within).add(choiceKey(choice)) };
  const variants: Variant[] = [];
  options.forEach((option, index) => {
    const inline = context.demands.of(option).every((demand) => demand.kind !== 'ref');
    const type =
      alone[index] === true || !merging
        ? withoutNull(typeAt(context, option))
        : mergedOption(context, option, beside, ownerOf(owner, choice, option, index), bases);
    if (type === undefined) return;
    variants.push({
      type,
      docs: inline ? schemaDocs(context, option) : noDocs,
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
function reportForeign(context: BuildContext, base: readonly Atom[], options: readonly SpecNode[], owner: Owner): void {
  const types = commonNames(
    base
      .filter(({ schema }) => isSilent(schema, 'type'))
      .map(({ node, schema }) => context.typeNames.ofKeywords(node, schema)),
  );
  if (types === undefined) return;
  const foreign = options.some((option) => {
    const names = context.typeNames.ofDemands(context.demands.of(option));
    return names !== undefined && commonNames([types, names])?.length === 0;
  });
  if (!foreign) return;
  context.findings.report(
    'warning',
    'model-union-type',
    `some options are not of the type ${types.join(' or ')} that stands beside them`,
    owner.node.place,
    'The options are kept as they are: remove the type.',
  );
}

/** A choice directly inside a choice is the same choice, unless it has a name or a discriminator. */
function flattenOptions(context: BuildContext, choice: Choice): readonly SpecNode[] {
  return choice.options.flatMap((option) => {
    const demands = context.demands.of(option);
    const [inner] = demands;
    if (demands.length !== 1 || inner?.kind !== 'choice' || isConstraint(context, inner)) return [option];
    if (own(option.value, 'discriminator') !== undefined || own(option.value, 'title') !== undefined) return [option];
    return flattenOptions(context, inner);
  });
}

/** The other choices, where they and this one together stay few. */
function combinable(
  context: BuildContext,
  options: readonly SpecNode[],
  others: readonly Choice[],
  owner: Owner,
): readonly Choice[] {
  if (others.length === 0 || canMerge(context, options, others, owner)) return others;
  return [];
}

/** Whether what stands beside the options can be spelled out for each. Choices within choices multiply. */
function canMerge(
  context: BuildContext,
  options: readonly SpecNode[],
  others: readonly Choice[],
  owner: Owner,
): boolean {
  const count = others.reduce(
    (product, other) => product * context.variantCounts.of(other.options),
    context.variantCounts.of(options),
  );
  if (count <= maxVariants) return true;
  context.findings.report(
    'warning',
    'model-union-product',
    'the options, with what stands beside them, are too many variants',
    owner.node.place,
    `At most ${maxVariants} are spelled out. The options are kept as they are.`,
  );
  return false;
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
  context: BuildContext,
  option: SpecNode,
  rest: FlatDemands & { readonly within: ReadonlySet<string> },
  owner: Owner,
  bases: readonly TypeId[],
): Type | undefined {
  const demands = context.demands.of(option);
  const mine = flatten(context, demands, owner);
  if (mine.choices.some((inner) => rest.within.has(choiceKey(inner)))) {
    context.findings.report(
      'warning',
      'model-union-cycle',
      'a variant of the union is the union itself',
      option.place,
      'The variant is left out.',
    );
    return undefined;
  }
  const known = new Set(mine.atoms.map(({ node }) => node));
  const shape = shapeOfDemands(
    context,
    {
      atoms: [...rest.atoms.filter(({ node }) => !known.has(node)), ...mine.atoms],
      choices: [...mine.choices, ...rest.choices],
      within: rest.within,
    },
    owner,
    [...bases, ...demands.flatMap((demand) => (demand.kind === 'ref' ? [demand.key] : []))],
  );
  return settle(context, owner, shape);
}

/** `oneOf` of constants or inline enums; with or without a plain string among them. */
function enumOfOptions(context: BuildContext, options: readonly SpecNode[]): Shape | undefined {
  let open = false;
  const values = new Map<Scalar, EnumValue>();
  const references: SpecNode[] = [];
  for (const option of options) {
    const demands = context.demands.of(option);
    const [first] = demands;
    if (first?.kind === 'ref' && demands.length === 1) references.push(option);
    else if (isPlainString(demands)) open = true;
    else {
      const shape = demands.every((demand) => demand.kind === 'atom') ? constants(context, demands, option) : undefined;
      if (shape === undefined) return undefined;
      for (const item of shape) if (!values.has(item.value)) values.set(item.value, item);
    }
  }
  const list = [...values.values()];
  if (references.length > 0) {
    const [reference] = references;
    return open && references.length === 1 && list.length === 0 && reference !== undefined && isEnum(context, reference)
      ? typeShape(withoutNull(typeAt(context, reference)))
      : undefined;
  }
  if (list.length === 0 || (open && list.some(({ value }) => typeof value !== 'string'))) return undefined;
  return { kind: 'enum', base: baseOf(list), values: list, ...(open ? { open: true } : {}) };
}

/** Texts and the empty text: so zod writes one that may be blank. */
function isTextOrBlank(context: BuildContext, options: readonly SpecNode[]): boolean {
  const blank = options.filter((option) => {
    const demands = context.demands.of(option);
    const isInline = demands.every((demand) => demand.kind === 'atom');
    return isInline && constants(context, demands, option)?.every(({ value }) => value === '') === true;
  });
  if (blank.length === 0 || blank.length === options.length) return false;
  return options.every((option) => blank.includes(option) || isAnyText(typeAt(context, option)));
}

function constants(
  context: BuildContext,
  demands: readonly Demand[],
  option: SpecNode,
): readonly EnumValue[] | undefined {
  const owner = { id: keyOf(option), node: option };
  const { atoms } = flatten(context, demands, owner);
  const shape = enumShape(context, atoms, owner);
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

function isPlainString(demands: readonly Demand[]): boolean {
  const [first] = demands;
  return (
    demands.length === 1 &&
    first?.kind === 'atom' &&
    soleType(first.schema) === 'string' &&
    isSilent(first.schema, 'type')
  );
}

function isEnum(context: BuildContext, node: SpecNode): boolean {
  const { atoms, choices } = flatten(context, context.demands.of(node), { id: '', node });
  return choices.length === 0 && atoms.some(({ schema }) => Array.isArray(own(schema, 'enum')));
}

export function typeArrayShape(
  context: BuildContext,
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
    const type = settle(context, inner, shapeOfName(context, name, atoms, inner, bases));
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
  const byType = new Map<string, Variant>();
  for (const variant of all) {
    const { type } = variant;
    if (type.kind === 'null' || (type.kind === 'unknown' && type.reason === 'unsupported')) continue;
    const key = JSON.stringify(withoutBounds(type));
    const before = byType.get(key);
    byType.set(key, before === undefined ? variant : { ...before, type: sharedBounds(before.type, type) });
  }
  const variants = [...byType.values()];
  if (variants.some(({ type }) => type.kind === 'unknown')) return typeShape(anyType);
  const [first] = variants;
  if (first === undefined) return typeShape(unsupportedType);
  if (variants.length === 1) return typeShape(first.type);
  return { kind: 'union', mode, variants, ...(discriminator === undefined ? {} : { discriminator }) };
}
