// How much of a model is repeated: an object has the properties of all its bases again, and those that its conditions refer to, so a
// chain of n schemas that build on each other has as many properties as n squared. What no API is like ends a run before it fills a disk.

import { placeOf } from './schemas/place';
import type { BuildContext } from './schemas/build-context';

/** Inherited properties that any document may have, and how many more for each that is declared. */
const MOST = 20_000;
const FOR_EACH = 20;

export function boundInheritance(context: BuildContext): void {
  let declared = 0;
  let inherited = 0;
  let widest = { id: '', count: 0 };
  for (const declaration of context.declarations.all()) {
    if (declaration.kind !== 'object') continue;
    const names = new Set<string>();
    for (const id of declaration.bases) {
      const base = context.declarations.get(id);
      if (base?.kind === 'object') for (const { wireName } of base.properties) names.add(wireName);
    }
    const count = names.size + context.borrowed.of(declaration.id);
    inherited += count;
    declared += Math.max(declaration.properties.length - count, 0);
    if (count > widest.count) widest = { id: declaration.id, count };
  }
  if (inherited <= MOST + FOR_EACH * declared) return;
  context.findings.report(
    'error',
    'model-inheritance-size',
    `the schemas declare ${declared} properties and repeat ${inherited} of \`allOf\` and of conditions; this one alone repeats ${widest.count}`,
    placeOf(widest.id),
    `At most ${MOST} and ${FOR_EACH} for each that is declared are repeated. Make the chain of \`allOf\`, or of references from conditions, shorter.`,
  );
}
