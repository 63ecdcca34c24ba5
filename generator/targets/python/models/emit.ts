// Adds the modules of models, enumerations and unions.

import {
  annotation,
  assignment,
  call,
  classHead,
  dict,
  docstringOf,
  flat,
  identifier,
  imported,
  jsonNode,
  keyword,
  layOut,
  list,
  numberLiteral,
  py,
  set,
  stringLiteral,
  subscript,
  tuple,
  typing,
  type Node,
  type Python,
} from '../../../languages/python';
import type { Steps } from '../../../support/steps';
import type { ModuleFiles } from '../package/modules';
import { proseOf } from '../pages/prose';
import type { Plan } from '../plan';
import type { TypeBook } from '../types/book';
import { constrained, constraints } from '../types/constraints';
import { memberBase, onlyPlain } from '../types/kinds';
import { optionalOf, readableText, unionOf } from '../types/nodes';
import * as s from '../types/symbols';
import type { ClassPlan, EnumPlan, FieldPlan, ModelPlan, UnionPlan } from './plan';

export function* emitModels(plan: Plan, modules: ModuleFiles): Steps {
  const forTypes = plan.book.with(s.modelsForTypes);
  const atRunTime = plan.book.with(imported('models', '_models', '..'));
  for (const each of plan.classes) {
    const body = classBody(each, modules, forTypes, atRunTime);
    const bound = body.mentions.some(({ alias, space }) => alias === '_m' && space === 'type');
    modules.add(`models/${each.module}.py`, bound ? py`${body}\n\n${s.link}(globals())\n` : body);
    yield;
  }
}

/** `book` is the one for annotations, `atRunTime` the one for what runs when it is first needed. */
function classBody(plan: ClassPlan, modules: ModuleFiles, book: TypeBook, atRunTime: TypeBook): Python {
  switch (plan.kind) {
    case 'model':
      return modules.print('model', modelView(plan, book, atRunTime));
    case 'enum':
      return modules.print('enum', enumView(plan));
    case 'union':
      return modules.print('union', unionView(plan, book.with(s.models)));
  }
}

const frozenset = py`frozenset`;

/** The value of a class variable, behind `name: ClassVar[type] = `. */
function classValue(name: string, type: string, value: Node): Python {
  return layOut(value, { base: 4, column: `${name}: _t.ClassVar[${type}] = `.length });
}

function nameSet(name: string, fields: readonly FieldPlan[]): Python | null {
  if (fields.length === 0) return null;
  const names = set(fields.map((field) => stringLiteral(field.name)));
  return classValue(name, '_t.FrozenSet[str]', call(frozenset, [names]));
}

function modelView(plan: ModelPlan, book: TypeBook, atRunTime: TypeBook) {
  const nullable = plan.fields.filter(({ property, optional }) => optional && book.isNullable(property.type));
  const extra = extraView(plan, atRunTime);
  const hierarchy = hierarchyView(plan, atRunTime);
  const bases: Python[] = [];
  if (extra !== null) bases.push(s.apiMap);
  if (hierarchy !== null && plan.parent === undefined) bases.push(s.apiBase);
  if (plan.parent !== undefined)
    bases.push(imported(plan.parent.className, `_${plan.parent.className}`, `.${plan.parent.module}`));
  if (bases.length === 0) bases.push(s.apiModel);
  return {
    typing,
    head: classHead(identifier(plan.className), bases),
    doc: docstringOf([proseOf(plan.declaration.docs) || `${plan.className}.`]),
    nullable: nameSet('__openapi_nullable__', nullable),
    readOnly: nameSet(
      '__openapi_read_only__',
      plan.fields.filter(({ property }) => property.readOnly),
    ),
    extra,
    hierarchy,
    fixed: plan.fixed === undefined ? null : { typing, type: s.fixed, value: fixedView(plan.fixed) },
    fields: plan.own.map((field) => fieldView(field, book)),
  };
}

/** What the constructor gives by itself: the names of each field, here and in JSON, and its value. */
function fixedView(fixed: NonNullable<ModelPlan['fixed']>): Python {
  const values = fixed.map(({ field: { name, property }, value }) =>
    tuple([stringLiteral(name), stringLiteral(property.wireName), flat(jsonNode(value))]),
  );
  return classValue('__openapi_fixed__', s.fixed.text, tuple(values));
}

/** The type of fields that the document does not name; null where any will do. */
function extraView({ declaration: { additional } }: ModelPlan, book: TypeBook): Python | null {
  if (additional.mode !== 'typed') return null;
  const value = book.checked(additional.type);
  if (flat(value).text === s.any.text) return null;
  return classValue('__openapi_values__', '_t.Callable[[], _t.Any]', { prefix: py`lambda: `, node: value });
}

function hierarchyView({ className, declaration: { discriminator } }: ModelPlan, book: TypeBook) {
  if (discriminator === undefined || discriminator.mapping.length === 0) return null;
  const entries = discriminator.mapping
    .filter(({ id }) => book.kind(id) === 'model')
    .map(({ value, id }) => [flat(jsonNode(value)), book.reference(id)] as const);
  const value = call(s.hierarchy, [
    stringLiteral(discriminator.wireName),
    stringLiteral(className),
    { prefix: py`lambda: `, node: dict(uniqueKeys(entries)) },
  ]);
  return { typing, type: s.hierarchy, value: classValue('__openapi_hierarchy__', s.hierarchy.text, value) };
}

