// Types as a reader of pages sees them: plain ones in italics, declared ones as links to their pages.

import type { Type } from '../../../model';
import { join } from '../../../code/code';
import { Anchors, link, md, text, type Markdown } from '../../../languages/markup';
import { jsonLiteral, type Ecmascript } from '../../../languages/ecmascript';
import { invariant, unreachable } from '../../../support/invariant';
import { relativePath } from '../../../support/relative-path';
import type { GroupPlan } from '../operations/groups';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { addressKey, sectionAddresses, shelfOf, type ModelPage, type Shelf } from './sections';
import type { Side } from '../types/sides';

/** Those that have a page. */
export function shownGroups({ groups }: Plan): readonly GroupPlan[] {
  return groups.filter(({ operations }) => operations.length > 0);
}

/** `docs/sdks/sessions.md` */
export function groupPath(group: GroupPlan): string {
  return `docs/sdks/${group.module.replace(/^src\/sdk\//, '').replace(/\.ts$/, '')}.md`;
}

/** The headings that the page of a group has once, and those that each of its operations has. */
export const GROUP_HEADINGS = ['Overview', 'Available Operations'] as const;
export const OPERATION_HEADINGS = {
  example: 'Example Usage',
  function: 'Standalone function',
  parameters: 'Parameters',
  response: 'Response',
  errors: 'Errors',
} as const;

export function groupTitle({ tag, className }: GroupPlan): string {
  return tag?.name ?? className;
}

/** A list of links to the methods on the page of a group, seen from the page itself or from the package's folder. */
export function methodItems(
  group: GroupPlan,
  from: 'page' | 'package',
  label = ({ names }: OperationPlan): Markdown => text(names.method),
): readonly Markdown[] {
  const anchors = new Anchors();
  for (const heading of [groupTitle(group), ...GROUP_HEADINGS]) anchors.of(heading);
  return group.operations.map((operation) => {
    const { summary } = operation.call.operation.docs;
    // A method may be called as another heading is.
    const anchor = anchors.of(operation.names.method);
    for (const heading of Object.values(OPERATION_HEADINGS)) anchors.of(heading);
    const entry = link(label(operation), `${from === 'page' ? '' : groupPath(group)}#${anchor}`);
    return summary === undefined ? md`* ${entry}` : md`* ${entry} - ${text(summary)}`;
  });
}

/** On one line. */
export function typeText(type: Ecmascript): string {
  return type.text.replace(/\s+/g, ' ');
}

/** Links to the types that pages show: the same from every page of a folder. */
export class TypeLinks {
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #byFolder = new Map<string, Map<string, Markdown>>();

  constructor(pages: readonly ModelPage[]) {
    this.#addresses = sectionAddresses(pages);
  }

  of(shelf: Shelf, name: string, from: string): Markdown {
    const folder = from.slice(0, from.lastIndexOf('/'));
    let links = this.#byFolder.get(folder);
    if (links === undefined) this.#byFolder.set(folder, (links = new Map()));
    const key = addressKey(shelf, name);
    let made = links.get(key);
    if (made === undefined) {
      made = link(text(`${shelf}.${name}`), relativePath(from, this.#addressOf(key)));
      links.set(key, made);
    }
    return made;
  }

  #addressOf(key: string): string {
    const address = this.#addresses.get(key);
    invariant(address !== undefined, `no page has ${key}`);
    return address;
  }
}

export interface DocContext {
  readonly plan: Plan;
  readonly links: TypeLinks;
  /** The page that is being written. */
  readonly from: string;
}

/** `[components.Session](../models/components/session.md)` */
export function pageLink(shelf: Shelf, name: string, { links, from }: DocContext): Markdown {
  return links.of(shelf, name, from);
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
