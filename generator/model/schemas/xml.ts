// Reads `xml` of a schema, of its own or of its inline parts. What a referred component says is found there.

import type { SpecNode } from '../../spec/loaded-spec';
import { referenceOf } from '../../spec/resolve';
import { isJsonObject, own, textAt } from '../../support/json';
import { isXmlName } from '../../support/xml-name';
import type { XmlHints, XmlNodeKind } from '../xml-hints';
import type { BuildContext } from './build-context';
import { partsOf } from './inline-parts';

const KINDS: readonly XmlNodeKind[] = ['element', 'attribute', 'text', 'cdata', 'none'];

export function readXml(context: BuildContext, node: SpecNode): XmlHints | undefined {
  const { value } = node;
  if (!isJsonObject(value)) return undefined;
  const given = own(value, 'xml');
  if (isJsonObject(given)) return hintsOf(context, node);
  for (const part of partsOf(context, node)) {
    const found = referenceOf(part) === undefined ? readXml(context, part) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function hintsOf(context: BuildContext, node: SpecNode): XmlHints | undefined {
  const given = own(node.value, 'xml');
  const name = textAt(given, 'name');
  const namespace = textAt(given, 'namespace');
  const prefix = textAt(given, 'prefix');
  const kind = kindOf(textAt(given, 'nodeType'), given);
  for (const [keyword, text] of [
    ['name', name],
    ['prefix', prefix],
  ] as const) {
    if (text !== undefined && text !== '' && !text.split(':', 2).every(isXmlName))
      context.findings.report(
        'info',
        'model-xml-name',
        `the ${keyword} in "xml" is no name that XML allows`,
        node.place,
        'Other characters are written as "_".',
      );
  }
  const hints: XmlHints = {
    ...(name === undefined || name === '' ? {} : { name }),
    ...(namespace === undefined || namespace === '' ? {} : { namespace }),
    ...(prefix === undefined || prefix === '' ? {} : { prefix }),
    ...(kind === undefined ? {} : { node: kind }),
  };
  return Object.keys(hints).length === 0 ? undefined : hints;
}

function kindOf(nodeType: string | undefined, given: SpecNode['value'] | undefined): XmlNodeKind | undefined {
  const known = KINDS.find((kind) => kind === nodeType);
  if (known !== undefined) return known;
  if (own(given, 'attribute') === true) return 'attribute';
  return own(given, 'wrapped') === true ? 'element' : undefined;
}
