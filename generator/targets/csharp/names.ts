// How names look in C# clients: Pascal case for what is public, camel case for parameters, and the prefixes that
// programs know from other generators of this shape (`Var`, `Model`, `Call`).

import { KEYWORDS, isReserved, legalName } from '../../languages/csharp';
import type { NameHints, NameStep } from '../../model';

const PIECE = /[\p{L}\p{N}]+/gu;

/** Letters keep their case; each piece begins with a capital. */
export function pascal(text: string): string {
  let result = '';
  for (const piece of text.match(PIECE) ?? []) {
    const glue = /\p{N}$/u.test(result) && /^\p{N}/u.test(piece) ? '_' : '';
    result += glue + capital(piece);
  }
  return result;
}

function capital(piece: string): string {
  const [first = ''] = piece;
  const upper = first.toUpperCase();
  return (upper.length === first.length ? upper : first) + piece.slice(first.length);
}

export function camel(text: string): string {
  const name = pascal(text);
  const [first = ''] = name;
  const lower = first.toLowerCase();
  return (lower.length === first.length ? lower : first) + name.slice(first.length);
}

/** A public name; `Empty` for a hint without a letter or digit. */
export function publicName(hint: string): string {
  const name = pascal(hint);
  if (name === '') return 'Empty';
  return legalName(name);
}

// What programs usually have in scope: a model of this name would be ambiguous wherever it is used.
const MODEL_RESERVED = new Set(
  'Action Attribute Client Configuration Console Convert Enum Environment Exception File Func List Nullable Object String Stream Task Type Version'.split(
    ' ',
  ),
);

export function modelName(hint: string): string {
  const name = pascal(hint);
  if (name === '') return 'ModelEmpty';
  const bad = /^\p{N}/u.test(name) || MODEL_RESERVED.has(name) || KEYWORDS.has(name.toLowerCase());
  return legalName(bad ? `Model${name}` : name);
}

const PROPERTY_RESERVED = new Set(['Client', 'Configuration', 'Version', 'Parameter']);

export function propertyName(hint: string): string {
  const name = pascal(hint);
  if (name === '') return 'Empty';
  return legalName(PROPERTY_RESERVED.has(name) || KEYWORDS.has(name.toLowerCase()) ? `Var${name}` : name);
}

export function parameterName(hint: string): string {
  const name = camel(hint);
  if (name === '') return 'empty';
  const legal = legalName(name);
  return isReserved(legal) ? `var${pascal(hint)}` : legal;
}

export function operationName(hint: string): string {
  const name = publicName(hint);
  return /^_?\p{N}/u.test(name) ? `Call${name.replace(/^_/, '')}` : name;
}

const SYMBOLS: { readonly [symbol: string]: string } = {
  '*': 'Star', '+': 'Plus', '-': 'Minus', '/': 'Slash', '=': 'Equal', '<': 'LessThan', '>': 'GreaterThan', '!': 'Exclamation', '&': 'Ampersand',
  '|': 'Pipe', '%': 'Percent', '#': 'Hash', '@': 'At', '$': 'Dollar', '^': 'Caret', '~': 'Tilde', '.': 'Dot', ',': 'Comma', ':': 'Colon',
  ';': 'Semicolon', '?': 'Question', '_': 'Underscore', ' ': 'Space', '(': 'LeftParenthesis', ')': 'RightParenthesis', '[': 'LeftBracket',
  ']': 'RightBracket', '{': 'LeftBrace', '}': 'RightBrace', '"': 'Quote', "'": 'Apostrophe', '`': 'Backtick', '\\': 'Backslash',
}; // prettier-ignore

/** A member of an enum. */
export function enumMember(hint: string): string {
  if (hint === '') return 'Empty';
  const sign = /^-\d/.test(hint) ? 'Minus' : /^\+\d/.test(hint) ? 'Plus' : '';
  const name = sign + pascal(hint);
  if (name !== '') return legalName(name);
  const words = [...hint].map(
    (character) => SYMBOLS[character] ?? `U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );
  return legalName(words.join(''));
}

/** Candidates for a declared type, best first. */
export function typeLadder(names: NameHints): readonly string[] {
  const ladder = [names.component, names.title, names.context === undefined ? undefined : contextName(names)];
  const found = ladder.filter((candidate): candidate is string => candidate !== undefined && candidate !== '');
  return found.length === 0 ? ['Inline'] : found;
}

function contextName(names: NameHints): string {
  const context = names.context;
  if (context === undefined) return '';
  const { anchor } = context;
  const start =
    anchor.kind === 'operation'
      ? pascal(anchor.id)
      : anchor.kind === 'webhook'
        ? `${pascal(anchor.name)} ${anchor.method.toLowerCase()}`
        : anchor.name;
  return [start, ...context.steps.map(stepName)].join(' ');
}

function stepName(step: NameStep): string {
  switch (step.kind) {
    case 'property':
      return step.name;
    case 'items':
      return 'Inner';
    case 'values':
      return 'Value';
    case 'pattern':
      return `Pattern${step.index === 0 ? '' : step.index}`;
    case 'prefix-item':
      return `Item${step.index + 1}`;
    case 'variant':
      return `OneOf${step.index === 0 ? '' : step.index}`;
    case 'part':
      return `AllOf${step.index === 0 ? '' : step.index}`;
    case 'parameter':
      return `${step.name} Parameter`;
    case 'request-body':
      return 'Request';
    case 'response':
      return `${step.status} Response`;
    case 'response-header':
      return `${step.status} ${step.name} Header`;
    case 'callback':
      return `${step.name} ${step.method.toLowerCase()}`;
  }
}
