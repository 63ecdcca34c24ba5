// How pages refer to what has a page or a section of its own, in the layout that users of openapi-generator's pages know.

import { join } from '../../../code/code';
import { inlineCode, md, text, type Markdown } from '../../../languages/markup';
import { variableNames, type Call } from '../../../client';
import type { SecurityScheme } from '../../../model';

/** A name that was assigned, or a type: only its underscores would mean something to Markdown, and they do not inside words. */
export function code(name: string): Markdown {
  return join(
    name.split('_').map((word) => text(word)),
    md`_`,
  );
}

/** The id of a section, without what no id has. */
export function anchor(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '');
}

const TO_OPERATIONS = md`[[Back to API list]](../README.md#documentation-for-api-endpoints)`;
const TO_MODELS = md`[[Back to Model list]](../README.md#documentation-for-models)`;
const TO_README = md`[[Back to README]](../README.md)`;

/** What ends a section about an operation. */
export const AFTER_OPERATION = md`[[Back to top]](#) ${TO_OPERATIONS} ${TO_MODELS} ${TO_README}`;

/** What ends the page of a model. */
export const AFTER_MODEL = md`${TO_MODELS} ${TO_OPERATIONS} ${TO_README}`;

/** The media types that a call may send. */
export function sentTypes({ body }: Pick<Call, 'body'>): Markdown {
  return mediaTypes(body?.contents.map(({ mediaType }) => mediaType) ?? []);
}

/** Those that it asks for, as its header Accept has them. */
export function acceptedTypes({ accept }: Pick<Call, 'accept'>): Markdown {
  return mediaTypes(accept);
}

function mediaTypes(types: readonly string[]): Markdown {
  const distinct = [...new Set(types)];
  return distinct.length === 0 ? md`Not defined` : join(distinct.map(text), md`, `);
}

/** The variables that hold the credential of a scheme, as an item of the list of what is said of it. */
export function environmentItem(scheme: Pick<SecurityScheme, 'variables'>): readonly Markdown[] {
  const names = variableNames(scheme);
  if (names.length === 0) return [];
  return [md`- **Environment**: ${join(names.map(inlineCode), md` and `)}, where the program gives no credential`];
}
