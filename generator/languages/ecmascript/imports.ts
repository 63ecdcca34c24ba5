// Import declarations, from the symbols that a file's code mentions: relative specifiers with their extension (ESM),
// `import type` where types are all that is wanted, in an order that depends on names only.

import { mint } from '../../code/code';
import type { CodeSymbol } from '../../code/symbol';
import { InvariantError } from '../../support/invariant';
import { by, byCodeUnit } from '../../support/order';
import { relativePath } from '../../support/relative-path';
import { identifier } from './identifiers';
import { stringLiteral } from './literals';
import { NOTHING, type Ecmascript } from './tag';

const LINE_WIDTH = 120;

/**
 * Mentions a symbol: its import will be written. A symbol named `default` or `*` is imported as such, under its alias.
 */
export function reference(symbol: CodeSymbol): Ecmascript {
  return mint('ecmascript', identifier(localName(symbol)).text, [symbol]);
}

export function localName(symbol: CodeSymbol): string {
  return symbol.alias ?? symbol.name;
}

/** The specifier by which a file of the output imports another one. TypeScript's extensions become JavaScript's. */
export function specifierOf(module: string, fromPath: string): string {
  return relativePath(fromPath, module).replace(/(\.d)?\.([mc]?)ts$/, '.$2js');
}

interface Import {
  readonly specifier: string;
  readonly origin: CodeSymbol['origin'];
  readonly symbols: readonly CodeSymbol[];
}

/** All import declarations for code in the file `fromPath`, one for each module and form; empty where nothing is needed. */
export function importsFor(mentions: readonly CodeSymbol[], fromPath: string): Ecmascript {
  /** By specifier, then by name and local name: one that is a value stands for its type too. */
  const imports = new Map<
    string,
    { readonly origin: CodeSymbol['origin']; readonly symbols: Map<string, CodeSymbol> }
  >();
  const locals = new Map<string, string>();
  const specifiers = new Map<string, string>();
  for (const symbol of new Set(mentions)) {
    const { module, name, origin } = symbol;
    if (origin === 'file' && module === fromPath) continue;
    let specifier = origin === 'file' ? specifiers.get(module) : module;
    if (specifier === undefined) specifiers.set(module, (specifier = specifierOf(module, fromPath)));
    const local = localName(symbol);
    const target = `${specifier} ${name}`;
    const known = locals.get(local);
    if (known !== undefined && known !== target) {
      throw new InvariantError(`${fromPath} mentions two things as ${local}: ${known} and ${target}`);
    }
    locals.set(local, target);
    let entry = imports.get(specifier);
    if (entry === undefined) imports.set(specifier, (entry = { origin, symbols: new Map() }));
    const key = `${name} ${local}`;
    if (symbol.space === 'value' || !entry.symbols.has(key)) entry.symbols.set(key, symbol);
  }
  if (imports.size === 0) return NOTHING;
  const entries = [...imports].map(([specifier, { origin, symbols }]): Import => {
    return { specifier, origin, symbols: [...symbols.values()] };
  });
  const sorted = entries.sort((left, right) => rank(left) - rank(right) || byCodeUnit(left.specifier, right.specifier));
  const declarations = sorted.flatMap((entry) =>
    isJavaScript(fromPath) ? forJavaScript(entry) : forTypeScript(entry),
  );
  return mint('ecmascript', declarations.join('\n'));
}

function isJavaScript(path: string): boolean {
  return /\.[mc]?js$/.test(path);
}

/** Node's own modules, then packages, then files. */
function rank(entry: Import): number {
  return entry.origin === 'file' ? 2 : entry.specifier.startsWith('node:') ? 0 : 1;
}

function forTypeScript(entry: Import): readonly string[] {
  const allTypes = entry.symbols.every((symbol) => symbol.space === 'type');
  return declarationsOf(entry, allTypes ? 'import type' : 'import', !allTypes);
}

/** JavaScript has no type imports: `@import` in a comment says the same (TypeScript 5.5). */
function forJavaScript(entry: Import): readonly string[] {
  const types = entry.symbols.filter((symbol) => symbol.space === 'type');
  const values = entry.symbols.filter((symbol) => symbol.space === 'value');
  return [
    ...declarationsOf({ ...entry, symbols: values }, 'import', false),
    ...declarationsOf({ ...entry, symbols: types }, '@import', false).map(
      (text) => `/** ${text.replaceAll('\n', ' ').replace(/;$/, '').replaceAll('*/', '*\\/')} */`,
    ),
  ];
}

function declarationsOf(entry: Import, keyword: string, mixed: boolean): readonly string[] {
  const from = `from ${stringLiteral(entry.specifier).text};`;
  const whole = entry.symbols.filter((symbol) => symbol.name === 'default' || symbol.name === '*');
  const named = entry.symbols.filter((symbol) => !whole.includes(symbol));
  const lines = [...whole].sort(by(localName)).map((symbol) => {
    const clause = symbol.name === '*' ? `* as ${localName(symbol)}` : localName(symbol);
    const word = mixed && symbol.space === 'type' ? 'import type' : keyword;
    return `${word} ${clause} ${from}`;
  });
  if (named.length === 0) return lines;
  const names = [...named].sort(by(localName)).map((symbol) => {
    const as = localName(symbol) === symbol.name ? symbol.name : `${symbol.name} as ${localName(symbol)}`;
    return mixed && symbol.space === 'type' ? `type ${as}` : as;
  });
  const line = `${keyword} { ${names.join(', ')} } ${from}`;
  return [
    ...lines,
    line.length <= LINE_WIDTH ? line : `${keyword} {\n${names.map((name) => `  ${name},\n`).join('')}} ${from}`,
  ];
}
