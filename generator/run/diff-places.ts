// The places of changes as a reader finds them: file, line and column, in the document or the overlay that says so.

import { placeIn, type Where } from '../diff';
import { locate, referencesOf } from '../pipeline';
import type { LoadedSpec } from '../spec/loaded-spec';
import { addToGroup } from '../support/groups';
import type { SourceText } from '../support/report';

export interface ChangedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

export async function changedPlaces(
  places: readonly Where[],
  spec: LoadedSpec,
  sources: ReadonlyMap<string, SourceText>,
): Promise<ReadonlyMap<Where, ChangedPlace>> {
  const byFile = new Map<string, { readonly where: Where; readonly pointer: string }[]>();
  const { files } = spec;
  const overlaid = files.get('')?.overlaid;
  const follow = await referencesOf(spec);
  for (const where of places) {
    const place = placeIn(where, { valueOf: (file) => files.get(file)?.value, follow });
    const { file, pointer } = (place.file === '' ? overlaid?.placeOf(place.pointer) : undefined) ?? place;
    addToGroup(byFile, file, { where, pointer });
  }
  const found = new Map<Where, ChangedPlace>();
  for (const [file, items] of byFile) {
    const source = sources.get(file);
    if (source === undefined) continue;
    const positions = await locate(source, [...new Set(items.map(({ pointer }) => pointer))]);
    for (const { where, pointer } of items) {
      const { line, column } = positions.get(pointer) ?? { line: 1, column: 1 };
      found.set(where, { file: source.label, line, column, pointer });
    }
  }
  return found;
}
