// The row by which the runtime asks for the next page of a list: functions that read a page.

import { inWireOrder, pagedContent } from '../../../client';
import { join } from '../../../code/code';
import { cs, identifier, numberLiteral, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Type } from '../../../model';
import { tokensOf, type Pointer } from '../../../support/pointer';
import type { Plan } from '../plan';
import type { OperationPlan } from './plan';

export interface PagesView {
  /** The method that is iterated over all pages. */
  readonly namePages: Csharp;
  /** `ApiPages<TPage, TItem>`. */
  readonly pages: Csharp;
  readonly rowType: Csharp;
  readonly row: Csharp;
}

export function hasPages({ apis }: Plan): boolean {
  return apis.some(({ operations }) => operations.some(({ call }) => pagedContent(call) !== undefined));
}

export function pagesView(operation: OperationPlan, plan: Plan): PagesView | undefined {
  const { call, result, name } = operation;
  const content = pagedContent(call);
  if (call.pages === undefined || content === undefined || result === undefined) return undefined;
  const { style, items, next, more, parameter, item } = call.pages;
  const { book } = plan;
  const { symbols } = book;
  const itemType = book.of(item);
  const types = cs`<${result.type}, ${itemType.nullable ? cs`${itemType.type}?` : itemType.type}>`;
  const read = (pointer: Pointer, wrapped: (value: Csharp, type: Type) => Csharp = (value) => value): Csharp => {
    const { value, type } = valueAt(pointer, content.type, plan);
    return cs`page => ${wrapped(value, type)}`;
  };
  const args: Csharp[] = [];
  if (style !== 'link' && style !== 'next') {
    const order = inWireOrder(call, operation.arguments);
    const at = order.findIndex(({ key }) => key === `query ${parameter}`);
    const argument = order[at];
    if (argument === undefined) return undefined;
    args.push(numberLiteral(at), cs`typeof(${argument.type.type})`);
  }
  args.push(read(items));
  if (next !== undefined && (style === 'cursor' || style === 'next')) args.push(read(next));
  if (more !== undefined) {
    const flag = (value: Csharp, type: Type): Csharp =>
      type.kind === 'unknown' ? cs`${symbols.client('PageLinks')}.Flag(${value})` : value;
    args.push(read(more, flag));
  }
  const rowType = cs`${symbols.client('PagesRow')}${types}`;
  return {
    namePages: identifier(`${name}PagesAsync`),
    pages: cs`${symbols.client('ApiPages')}${types}`,
    rowType,
    row: cs`${rowType}.${identifier(STYLES[style])}(${join(args, cs`, `)})`,
  };
}

const STYLES = { cursor: 'Cursor', offset: 'Offset', page: 'Number', next: 'Link', link: 'Header' } as const;

/** The expression of what stands at a place of `page`. */
function valueAt(pointer: Pointer, whole: Type, plan: Plan): { readonly value: Csharp; readonly type: Type } {
  const { types, modelsById, book } = plan;
  const links = book.symbols.client('PageLinks');
  let value = cs`page`;
  let type: Type = whole;
  let first = true;
  for (const token of tokensOf(pointer)) {
    const declared = types.declared(type);
    const model = declared === undefined ? undefined : modelsById.get(declared.id);
    const property = model?.all.find(({ wireName }) => wireName === token);
    const inner = types.underlying(type);
    if (property !== undefined) {
      value = cs`${value}${first ? cs`.` : cs`?.`}${identifier(property.name)}`;
      type = types.underlying(property.source.type);
    } else if (inner.kind === 'map') {
      value = cs`${links}.At(${value}, ${stringLiteral(token)})`;
      type = types.underlying(inner.values);
    } else {
      value = cs`${links}.In(${value}, ${stringLiteral(token)})`;
      type = { kind: 'unknown', reason: 'any' };
    }
    first = false;
  }
  return { value, type };
}
