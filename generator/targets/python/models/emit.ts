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
  member,
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
import type { ModuleFiles } from '../package/modules';
import { proseOf } from '../pages/prose';
import type { Plan } from '../plan';
import type { TypeBook } from '../types/book';
import { constraints } from '../types/constraints';
import { memberBase } from '../types/kinds';
import { optionalOf, readableText, unionOf } from '../types/nodes';
import * as s from '../types/symbols';
import type { ClassPlan, EnumPlan, FieldPlan, ModelPlan, UnionPlan } from './plan';

interface ClassView {
  readonly before: readonly Python[];
  readonly head: Python;
  readonly doc: Python;
  readonly statements: readonly Python[];
  readonly init: { readonly typing: Python; readonly annotation: Python; readonly signature: Python } | null;
}

export function emitModels(plan: Plan, modules: ModuleFiles): void {
  const forTypes = plan.book.with(s.modelsForTypes);
  const atRunTime = plan.book.with(imported('models', '_models', '..'));
  for (const each of plan.classes) {
    const body = modules.print('class', { ...classView(each, forTypes, atRunTime) });
    const bound = body.mentions.some(({ alias, space }) => alias === '_m' && space === 'type');
    modules.add(`models/${each.module}.py`, bound ? py`${body}\n\n${s.link}(globals())\n` : body);
  }
}

/** `book` is the one for annotations, `atRunTime` the one for what runs when it is first needed. */
function classView(plan: ClassPlan, book: TypeBook, atRunTime: TypeBook): ClassView {
  switch (plan.kind) {
    case 'model':
      return modelView(plan, book, atRunTime);
    case 'enum':
      return enumView(plan);
    case 'union':
      return unionView(plan, book.with(s.models));
  }
}

const frozenset = py`frozenset`;

function classVariable(name: Python, type: Node, value: Node): Python {
  const head = py`${name}: ${flat(subscript(member(typing, 'ClassVar'), [type]))} = `;
  return py`${head}${layOut(value, { base: 4, column: head.text.length })}`;
}

function nameSet(names: readonly string[]): Node {
  return call(frozenset, [set(names.map(stringLiteral))]);
}

function modelView(plan: ModelPlan, book: TypeBook, atRunTime: TypeBook): ClassView {
  const { declaration } = plan;
  const statements: Python[] = [];
  const nullable = plan.fields.filter(({ property, optional }) => optional && book.isNullable(property.type));
  const readOnly = plan.fields.filter(({ property }) => property.readOnly);
  const names = subscript(member(typing, 'FrozenSet'), [py`str`]);
  if (nullable.length > 0)
    statements.push(classVariable(py`__openapi_nullable__`, names, nameSet(nullable.map(({ name }) => name))));
  if (readOnly.length > 0)
    statements.push(classVariable(py`__openapi_read_only__`, names, nameSet(readOnly.map(({ name }) => name))));
  const bases: Python[] = [];
  if (declaration.additional.mode === 'typed') {
    const value = atRunTime.checked(declaration.additional.type);
    if (flat(value).text !== s.any.text) {
      bases.push(s.apiMap);
      const callable = subscript(member(typing, 'Callable'), [py`[]`, s.any]);
      statements.push(classVariable(py`__openapi_values__`, callable, { prefix: py`lambda: `, node: value }));
    }
  }
  if (declaration.discriminator !== undefined && declaration.discriminator.mapping.length > 0) {
    const entries = declaration.discriminator.mapping
      .filter(({ id }) => book.kind(id) === 'model')
      .map(({ value, id }) => [flat(jsonNode(value)), atRunTime.reference(id)] as const);
    const { wireName } = declaration.discriminator;
    if (plan.parent === undefined) bases.push(s.apiBase);
    statements.push(
      classVariable(
        py`__openapi_hierarchy__`,
        s.hierarchy,
        call(s.hierarchy, [
          stringLiteral(wireName),
          stringLiteral(plan.className),
          { prefix: py`lambda: `, node: dict(uniqueKeys(entries)) },
        ]),
      ),
    );
  }
  if (plan.parent !== undefined)
    bases.push(imported(plan.parent.className, `_${plan.parent.className}`, `.${plan.parent.module}`));
  if (bases.length === 0) bases.push(s.apiModel);
  for (const field of plan.own) statements.push(fieldStatement(field, book));
  return {
    before: [],
    head: classHead(identifier(plan.className), bases),
    doc: docstringOf([proseOf(declaration.docs) || `${plan.className}.`]),
    statements,
    init: null,
  };
}

