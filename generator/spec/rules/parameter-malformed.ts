// A parameter says what it is called, where it goes and what it holds, in a style that exists there (OpenAPI 3.1.1 §4.8.12).
// Those of Swagger 2.0 are looked at by swagger-parameter.ts.

import { editionOf } from '../edition';
import type { SpecNode } from '../loaded-spec';
import { quote, quoteList } from '../quote';
import { childNode } from '../resolve';
import { placeOf, textOf, type Rule, type RuleContext } from '../rule';

const styles: { readonly [location: string]: readonly string[] } = {
  path: ['matrix', 'label', 'simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

function stylesOf(location: string, { spec }: RuleContext): readonly string[] {
  return [...(styles[location] ?? []), ...(location === 'cookie' && spec.version === '3.2' ? ['cookie'] : [])];
}

export const parameterMalformed: Rule = {
  visit: {
    parameter: checkParameter,
    header: (node, context) => {
      if (context.spec.version !== '2.0') checkStyle(node, 'header', context);
    },
  },
};

function checkParameter(node: SpecNode, context: RuleContext): void {
  const { spec, diagnostics } = context;
  if (spec.version === '2.0') return;
  const name = textOf(node, 'name');
  const location = textOf(node, 'in');
  if (name === undefined || location === undefined) {
    const field = name === undefined ? 'name' : 'in';
    diagnostics.warning('parameter-malformed', `a parameter without a ${quote(field)} cannot be sent`, node.place);
    return;
  }
  if (!editionOf(spec).locations.includes(location)) {
    const hint =
      location === 'body' || location === 'formData'
        ? 'That is Swagger 2.0; in OpenAPI 3 a body is a `requestBody`.'
        : `It is one of ${quoteList(editionOf(spec).locations)}.`;
    diagnostics.warning(
      'parameter-malformed',
      `a parameter cannot be in ${quote(location)}`,
      placeOf(node, 'in'),
      hint,
    );
    return;
  }
  if (location === 'path' && childNode(node, 'required')?.value !== true) {
    diagnostics.warning(
      'path-parameter-optional',
      `the path parameter ${quote(name)} is not marked as required`,
      placeOf(node, 'required'),
      'Add `required: true`. It is taken as required.',
    );
  }
  if (childNode(node, 'schema') === undefined && childNode(node, 'content') === undefined) {
    diagnostics.warning(
      'parameter-malformed',
      `the parameter ${quote(name)} has neither a schema nor content`,
      node.place,
      'Say what it holds with `schema`.',
    );
  }
  checkStyle(node, location, context);
}

function checkStyle(node: SpecNode, location: string, context: RuleContext): void {
  const { diagnostics } = context;
  const style = textOf(node, 'style');
  const allowed = stylesOf(location, context);
  if (style === undefined || allowed.includes(style)) return;
  diagnostics.warning(
    'parameter-style',
    `the style ${quote(style)} does not exist for ${location === 'header' ? 'headers' : `${location} parameters`}`,
    placeOf(node, 'style'),
    `It is one of ${quoteList(allowed)}; the default is taken.`,
  );
}
