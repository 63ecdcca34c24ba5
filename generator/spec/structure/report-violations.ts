// What Ajv says about a document, as what a person would say: of the many errors that one mistake makes the most specific
// one, and none where a rule of ours says it better. They are warnings, and what does not fit is left out; a field at the top
// that is misspelt is an error.

import type { Diagnostics, Place } from '../../support/diagnostics';
import { own, textAt, type Json } from '../../support/json';
import { by } from '../../support/order';
import { append, tokensOf, type Pointer } from '../../support/pointer';
import { suggest } from '../../support/suggest';
import { editionNamed } from '../edition';
import type { SpecVersion } from '../loaded-spec';
import { quote, quoteList } from '../quote';
import { childNode } from '../resolve';
import type { SchemaViolation } from './validator';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly pointer: Pointer;
  readonly hint?: string;
}

export interface Judged {
  readonly document: Json;
  readonly violations: readonly SchemaViolation[];
  /** Where a pointer into the document really stands. */
  readonly placeOf: (pointer: Pointer) => Place;
}

export function reportViolations(
  { document, violations, placeOf }: Judged,
  version: SpecVersion,
  diagnostics: Diagnostics,
): void {
  const telling = mostSpecific(violations).filter(
    (violation) => !isJudgedElsewhere(violation, version) && !isOfBearer(document, violation),
  );
  for (const violation of [...telling].sort(by((one) => one.instancePath))) {
    const { file, pointer } = placeOf(violation.instancePath);
    const name = tokensOf(pointer).at(-1) ?? file;
    const { pointer: from, ...finding } = describe(document, violation, name, version);
    const at = placeOf(from);
    const meant = finding.code === 'structure-unknown-field' ? meantAtTheTop(at, version) : undefined;
    // Behind a misspelt field of the document may be all of its paths.
    if (meant === undefined) diagnostics.add({ ...finding, severity: 'warning', place: at });
    else diagnostics.add({ ...finding, severity: 'error', hint: `Did you mean ${quote(meant)}?`, place: at });
  }
}

/** Fields that stand at the top in some version of the format: whoever has them in another knows what they are. */
const ofSomeVersion = new Set(
  (
    'swagger openapi servers components webhooks jsonSchemaDialect $self host basePath schemes consumes produces ' +
    'definitions parameters responses securityDefinitions'
  ).split(' '),
);

const ofSwagger = 'consumes produces definitions parameters responses securityDefinitions host basePath schemes'.split(
  ' ',
);
const ofOpenapi = 'components servers webhooks'.split(' ');

/** The field at the top that an unknown one resembles. */
function meantAtTheTop({ file, pointer }: Place, version: SpecVersion): string | undefined {
  const [field = '', ...below] = tokensOf(pointer);
  if (file !== '' || below.length > 0 || ofSomeVersion.has(field)) return undefined;
  const own = version === '2.0' ? ofSwagger : ofOpenapi;
  return suggest(field, ['paths', ...own, 'security', 'info', 'tags', 'externalDocs']);
}

/** Keywords that only say that something below them failed. */
const branching = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'not']);

/**
 * The schema offers a reference wherever it offers an object, so each mistake also fails as a reference, and each object
 * around it as one of the two: these are left out. A branching keyword stands only where nothing below it says more.
 */
function mostSpecific(violations: readonly SchemaViolation[]): readonly SchemaViolation[] {
  const split = new Set<string>();
  const plain = violations.filter(({ keyword, instancePath, schemaPath }) => {
    if (branching.has(keyword)) {
      split.add(instancePath);
      return false;
    }
    // Ajv tells of a schema's own branches before it looks for unknown fields: those that a failed branch knows are among these.
    if (keyword === 'unevaluatedProperties' && split.has(instancePath)) return false;
    return !/\/(?:Reference|reference)\/required$|\/(?:jsonReference|fileSchema)\//.test(schemaPath);
  });
  const explained = new Set<string>();
  for (const { instancePath } of plain) {
    for (let at = instancePath; ; at = at.slice(0, at.lastIndexOf('/'))) {
      explained.add(at);
      if (at === '') break;
    }
  }
  return [...plain, ...violations.filter((one) => branching.has(one.keyword) && !explained.has(one.instancePath))];
}

/** Places where our rules know better what is wrong. */
const ruled: readonly RegExp[] = [
  /^\/components\/securitySchemes\//, // rules/security.ts
  /\/parameters\/[^/]+(?:\/(?:in|style|required))?$/, // rules/parameter-malformed.ts
];

const ruledFields: readonly RegExp[] = [
  /^\/paths$/, // rules/path-malformed.ts
  /^\/components\/[^/]+$/, // rules/component-name.ts
  /\/responses$/, // rules/response-code.ts
];

