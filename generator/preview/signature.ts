// The head of a call as each language writes it, from the outline of a client. For readers: programs take the outline itself.

import { oneLine } from '../support/plain-text';
import { shownType } from '../support/shown-type';
import type { OutlineArgument, OutlineOperation } from '../targets/outline';
import type { TargetName } from '../targets/target';

type Write = (operation: OutlineOperation) => string;

const WRITE: { readonly [target in TargetName]: Write } = {
  typescript: (operation) => {
    const members = operation.arguments.map(({ name, type, required }) => `${name}${required ? '' : '?'}: ${type}`);
    const { body } = operation;
    if (body?.argument !== undefined && !operation.arguments.some(({ name }) => name === body.argument)) {
      members.push(`${body.argument}${body.required ? '' : '?'}: ${bodyType(operation)}`);
    }
    const request = {
      none: '',
      body: `request: ${bodyType(operation)}, `,
      object: `request: {${list(members, ';')}}, `,
      positional: `${members.join(', ')}, `,
    }[operation.request];
    const path = [operation.class, operation.name].filter((part) => part !== undefined && part !== '').join('.');
    return `${path}(${request}options?: RequestOptions): Promise<${operation.returns || 'void'}>`;
  },
  javascript: (operation) => {
    const [needed, others] = byNeed(operation);
    const given = needed.map(typed);
    if (others.length > 0)
      given.push(
        `opts?: {${list(
          others.map((one) => typed(one).replace(':', '?:')),
          ';',
        )}}`,
      );
    return `${head(operation)}(${list(given, ',')}): Promise<${operation.returns || 'void'}>`;
  },
  python: (operation) => {
    const given = operation.arguments.map((one) => `${typed(one)}${one.required ? '' : ' = None'}`);
    return `${head(operation)}(${list(given, ',')}) -> ${operation.returns || 'None'}`;
  },
  csharp: (operation) => {
    const given = operation.arguments.map(({ name, type, required }) => `${type} ${name}${required ? '' : ' = null'}`);
    return `${operation.returns || 'void'} ${head(operation)}(${list(given, ',')})`;
  },
};

export function signatureOf(target: TargetName, operation: OutlineOperation): string {
  return shownType(target, WRITE[target](operation));
}

function byNeed({ arguments: all }: OutlineOperation): readonly [OutlineArgument[], OutlineArgument[]] {
  return [all.filter(({ required }) => required), all.filter(({ required }) => !required)];
}

function head({ class: of, name }: OutlineOperation): string {
  return of === undefined || of === '' ? name : `${of}.${name}`;
}

function typed({ name, type }: OutlineArgument): string {
  return `${name}: ${type}`;
}

function bodyType({ body }: OutlineOperation): string {
  return body?.contents.map(({ type }) => type).join(' | ') ?? 'unknown';
}

/** Each on a line of its own where they are long together. */
function list(parts: readonly string[], end: ',' | ';'): string {
  const short = parts.map(oneLine).join(`${end} `);
  if (short.length <= 40 || parts.length === 0) return end === ';' && short !== '' ? ` ${short} ` : short;
  return `\n${parts.map((part) => `  ${oneLine(part)}${end}\n`).join('')}`;
}
