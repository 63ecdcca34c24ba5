// A reference leads to something, and to something of the right kind. What the reader refused is an error; what is merely
// not there is a warning, and whatever depends on it is typed as unknown.

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { fileIdOf, splitRef } from '../file-id';
import { quote } from '../quote';
import { placeKey, type ResolutionFailure } from '../resolve';
import { placeOf, type Rule } from '../rule';
import { editionOf } from '../edition';
import type { NodeKind } from '../shape';
import { append, tokensOf } from '../../support/pointer';
import type { Diagnostic } from '../../support/diagnostics';

export const reference: Rule = {
  reference: (kind, node, target, { spec, diagnostics }) => {
    if ('reason' in target) diagnostics.add(explain(spec, target));
    else if (isOtherKind(spec, kind, target)) {
      diagnostics.warning(
        'ref-kind',
        `${quote(placeKey(target.place))} is not ${articled(kind)}`,
        placeOf(node, '$ref'),
        `Here belongs ${articled(kind)}.`,
      );
    }
  },
};

/** The reasons that make the document unusable rather than incomplete: somebody has to decide. */
const refusals =
  /^(?:ref-outside-folder|ref-remote|ref-scheme|ref-no-folder|limit-.*|yaml-alias-cycle|yaml-merge-limit)$/;

function explain(spec: LoadedSpec, failure: ResolutionFailure): Diagnostic {
  const { ref, at } = failure;
  const { file, pointer } = at.place;
  const place = { file, pointer: append(pointer, '$ref') };
  const warn = (message: string, hint?: string): Diagnostic => ({
    code: 'ref-unresolved',
    severity: 'warning',
    message,
    place,
    ...(hint === undefined ? {} : { hint }),
  });
  switch (failure.reason) {
    case 'pointer-missing':
      return warn(`there is nothing at ${quote(ref)}`, 'Whatever uses it is typed as unknown.');
    case 'anchor':
      return warn(
        `${quote(ref)} names an anchor, and anchors are not read`,
        'Refer to it by its JSON pointer, such as `#/components/schemas/Name`.',
      );
    case 'cycle':
      return { code: 'ref-cycle', severity: 'warning', message: `${quote(ref)} leads back to itself`, place };
    case 'file-missing': {
      const id = fileIdOf(file, splitRef(ref).file, spec.rootName, spec.self);
      const unread = id === undefined ? undefined : spec.unread?.get(id);
      if (unread === undefined) return warn(`${quote(ref)} names no file that was read`);
      if (!refusals.test(unread.code))
        return warn(unread.message, unread.hint ?? 'Whatever uses it is typed as unknown.');
      const hint = unread.hint === undefined ? {} : { hint: unread.hint };
      return { code: unread.code, severity: 'error', message: unread.message, place, ...hint };
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
