// An option of a target on one line: its name, its type and its default. Nothing is said of a default that is empty.

import type { ListedOption } from '../run/list';

export function shownOption({ name, type, default: value }: Pick<ListedOption, 'name' | 'type' | 'default'>): string {
  const text = JSON.stringify(value);
  return `${name} (${type}${text === undefined || EMPTY.has(text) ? '' : `, default ${text}`})`;
}

const EMPTY: ReadonlySet<string> = new Set(['""', '{}', '[]']);
