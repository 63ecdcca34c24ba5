// What a text holds may have a schema of its own (JSON Schema 2020-12, validation §8.5). Clients give the text, undecoded.

import { own } from '../../support/json';
import { tokensOf } from '../../support/pointer';
import { describeEvent, holdsJson } from '../event-data';
import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { childNode } from '../resolve';
import { placeOf, type Rule } from '../rule';

export const schemaContent: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }) => {
      if (own(node.value, 'contentSchema') === undefined || !/^3\.[12]$/.test(spec.version)) return;
      if (isDataOfEvent(node, spec)) return;
      diagnostics.info(
        'schema-content-ignored',
        'the schema of what a text holds is not used',
        placeOf(node, 'contentSchema'),
        'Clients give the text as it is, and programs decode it.',
      );
    },
  },
};

/** The event may be described in part by the schema that a choice stands in. */
function isDataOfEvent(node: SpecNode, { files }: LoadedSpec): boolean {
  const { place, value } = node;
  const tokens = tokensOf(place.pointer);
  if (tokens.slice(-2).join('/') !== 'properties/data' || !holdsJson(value)) return false;
  const root = { place: { file: place.file, pointer: '' }, value: files.get(place.file)?.value ?? null };
  const event = tokens.slice(0, -2);
  const around = /^(?:allOf|anyOf|oneOf)$/.test(event.at(-2) ?? '') ? [event.slice(0, -2)] : [];
  return describeEvent([event, ...around].map((each) => childNode(root, ...each)?.value ?? null));
}
