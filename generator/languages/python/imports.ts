// Imports that follow from what code mentions. A symbol of this kit is a module or a name under a private alias, so that no
// name of a document can hide it: `import typing as _t`, `from .._model import ApiModel as _ApiModel`.

import { mint } from '../../code/code';
import type { CodeSymbol } from '../../code/symbol';
import { invariant } from '../../support/invariant';
import { by } from '../../support/order';
import { isIdentifier } from './identifiers';
import { LINE_WIDTH } from './layout';
import { py, type Python } from './tag';

/** Code that is the alias, and that mentions what it stands for. `from` is absent where a whole package is imported. */
export function imported(name: string, alias: string, from?: string): Python {
  invariant(isIdentifier(alias) && name.split('.').every(isIdentifier), `not importable: ${name} as ${alias}`);
  const symbol: CodeSymbol = { name, module: from ?? '', origin: 'package', space: 'value', alias };
  return mint('python', alias, [symbol]);
}

/** The same for what type checkers alone need: it is imported under `if _t.TYPE_CHECKING:`. */
export function importedForTypes(name: string, alias: string, from: string): Python {
  const symbol: CodeSymbol = { name, module: from, origin: 'package', space: 'type', alias };
  return mint('python', alias, [symbol]);
}

const STANDARD = new Set(['typing', 'datetime', 'enum', 'uuid', 'decimal', 'importlib', 'builtins', 'sys', 'warnings']);

/** The import block of a file, in the order that formatters keep: the library's, packages', then the package's own. */
export function importBlock(code: readonly Python[]): Python {
  const values = new Map<string, CodeSymbol>();
  const types = new Map<string, CodeSymbol>();
  for (const piece of code) {
    for (const symbol of piece.mentions) {
      (symbol.space === 'type' ? types : values).set(`${symbol.module} ${symbol.name} ${symbol.alias ?? ''}`, symbol);
    }
  }
  for (const key of values.keys()) types.delete(key);
  const all = [...values.values()];
  if (types.size > 0 && !all.some((symbol) => symbol.alias === '_t')) {
    all.push({ name: 'typing', module: '', origin: 'package', space: 'value', alias: '_t' });
  }
  const groups = [
    all.filter((symbol) => symbol.module === '' && STANDARD.has(symbol.name)),
    all.filter((symbol) => symbol.module === '' && !STANDARD.has(symbol.name)),
    all.filter((symbol) => symbol.module !== ''),
  ]
    .filter((group) => group.length > 0)
    .map((group) => lines(group, ''));
  if (types.size > 0) groups.push(`if _t.TYPE_CHECKING:\n${lines([...types.values()], '    ')}`);
  return mint('python', groups.join('\n\n'));
}

function lines(symbols: readonly CodeSymbol[], pad: string): string {
  const dots = (module: string): number => module.length - module.replace(/^\.+/, '').length;
  return [...symbols]
    .sort(by((symbol) => `${9 - dots(symbol.module)} ${symbol.module} ${symbol.name} ${symbol.alias ?? ''}`))
    .map(({ name, module, alias }) => {
      const as = alias === undefined ? '' : ` as ${alias}`;
      if (module === '') return `${pad}import ${name}${as}`;
      const line = `${pad}from ${module} import ${name}${as}`;
      return line.length <= LINE_WIDTH ? line : `${pad}from ${module} import (\n${pad}    ${name}${as},\n${pad})`;
    })
    .join('\n');
}

export const typing = imported('typing', '_t');
export const datetime = imported('datetime', '_dt');
export const pydantic = imported('pydantic', '_p');

/** `_t.Optional` and the like. */
export function member(module: Python, name: string): Python {
  invariant(isIdentifier(name), `not a name: ${name}`);
  return py`${module}.${mint('python', name)}`;
}