function uniqueKeys(entries: readonly (readonly [Python, Python])[]): readonly (readonly [Python, Node])[] {
  return [...new Map(entries.map(([key, value]) => [key.text, [key, value] as const])).values()];
}

function fieldView({ name, property, optional }: FieldPlan, book: TypeBook) {
  const type = book.checked(property.type);
  const settings: Node[] = [];
  if (name !== property.wireName) settings.push(keyword(py`alias`, readableText(property.wireName)));
  settings.push(...constraints(property.type, book));
  const shown = optional ? optionalOf(type) : type;
  const full = settings.length === 0 ? shown : subscript(s.annotated, [shown, call(s.field, settings)]);
  const end = optional ? py` = None` : py``;
  const head = py`${identifier(name)}: `;
  const declaration =
    'items' in full || 'prefix' in full
      ? py`${head}${layOut(full, { base: 4, column: head.text.length, after: end.text.length })}${end}`
      : py`${annotation(identifier(name), full, 4)}${end}`;
  return { declaration, doc: docOf(proseOf(property.docs)) };
}

function docOf(text: string): Python | null {
  const doc = docstringOf([text]);
  return doc.isEmpty ? null : doc;
}

function enumView(plan: EnumPlan) {
  return {
    head: classHead(identifier(plan.className), [memberBase(plan.declaration) ?? s.strEnum]),
    doc: docstringOf([proseOf(plan.declaration.docs) || `${plan.className}.`]),
    members: plan.members.map(({ name, value, description }) => ({
      assignment: assignment(
        identifier(name),
        typeof value === 'string' ? readableText(value) : numberLiteral(value),
        4,
      ),
      doc: docOf(description),
    })),
    aliases: plan.aliases.map(({ name, value }) =>
      assignment(identifier(name), typeof value === 'string' ? readableText(value) : numberLiteral(value), 4),
    ),
  };
}

function unionView(plan: UnionPlan, book: TypeBook) {
  const { declaration } = plan;
  const typed = declaration.variants.map(({ type }) => constrained(type, book));
  const readable = [...new Set(declaration.variants.map(({ type }) => book.readable(type)))];
  const word = declaration.mode === 'oneOf' ? 'one_of_schemas' : 'any_of_schemas';
  const variants: Node = { prefix: py`lambda: `, node: tuple(typed) };
  const args: Node[] = [variants];
  const { discriminator } = declaration;
  let discriminators: Python | null = null;
  if (discriminator !== undefined) {
    const mapping = new Map<string, readonly [Python, Python]>();
    declaration.variants.forEach(({ discriminatorValues }, index) => {
      for (const value of discriminatorValues) {
        const key = flat(jsonNode(value));
        if (!mapping.has(key.text)) mapping.set(key.text, [key, numberLiteral(index)]);
      }
    });
    const names = declaration.variants.flatMap(({ type, discriminatorValues }) =>
      discriminatorValues.map((value) => [stringLiteral(String(value)), stringLiteral(book.readable(type))] as const),
    );
    discriminators = classValue('discriminator_value_class_map', '_t.Dict[str, str]', dict(uniqueKeys(names)));
    args.push(stringLiteral(discriminator.wireName), dict([...mapping.values()]));
  }
  if (onlyPlain(declaration, (id) => book.find(id))) args.push(keyword(py`plain`, py`True`));
  const inside = unionOf([...declaration.variants.map(({ type }) => book.output(type)), s.unknownVariant, py`None`]);
  const taken = optionalOf(unionOf([...declaration.variants.map(({ type }) => book.input(type)), s.unknownVariant]));
  const constant = identifier(
    `${constantName(plan.className)}_${declaration.mode === 'oneOf' ? 'ONE' : 'ANY'}_OF_SCHEMAS`,
  );
  return {
    typing,
    constant,
    constantValue: layOut(list(readable.map(stringLiteral)), { base: 0, column: `${constant.text} = `.length }),
    head: classHead(identifier(plan.className), [s.apiUnion]),
    doc: docstringOf([proseOf(declaration.docs) || `${plan.className}.`]),
    schemas: identifier(word),
    schemasValue: classValue(word, '_t.Set[str]', set(readable.map(stringLiteral))),
    discriminators,
    unionSpec: s.unionSpec,
    spec: classValue('__openapi_union__', s.unionSpec.text, call(s.unionSpec, args)),
    inside: layOut(inside, { base: 8, column: 'actual_instance: '.length }),
    signature: initSignature(taken),
  };
}

function initSignature(taken: Node): Python {
  const parameter = py`actual_instance: ${flat(taken)} = None`;
  const line = py`def __init__(self, ${parameter}) -> None: ...`;
  if (line.text.length + 8 <= 88) return line;
  const column = 4 + 'actual_instance: '.length;
  const type = layOut(taken, { base: 8, indent: 4, column, after: ' = None,'.length });
  return py`def __init__(
    self,
    actual_instance: ${type} = None,
) -> None: ...`;
}

function constantName(className: string): string {
  return className.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
}
