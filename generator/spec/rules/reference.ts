// A reference leads to something, and to something of the right kind. A schema that is merely not there is a warning: its
// place is typed as unknown. Without a path item, a parameter, a body or a response, or with a file that could not be read,
// the document would be a smaller one, and clients would lose what they have: that is an error, as is what the reader refused.

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { fileIdOf, splitRef } from '../file-id';
import { quote } from '../quote';
import { placeKey, type ResolutionFailure } from '../resolve';
import { placeOf, type Rule } from '../rule';
import { editionOf } from '../edition';
import type { NodeKind } from '../shape';
import { append, tokensOf } from '../../support/pointer';
import type { Diagnostic, Severity } from '../../support/diagnostics';

export const reference: Rule = {
  reference: (kind, node, target, { spec, diagnostics, refused }) => {
    if ('reason' in target) {
      const found = explain(spec, kind, target);
      if (refused.has(found.message)) return;
      if (refusals.test(found.code)) refused.add(found.message);
      diagnostics.add(found);
    } else if (isOtherKind(spec, kind, target)) {
      diagnostics.warning(
        'ref-kind',
        `${quote(placeKey(target.place))} is not ${articled(kind)}`,
        placeOf(node, '$ref'),
        `Here belongs ${articled(kind)}.`,
      );
    }
  },
  document: ({ spec, diagnostics }) => {
    for (const { place, ref, target } of spec.schemaReferences ?? [])
      diagnostics.warning(
        'ref-in-schema',
        `the document has no schema at ${quote(ref)}, which is read as ${quote(`#${target}`)}`,
        place,
        'Write references from the root of the document: other tools find none there.',
      );
  },
};

/** The reasons that make the document unusable rather than incomplete: somebody has to decide. */
const refusals =
  /^(?:ref-outside-folder|ref-remote|ref-scheme|ref-no-folder|limit-.*|yaml-alias-cycle|yaml-merge-limit)$/;

/** What a client loses that goes on without the object. */
const losses: { readonly [kind in NodeKind]?: string } = {
  'path-item': 'Without it the client has none of its operations.',
  operation: 'Without it the client does not have the operation.',
  parameter: 'Without it the client does not have the parameter.',
  'request-body': 'Without it the client sends no body.',
  response: 'Without it the client does not know what is answered.',
  'media-type': 'Without it the client does not know the content.',
  'security-scheme': 'Without it the client sends no credentials.',
  callback: 'It is left out.',
  header: 'It is left out.',
  link: 'It is left out.',
  example: 'It is left out.',
  schema: 'Whatever uses it is typed as unknown.',
};

/** Kinds that a published document may lack: nothing that is called depends on them. */
const spare = new Set<NodeKind>(['schema', 'header', 'link', 'example', 'callback']);

function explain(spec: LoadedSpec, kind: NodeKind, failure: ResolutionFailure): Diagnostic {
  const { ref, at } = failure;
  const { file, pointer } = at.place;
  const place = { file, pointer: append(pointer, '$ref') };
  const lost = losses[kind] ?? 'It is left out.';
  const severity = spare.has(kind) ? 'warning' : 'error';
  const unresolved = (message: string, hint = lost, how: Severity = severity): Diagnostic => ({
    ...{ code: 'ref-unresolved', severity: how, message, place },
    hint,
  });
  switch (failure.reason) {
    case 'pointer-missing':
      return unresolved(`there is nothing at ${quote(ref)}`);
    case 'anchor-missing':
      return unresolved(
        `no schema has the $anchor that ${quote(ref)} names`,
        `${lost} A JSON pointer begins with \`#/\`, such as \`#/components/schemas/Name\`.`,
      );
    case 'cycle':
      return { code: 'ref-cycle', severity, message: `${quote(ref)} leads back to itself`, place, hint: lost };
    case 'file-missing': {
      const id = fileIdOf(file, splitRef(ref).file, spec.rootName, spec.self);
      const unread = id === undefined ? undefined : spec.unread?.get(id);
      if (id === undefined || unread === undefined) return unresolved(`${quote(ref)} names no file that was read`);
      if (refusals.test(unread.code)) {
        const hint = unread.hint === undefined ? {} : { hint: unread.hint };
        return { code: unread.code, severity: 'error', message: unread.message, place, ...hint };
      }
      if (unread.code !== 'file-missing') {
        // One finding for one file, at what is wrong with it, however many references lead there.
        const hint = unread.hint ?? 'Nothing of the file can be used.';
        return {
          ...unresolved(unread.message, hint, 'error'),
          ...(unread.found === undefined ? {} : { place: unread.found.place }),
        };
      }
      if (spec.earlierFiles?.has(id) !== true) return unresolved(unread.message, lost);
      return unresolved(`${unread.message}; the client was generated with it before`, lost, 'error');
    }
  }
}

function isOtherKind(spec: LoadedSpec, kind: NodeKind, target: SpecNode): boolean {
  const { sections, sectionsAt } = editionOf(spec);
  const tokens = tokensOf(target.place.pointer);
  if (tokens.length !== sectionsAt.length + 2 || !sectionsAt.every((token, index) => tokens[index] === token))
    return false;
  const found = sections.get(tokens[sectionsAt.length] ?? '');
  // Headers and parameters have the same fields, and are referred to for one another.
  return found !== undefined && found !== kind && !(headerLike.has(found) && headerLike.has(kind));
}

const headerLike = new Set<NodeKind>(['header', 'parameter']);

function articled(kind: NodeKind): string {
  const words = kind.replaceAll('-', ' ');
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
