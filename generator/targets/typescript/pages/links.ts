// Types as a reader of pages sees them: plain ones in italics, declared ones as links to their pages.

import type { Declaration, Type } from '../../../model';
import { join } from '../../../code/code';
import { link, md, text, type Markdown } from '../../../languages/markup';
import { jsonLiteral, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { fileName } from '../../../naming/file-name';
import { relativePath } from '../../../support/relative-path';
import type { GroupPlan } from '../operations/groups';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import type { Side } from '../types/sides';

/** Those that have a page. */
export function shownGroups({ groups }: Plan): readonly GroupPlan[] {
  return groups.filter(({ operations }) => operations.length > 0);
}

/** `docs/sdks/sessions.md` */
export function groupPath(group: GroupPlan): string {
  return `docs/sdks/${group.module.replace(/^src\/sdk\//, '').replace(/\.ts$/, '')}.md`;
}

export function anchor(operation: OperationPlan): string {
  return operation.names.method.toLowerCase();
}

/** On one line. */
export function typeText(type: Ecmascript): string {
  return type.text.replace(/\s+/g, ' ');
}

export type Shelf = 'components' | 'operations' | 'errors';

/** Where the page of a declared type stands. */
export function shelfOf(declaration: Declaration): Shelf {
  return declaration.names.context?.anchor.kind === 'operation' ? 'operations' : 'components';
}

/** By the name of a type. */
type ByShelf<T> = { readonly [shelf in Shelf]: Map<string, T> };

function byShelf<T>(): ByShelf<T> {
  return { components: new Map(), operations: new Map(), errors: new Map() };
}

/** The path of a page below docs/models. Files are unique as names of types are, but for case: a fold gets a number. */
export class PagePaths {
  readonly #paths = byShelf<string>();
  readonly #taken = new Set<string>();
  readonly #links = new Map<string, ByShelf<Markdown>>();

  /** The path of the page for a name; the same each time. */
  of(shelf: Shelf, name: string): string {
    const known = this.#paths[shelf].get(name);
    if (known !== undefined) return known;
    const base = fileName(name.toLowerCase().replace(/[_$]/g, '') || 'type').toLowerCase();
    let path = `docs/models/${shelf}/${base}.md`;
    for (let count = 2; this.#taken.has(path); count += 1) path = `docs/models/${shelf}/${base}-${count}.md`;
    this.#taken.add(path);
    this.#paths[shelf].set(name, path);
    return path;
  }

  /** A link to the page for a name: the same from every page of a folder. */
  link(shelf: Shelf, name: string, from: string): Markdown {
    const folder = from.slice(0, from.lastIndexOf('/'));
    let links = this.#links.get(folder);
    if (links === undefined) this.#links.set(folder, (links = byShelf()));
    let made = links[shelf].get(name);
    if (made === undefined) {
      made = link(text(`${shelf}.${name}`), relativePath(from, this.of(shelf, name)));
      links[shelf].set(name, made);
    }
    return made;
  }
}

export interface DocContext {
  readonly plan: Plan;
  readonly pages: PagePaths;
  /** The page that is being written. */
  readonly from: string;
}

/** `[components.Session](../models/components/session.md)` */
export function pageLink(shelf: Shelf, name: string, { pages, from }: DocContext): Markdown {
  return pages.link(shelf, name, from);
}

export function docType(type: Type, side: Side, context: DocContext): Markdown {
  const { options, book } = context.plan;
  const big = options.int64 === 'bigint';
  switch (type.kind) {
    case 'reference':
      return pageLink(shelfOf(book.declaration(type.id)), book.nameOf(type.id, side), context);
    case 'nullable':
      return md`${docType(type.type, side, context)} | *null*`;
    case 'string':
      if (type.content === 'date-time') {
        return link(md`Date`, 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date');
      }
      if (type.content === 'base64' || type.content === 'base64url') return md`*Uint8Array*`;
      return type.content === 'int64' && big ? md`*bigint*` : md`*string*`;
    case 'integer':
      return type.content === 'int64' && big ? md`*bigint*` : md`*number*`;
    case 'number':
      return md`*number*`;
    case 'boolean':
      return md`*boolean*`;
    case 'literal':
      return md`*${text(jsonLiteral(type.value).text)}*`;
    case 'array': {
      const items = docType(type.items, side, context);
      return type.items.kind === 'nullable' ? md`(${items})[]` : md`${items}[]`;
    }
    case 'tuple':
      return md`[${join(
        type.items.map((item) => docType(item, side, context)),
        md`, `,
      )}]`;
    case 'map':
      return md`Record\\<string, ${docType(type.values, side, context)}\\>`;
    case 'binary':
      return side === 'input' ? md`*FileUpload*` : md`*Blob*`;
    case 'null':
      return md`*null*`;
    case 'unknown':
      return md`*unknown*`;
    default:
      return unreachable(type);
  }
}
