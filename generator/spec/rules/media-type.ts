// `content` is keyed by media types or ranges of them (RFC 6838 §4.2, RFC 9110 §8.3.1).

import type { SpecNode } from '../loaded-spec';
import { quote } from '../quote';
import { childNode, childNodes } from '../resolve';
import type { Rule, RuleContext } from '../rule';
import { TOKEN } from '../../support/http-token';

const mediaTypePattern = new RegExp(
  `^${TOKEN}/${TOKEN}(?:[ \\t]*;[ \\t]*(?:${TOKEN}=(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*"))?)*$`,
);

export const mediaType: Rule = {
  visit: {
    ...{ 'request-body': checkContent, response: checkContent, parameter: checkContent, header: checkContent },
    ...{ document: checkLists, operation: checkLists },
  },
};

/** Lists of media types are those of 2.0. */
function checkLists(node: SpecNode, { spec, diagnostics }: RuleContext): void {
  if (spec.version !== '2.0') return;
  for (const field of ['consumes', 'produces']) {
    const list = childNode(node, field);
    for (const [, { place, value }] of list === undefined ? [] : childNodes(list)) {
      if (typeof value === 'string' && !isMediaType(value)) report(value, place, diagnostics);
    }
  }
}

function checkContent(node: SpecNode, { diagnostics }: RuleContext): void {
  const content = childNode(node, 'content');
  for (const [name, entry] of content === undefined ? [] : childNodes(content)) {
    if (isMediaType(name) || name.startsWith('x-')) continue;
    report(name, entry.place, diagnostics);
  }
}

function report(name: string, place: SpecNode['place'], diagnostics: RuleContext['diagnostics']): void {
  diagnostics.warning(
    'media-type',
    `${quote(name)} is no media type`,
    place,
    'It is two names with a slash, such as `application/json`.',
  );
}

/** The length is bounded by RFC 6838 and keeps the pattern from being tried on a book. */
function isMediaType(name: string): boolean {
  return name.length < 1000 && mediaTypePattern.test(name);
}
