// The row by which the runtime asks for the next page of a list: functions that read a page.

import { inWireOrder, pageArgumentAt, pagedContent, stepsTo } from '../../../client';
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

/** Nothing where the answers of an operation do not come in pages. */
export function pagesName({ call, result, name }: OperationPlan): string | undefined {
  return pagedContent(call) === undefined || result === undefined ? undefined : `${name}PagesAsync`;
}

export function pagesView(operation: OperationPlan, plan: Plan): PagesView | undefined {
  const { call, result } = operation;
  const name = pagesName(operation);
  const content = pagedContent(call);
  if (call.pages === undefined || content === undefined || result === undefined || name === undefined) return undefined;
  const { style, first, items, next, last, more, pages: count, item, asked } = call.pages;
  const { book } = plan;
  const { symbols } = book;
  const itemType = book.of(item);
  const types = cs`<${result.type}, ${itemType.nullable ? cs`${itemType.type}?` : itemType.type}>`;
  const read = (pointer: Pointer, wrapped: (value: Csharp, type: Type) => Csharp = (value) => value): Csharp => {
    const { value, type } = valueAt(pointer, content.type, cs`page`, plan);
    return cs`page => ${wrapped(value, type)}`;
  };
  const args: Csharp[] = [];
  const at = pageArgumentAt(call);
  const argument = at === undefined ? undefined : inWireOrder(call, operation.arguments)[at];
  const isWhole = asked === undefined || asked.within === '';
  const place = isWhole ? argument?.type : book.of(asked.type);
  if (at !== undefined && place !== undefined) args.push(numberLiteral(at), cs`typeof(${place.type})`);
  if (first !== undefined) args.push(numberLiteral(first));
  args.push(read(items));
  if (next !== undefined && (style === 'cursor' || style === 'next')) args.push(read(next));
  if (last !== undefined) args.push(cs`item => ${valueAt(last, item, cs`item`, plan, itemType.nullable).value}`);
  if (more !== undefined) {
    const flag = (value: Csharp, type: Type): Csharp =>
      type.kind === 'unknown' ? cs`${symbols.internal('PageLinks')}.Flag(${value})` : value;
    args.push(read(more, flag));
  }
  if (count !== undefined) args.push(cs`pages: ${read(count)}`);
  const tokens = isWhole ? [] : tokensOf(asked.within).map(stringLiteral);
  const within =
    argument === undefined || place === undefined || tokens.length === 0
      ? cs``
      : cs`.Within(${join([argument.type.codec, place.codec, ...tokens], cs`, `)})`;
  const rowType = cs`${symbols.internal('PagesRow')}${types}`;
  return {
    namePages: identifier(name),
    pages: cs`${symbols.client('ApiPages')}${types}`,
    rowType,
    row: cs`${rowType}.${identifier(last === undefined ? STYLES[style] : 'Last')}(${join(args, cs`, `)})${within}`,
  };
}

const STYLES = { cursor: 'Cursor', offset: 'Offset', page: 'Number', next: 'Link', link: 'Header' } as const;

/** The expression of what stands at a place of a value. */
function valueAt(
  pointer: Pointer,
  whole: Type,
  root: Csharp,
  plan: Plan,
  nullable = false,
): { readonly value: Csharp; readonly type: Type } {
  const { types, modelsById, book } = plan;
  const links = book.symbols.internal('PageLinks');
  let value = root;
  let type: Type = whole;
  for (const [index, step] of stepsTo(pointer, whole, types).entries()) {
    const { token, declaration, isKey } = step;
    const model = declaration === undefined ? undefined : modelsById.get(declaration.id);
    const property = model?.all.find(({ wireName }) => wireName === token);
    if (property !== undefined)
      value = cs`${value}${index === 0 && !nullable ? cs`.` : cs`?.`}${identifier(property.name)}`;
    else value = cs`${links}.${isKey ? cs`At` : cs`In`}(${value}, ${stringLiteral(token)})`;
    type = types.underlying(step.type);
  }
  return { value, type };
}
