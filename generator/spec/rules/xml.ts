// What `xml` says of a schema fits what the schema is (OpenAPI 3.1.1 §4.8.26, 3.2.0 §4.25; Swagger 2.0, XML Object).

import { quote } from '../quote';
import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { own } from '../../support/json';
import { childNode } from '../resolve';
import { textOf, typesOf, type Rule, type RuleContext } from '../rule';
import { walk } from '../walk';

export const xml: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }) => {
      if (own(node.value, 'xml') === undefined) return;
      const given = childNode(node, 'xml');
      if (given === undefined) return;
      const said = sayingOf(given, spec);
      checkNodeType(given, said, diagnostics);
      const what = whatItIs(node);
      if ((what === 'an object' || what === 'a list') && LEAVES.has(said.node)) {
        const message = `${what} is no ${said.node === 'attribute' ? 'attribute' : 'text'} of XML`;
        diagnostics.warning('xml-ignored', message, said.place, 'It is written as elements; leave it out.');
      }
      if (what !== undefined && what !== 'a list' && own(given.value, 'wrapped') === true) {
        const message = '`wrapped` is said of something else than a list, where it has no meaning';
        diagnostics.warning('xml-ignored', message, childNode(given, 'wrapped')?.place, 'Put it beside `items`.');
      }
      const prefix = textOf(given, 'prefix') ?? '';
      if (prefix === '' || own(given.value, 'namespace') !== undefined || prefixesOf(spec).has(prefix)) return;
      const message = `the prefix ${quote(prefix)} stands for no namespace`;
      const place = childNode(given, 'prefix')?.place;
      diagnostics.warning('xml-ignored', message, place, 'Add `namespace`; until then no prefix is written.');
    },
  },
};

interface Saying {
  /** The kind of node that is asked for. */
  readonly node: string;
  readonly place: SpecNode['place'];
}

const LEAVES: ReadonlySet<string> = new Set(['attribute', 'text', 'cdata']);

function sayingOf(given: SpecNode, spec: LoadedSpec): Saying {
  const nodeType = spec.version === '3.2' ? childNode(given, 'nodeType') : undefined;
  if (typeof nodeType?.value === 'string') return { node: nodeType.value, place: nodeType.place };
  const attribute = childNode(given, 'attribute');
  return attribute?.value === true
    ? { node: 'attribute', place: attribute.place }
    : { node: 'element', place: given.place };
}

/** 3.2 has one keyword for what two said before, and forbids them beside it. */
function checkNodeType(given: SpecNode, said: Saying, diagnostics: RuleContext['diagnostics']): void {
  if (!said.place.pointer.endsWith('/nodeType')) return;
  for (const keyword of ['attribute', 'wrapped']) {
    const other = childNode(given, keyword);
    if (other === undefined) continue;
    const message = `${quote(keyword)} stands beside \`nodeType\`, which alone counts`;
    diagnostics.warning('xml-ignored', message, other.place, 'Remove one of the two.');
  }
}

/** Nothing where the schema does not say it. */
function whatItIs(node: SpecNode): 'an object' | 'a list' | 'a value' | undefined {
  const types = typesOf(node).filter((type) => type !== 'null');
  if (types.length > 1) return undefined;
  if (types[0] === 'array' || own(node.value, 'items') !== undefined) return 'a list';
  if (types[0] === 'object' || own(node.value, 'properties') !== undefined) return 'an object';
  return types.length === 0 ? undefined : 'a value';
}

const known = new WeakMap<LoadedSpec, ReadonlySet<string>>();

/** Prefixes with a namespace, anywhere in the document: clients take it wherever the prefix stands alone. */
function prefixesOf(spec: LoadedSpec): ReadonlySet<string> {
  const found = known.get(spec);
  if (found !== undefined) return found;
  const prefixes = new Set<string>();
  walk(spec, {
    visit: (kind, node) => {
      const given = kind === 'schema' ? own(node.value, 'xml') : undefined;
      const prefix = own(given, 'prefix');
      if (typeof prefix === 'string' && typeof own(given, 'namespace') === 'string') prefixes.add(prefix);
    },
    reference: () => undefined,
  });
  known.set(spec, prefixes);
  return prefixes;
}
