// Parameters and headers of Swagger 2.0: each says what it is called, where it goes and of which type it is, in fields that
// exist there; one body at most, and none beside a form. A form goes in a media type of forms.

import type { SpecNode } from '../loaded-spec';
import { own } from '../../support/json';
import { append } from '../../support/pointer';
import { editionOf } from '../edition';
import { parametersOf, sharedParametersOf } from '../parameters';
import { quote, quoteList } from '../quote';
import { childNode, childNodes, rootNode } from '../resolve';
import { operationsOf, placeOf, textOf, type OperationSite, type Rule, type RuleContext } from '../rule';

const value =
  'type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern ' +
  'maxItems minItems uniqueItems enum multipleOf description';
const known = {
  parameter: new Set(`name in required allowEmptyValue ${value}`.split(' ')),
  body: new Set('name in required description schema'.split(' ')),
  header: new Set(value.split(' ')),
};
const types = ['string', 'number', 'integer', 'boolean', 'array'];
const collections = ['csv', 'ssv', 'tsv', 'pipes', 'multi'];

export const swaggerParameter: Rule = {
  visit: {
    parameter: (node, context) => {
      if (context.spec.version === '2.0') checkParameter(node, context);
    },
    header: (node, context) => {
      if (context.spec.version !== '2.0') return;
      checkFields(node, known.header, 'a header', context);
      checkValue(node, types, context);
    },
  },
  document: (context) => {
    if (context.spec.version === '2.0') for (const site of operationsOf(context.spec)) checkBodies(site, context);
  },
};

function checkParameter(node: SpecNode, context: RuleContext): void {
  const { spec, diagnostics } = context;
  const { locations } = editionOf(spec);
  const name = textOf(node, 'name');
  const location = textOf(node, 'in');
  if (name === undefined || location === undefined) {
    const field = name === undefined ? 'name' : 'in';
    diagnostics.warning('parameter-malformed', `a parameter without a ${quote(field)} cannot be sent`, node.place);
    return;
  }
  if (!locations.includes(location)) {
    diagnostics.warning(
      'parameter-malformed',
      `a parameter cannot be in ${quote(location)}`,
      placeOf(node, 'in'),
      `It is one of ${quoteList(locations)}.`,
    );
    return;
  }
  if (location === 'body') {
    checkFields(node, known.body, 'a body', context);
    if (childNode(node, 'schema') === undefined) reportMissing(name, 'schema', node, context);
    return;
  }
  checkFields(node, known.parameter, 'a parameter', context);
  if (location === 'path' && own(node.value, 'required') !== true) {
    diagnostics.warning(
      'path-parameter-optional',
      `the path parameter ${quote(name)} is not marked as required`,
      placeOf(node, 'required'),
      'Add `required: true`. It is taken as required.',
    );
  }
  if (own(node.value, 'type') === undefined) reportMissing(name, 'type', node, context);
  checkValue(node, location === 'formData' ? [...types, 'file'] : types, context);
}

function reportMissing(name: string, field: string, node: SpecNode, { diagnostics }: RuleContext): void {
  diagnostics.warning(
    'parameter-malformed',
    `the parameter ${quote(name)} has no ${quote(field)}`,
    node.place,
    `Say what it holds with \`${field}\`.`,
  );
}

function checkFields(node: SpecNode, fields: ReadonlySet<string>, what: string, { diagnostics }: RuleContext): void {
  for (const [name, { place }] of childNodes(node)) {
    if (fields.has(name) || name.startsWith('x-')) continue;
    diagnostics.warning(
      'structure-unknown-field',
      `Swagger 2.0 defines no field ${quote(name)} for ${what}`,
      place,
      'It may be misplaced or misspelt. A field of your own begins with `x-`.',
    );
  }
}

function checkValue(node: SpecNode, allowed: readonly string[], { diagnostics }: RuleContext): void {
  const type = own(node.value, 'type');
  if (type !== undefined && (typeof type !== 'string' || !allowed.includes(type))) {
    diagnostics.warning(
      'schema-type-unknown',
      `there is no type ${quote(typeof type === 'string' ? type : JSON.stringify(type))} here`,
      placeOf(node, 'type'),
      `It is one of ${quoteList(allowed)}.`,
    );
  }
  if (type === 'array' && childNode(node, 'items') === undefined) {
    diagnostics.warning(
      'array-without-items',
      'a list that does not say what it holds',
      node.place,
      'Add `items`; until then each item is typed as unknown.',
    );
  }
  const format = own(node.value, 'collectionFormat');
  if (format === undefined) return;
  const formats = ['query', 'formData'].includes(textOf(node, 'in') ?? '') ? collections : collections.slice(0, -1);
  if (typeof format === 'string' && formats.includes(format)) return;
  diagnostics.warning(
    'parameter-style',
    `the collectionFormat ${quote(typeof format === 'string' ? format : JSON.stringify(format))} does not exist here`,
    placeOf(node, 'collectionFormat'),
    `It is one of ${quoteList(formats)}; \`csv\` is taken.`,
  );
}

function checkBodies({ node: operation, pathItem }: OperationSite, { spec, diagnostics }: RuleContext): void {
  const own = parametersOf(spec, operation);
  const shared = sharedParametersOf(spec, pathItem);
  const isIn = (wanted: string, list: typeof own): typeof own => list.filter(({ location }) => location === wanted);
  // A body of the operation stands in place of that of the path item, whatever the two are called.
  const [body, second] = own.some(({ location }) => location === 'body') ? isIn('body', own) : isIn('body', shared);
  const [field] = isIn('formData', [...own, ...shared]);
  if (second !== undefined) {
    diagnostics.warning(
      'parameter-malformed',
      'an operation has one body at most',
      second.entry.place,
      'Describe both in one schema; the first one counts.',
    );
  }
  if (body !== undefined && field !== undefined) {
    diagnostics.warning(
      'parameter-malformed',
      'an operation has a body or a form, not both',
      field.entry.place,
      'The fields of the form are left out.',
    );
  } else if (field !== undefined) checkForm(operation, diagnostics, rootNode(spec));
}

/** `consumes` of the operation, or of the document, names a media type of forms. */
function checkForm(operation: SpecNode, diagnostics: RuleContext['diagnostics'], root: SpecNode): void {
  const owner = own(operation.value, 'consumes') === undefined ? root : operation;
  const list = own(owner.value, 'consumes');
  if (!Array.isArray(list) || list.length === 0) return;
  const isForm = (entry: unknown): boolean =>
    typeof entry === 'string' && /^\s*(?:multipart\/|application\/x-www-form-urlencoded)/i.test(entry);
  if (list.some(isForm) || owner !== operation) return;
  diagnostics.warning(
    'media-type',
    'a form is sent in a media type of forms, and `consumes` names none',
    { file: owner.place.file, pointer: append(owner.place.pointer, 'consumes') },
    'Add `multipart/form-data` or `application/x-www-form-urlencoded`; one that fits is taken.',
  );
}