function uniqueKeys(entries: readonly (readonly [Python, Python])[]): readonly (readonly [Python, Node])[] {
  return [...new Map(entries.map(([key, value]) => [key.text, [key, value] as const])).values()];
}

function fieldStatement({ name, property, optional }: FieldPlan, book: TypeBook): Python {
  const type = book.checked(property.type);
  const settings: Node[] = [];
  if (name !== property.wireName) settings.push(keyword(py`alias`, readableText(property.wireName)));
  settings.push(...constraints(property.type, book));
  const shown = optional ? optionalOf(type) : type;
  const full = settings.length === 0 ? shown : subscript(s.annotated, [shown, call(s.field, settings)]);
  const end = optional ? py` = None` : py``;
  const head = py`${identifier(name)}: `;
  const line =
    'items' in full || 'prefix' in full
      ? py`${head}${layOut(full, { base: 4, column: head.text.length, after: end.text.length })}${end}`
      : py`${annotation(identifier(name), full, 4)}${end}`;
  const notes = [proseOf(property.docs)];
  const doc = docstringOf(notes);
  return doc.isEmpty
    ? line
    : py`${line}
${doc}`;
}

function enumView(plan: EnumPlan): ClassView {
  const statements = plan.members.map(({ name, value, description }) => {
    const literal = typeof value === 'string' ? readableText(value) : numberLiteral(value);
    const doc = docstringOf([description]);
    const line = assignment(identifier(name), literal, 4);
    return doc.isEmpty
      ? line
      : py`${line}
${doc}`;
  });
  return {
    before: [],
    head: classHead(identifier(plan.className), [memberBase(plan.declaration) ?? s.strEnum]),
    doc: docstringOf([proseOf(plan.declaration.docs) || `${plan.className}.`]),
    statements,
    init: null,
  };
}

function unionView(plan: UnionPlan, book: TypeBook): ClassView {
  const { declaration } = plan;
  const typed = declaration.variants.map(({ type }) => book.checked(type));
  const readable = [...new Set(declaration.variants.map(({ type }) => book.readable(type)))];
  const strings = subscript(member(typing, 'Set'), [py`str`]);
  const word = declaration.mode === 'oneOf' ? 'one_of_schemas' : 'any_of_schemas';
  const statements = [classVariable(identifier(word), strings, set(readable.map(stringLiteral)))];
  const variants: Node = { prefix: py`lambda: `, node: tuple(typed) };
  const args: Node[] = [variants];
  const { discriminator } = declaration;
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
    const map = subscript(member(typing, 'Dict'), [py`str`, py`str`]);
    statements.push(classVariable(py`discriminator_value_class_map`, map, dict(uniqueKeys(names))));
    args.push(stringLiteral(discriminator.wireName), dict([...mapping.values()]));
  }
  statements.push(classVariable(py`__openapi_union__`, s.unionSpec, call(s.unionSpec, args)));
  const inside = unionOf([...declaration.variants.map(({ type }) => book.output(type)), s.unknownVariant, py`None`]);
  const taken = optionalOf(unionOf([...declaration.variants.map(({ type }) => book.input(type)), s.unknownVariant]));
  const constant = identifier(
    `${constantName(plan.className)}_${declaration.mode === 'oneOf' ? 'ONE' : 'ANY'}_OF_SCHEMAS`,
  );
  const head = py`${constant} = `;
  return {
    before: [py`${head}${layOut(list(readable.map(stringLiteral)), { base: 0, column: head.text.length })}`],
    head: classHead(identifier(plan.className), [s.apiUnion]),
    doc: docstringOf([proseOf(declaration.docs) || `${plan.className}.`]),
    statements,
    init: {
      typing,
      annotation: py`actual_instance: ${layOut(inside, { base: 8, column: 'actual_instance: '.length })}`,
      signature: initSignature(taken),
    },
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