const fieldKeywords = new Set(['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'pattern']);

const serverVariable = /\/(?:servers\/[0-9]+|server)\/variables\/[^/]+$/;

/** Of 2.0: rules/swagger-parameter.ts knows parameters and headers, rules/security.ts schemes. */
const ruledInSwagger = /^\/securityDefinitions\/|(?:^|\/)(?:parameters|headers)\/[^/]+(?:\/(?!schema\/)[^/]+)*$/;

/** The schemas know `bearer` in this case alone, and take its fields for unknown in another (RFC 9110 §11.1: the case is no matter). */
function isOfBearer(document: Json, { instancePath, params }: SchemaViolation): boolean {
  const field = params.additionalProperty ?? params.unevaluatedProperty;
  if (!/^\/components\/securitySchemes\/[^/]+$/.test(instancePath)) return false;
  if (field !== 'scheme' && field !== 'bearerFormat') return false;
  const scheme = childNode({ place: { file: '', pointer: '' }, value: document }, ...tokensOf(instancePath))?.value;
  return own(scheme, 'type') === 'http' && /^bearer$/i.test(textAt(scheme, 'scheme') ?? '');
}

function isJudgedElsewhere(violation: SchemaViolation, version: SpecVersion): boolean {
  const { instancePath, keyword } = violation;
  if (instancePath === '/openapi' || instancePath === '/swagger') return true;
  if (version === '2.0' && ruledInSwagger.test(instancePath) && !/\/properties\//.test(instancePath)) return true;
  // The schema of 3.1 leaves out the field `$ref` of path items (OAS 3.1 §4.8.9).
  if (/^\/paths\/[^/]+$/.test(instancePath) && violation.params.unevaluatedProperty === '$ref') return true;
  // The schema of 3.1 calls the field `description` of server variables by another name (OAS 3.1 §4.8.6).
  if (serverVariable.test(instancePath) && violation.params.unevaluatedProperty === 'description') return true;
  // FastAPI describes its streams by this field of 3.2 in documents of 3.1.
  if (/\/content\/[^/]+$/.test(instancePath) && violation.params.unevaluatedProperty === 'itemSchema') return true;
  if (ruledFields.some((pattern) => pattern.test(instancePath)) && fieldKeywords.has(keyword)) return true;
  if (keyword === 'type' || keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return false;
  return ruled.some((pattern) => pattern.test(instancePath));
}

function describe(root: Json, violation: SchemaViolation, field: string, version: SpecVersion): Finding {
  const { instancePath: pointer, params } = violation;
  const value = childNode({ place: { file: '', pointer: '' }, value: root }, ...tokensOf(pointer))?.value;
  switch (violation.keyword) {
    case 'required':
    case 'dependentRequired':
    case 'dependencies':
      return {
        code: 'structure-required',
        message: `the field ${quote(String(params.missingProperty))} is missing`,
        pointer,
      };
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params.additionalProperty ?? params.unevaluatedProperty);
      return {
        code: 'structure-unknown-field',
        message: `${editionNamed(version).name} defines no field ${quote(name)} here`,
        pointer: append(pointer, name),
        hint: isOfLaterSchemas(name, pointer, version)
          ? `It is a keyword of OpenAPI 3.1: write it in the terms of this version, or make the document one of 3.1.`
          : 'It may be misplaced or misspelt. A field of your own begins with `x-`.',
      };
    }
    case 'type':
      return {
        code: 'structure-type',
        message: `${quote(field)} must be ${kinds(params.type)} and is ${kindOf(value)}`,
        pointer,
      };
    case 'enum':
      return {
        code: 'structure-value',
        message: `${quote(field)} must be ${oneOf(params.allowedValues)}`,
        pointer,
      };
    case 'const':
      return { code: 'structure-value', message: `${quote(field)} must be ${oneOf([params.allowedValue])}`, pointer };
    default:
      return { code: 'structure-value', message: `${quote(field)} ${violation.message ?? 'is not valid'}`, pointer };
  }
}

/** Keywords of JSON Schema 2020-12 that frameworks write into documents of earlier versions. */
const laterKeywords = new Set(
  (
    'const examples if then else prefixItems contains patternProperties propertyNames dependentRequired dependentSchemas ' +
    'unevaluatedItems unevaluatedProperties contentEncoding contentMediaType contentSchema $id $anchor $defs $comment $schema'
  ).split(' '),
);

function isOfLaterSchemas(name: string, pointer: Pointer, version: SpecVersion): boolean {
  const isSchema =
    /\/(?:schema|schemas|definitions|properties|items|allOf|anyOf|oneOf|not|additionalProperties)(?:\/[^/]+)?$/;
  return (version === '3.0' || version === '2.0') && laterKeywords.has(name) && isSchema.test(pointer);
}

function oneOf(values: unknown): string {
  const texts = Array.isArray(values)
    ? values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    : [];
  return texts.length === 1 ? quote(texts[0] ?? '') : `one of ${quoteList(texts)}`;
}

function kinds(types: unknown): string {
  const names = (Array.isArray(types) ? types : [types]).map((type) => articled[String(type)] ?? String(type));
  return names.join(' or ');
}

const articled: { readonly [type: string]: string } = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  null: 'null',
};

/** What a value is, with its article. */
export function kindOf(value: Json | undefined): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  return articled[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}
