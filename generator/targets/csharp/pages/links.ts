// How pages refer to what has a page or a section of its own: types, API classes and schemes.

import { join } from '../../../code/code';
import { md, tableCell, text, type Markdown } from '../../../languages/markup';
import type { Credential } from '../../../client';
import { portable } from '../../../naming/file-name';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import type { CsType } from '../types/book';

export interface Page {
  readonly name: string;
  readonly page: Markdown;
}

/** A name that was assigned, or a type: only its underscores would mean something to Markdown, and they do not inside words. */
export function code(name: string): Markdown {
  return join(
    name.split('_').map((word) => text(word)),
    md`_`,
  );
}

export function typeLink(type: CsType): Markdown {
  return type.page === undefined
    ? md`**${tableCell(code(type.short))}**`
    : md`[**${tableCell(code(type.short))}**](${code(portable(type.page))}.md)`;
}

/** The names of all schemes that one of the alternatives names: a program may need a certificate too, which is no credential of a request. */
export function schemesOf({ source }: OperationPlan, { model }: Plan): readonly string[] {
  const names = new Set(source.security.flatMap(({ schemes }) => schemes.map(({ scheme }) => scheme)));
  return model.securitySchemes.map(({ name }) => name).filter((name) => names.has(name));
}

/** Every credential that one of the alternatives names, once. */
export function credentialsOf({ call }: OperationPlan, { client }: Plan): readonly Credential[] {
  const names = new Set(call.security.flat());
  return client.credentials.filter(({ name }) => names.has(name));
}

export function anchor(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '');
}
