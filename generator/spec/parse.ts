// Text to JSON values: JSON by JSON.parse, YAML by js-yaml with the core schema of YAML 1.2, so that dates, `yes` and
// `012` stay what the author sees. Places of values are not kept here: position.ts finds them when something is printed.

import type * as Yaml from 'js-yaml';
import type { Json } from '../support/json';
import type { Position } from '../support/diagnostics';
import { jsonSyntaxError } from './json-scanner';
import type { Limits } from './limits';
import { printable } from './quote';
import { WrittenNumber } from './written-number';

export type Format = 'json' | 'yaml';

export interface Parsed {
  readonly value: Json;
  readonly format: Format;
}

export interface ParseFailure {
  readonly code: 'json-syntax' | 'yaml-syntax' | 'yaml-duplicate-key' | 'yaml-merge-limit' | 'limit-depth';
  readonly message: string;
  readonly position?: Position;
  readonly hint?: string;
}

/** The format by the file's name where it says so, else by how the text begins. */
export function formatOf(name: string, text: string): Format {
  if (/\.json$/i.test(name)) return 'json';
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}

export async function parse(name: string, text: string, limits: Limits): Promise<Parsed | ParseFailure> {
  const format = formatOf(name, text);
  if (format === 'yaml') return parseYaml(text, limits);
  const json = parseJson(text);
  if (!('code' in json) || /\.json$/i.test(name)) return json;
  // A text that begins with a brace and is no JSON may be YAML in flow style.
  const yaml = await parseYaml(text, limits);
  return 'code' in yaml ? json : yaml;
}

function parseJson(text: string): Parsed | ParseFailure {
  try {
    return { value: JSON.parse(text) as Json, format: 'json' };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    return { code: 'json-syntax', ...jsonSyntaxError(text) };
  }
}

async function parseYaml(text: string, limits: Limits): Promise<Parsed | ParseFailure> {
  const yaml = await import('js-yaml');
  schema ??= coreSchema(yaml);
  try {
    // js-yaml counts a level for each node and its value; the exact count is taken by survey.ts.
    const options = { schema, maxDepth: limits.depth + 50 };
    return { value: (yaml.load(text, options) ?? null) as Json, format: 'yaml' };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    return describe(error);
  }
}

function tooDeep(): ParseFailure {
  return { code: 'limit-depth', message: 'objects and lists are nested too deeply to be read' };
}

interface YamlError {
  readonly reason?: unknown;
  readonly mark?: { readonly line: number; readonly column: number } | null;
}

function describe(error: unknown): ParseFailure {
  const { reason, mark } = error as YamlError;
  const text = printable(typeof reason === 'string' ? reason : 'not valid YAML');
  const at = mark ? { position: { line: mark.line + 1, column: mark.column + 1 } } : {};
  if (text.includes('maxDepth')) return { ...tooDeep(), ...at };
  if (text.includes('maxTotalMergeKeys')) {
    return { code: 'yaml-merge-limit', message: 'merge keys (`<<`) copy too many entries', ...at };
  }
  if (text === 'duplicated mapping key') {
    return {
      code: 'yaml-duplicate-key',
      message: 'this key stands twice in one mapping',
      hint: 'Remove or rename one of the two: YAML does not say which of them counts.',
      ...at,
    };
  }
  return { code: 'yaml-syntax', message: `not valid YAML: ${text}`, ...at };
}

let schema: Yaml.Schema | undefined;

const integer = /^[-+]?[0-9]+$|^0o[0-7]+$|^0x[0-9a-fA-F]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * YAML 1.2.2 §10.3, without infinities and NaN, which JSON lacks, and with the merge keys that documents use although
 * 1.2 dropped them. A number whose text is not how it prints (`1.0`, `0x1F`) stays a `Number` object that prints as its
 * text, for the case that it is a key; survey.ts unwraps those that are values.
 */
function coreSchema(yaml: typeof Yaml): Yaml.Schema {
  const number = (tag: string, pattern: RegExp): Yaml.Type =>
    new yaml.Type(tag, {
      kind: 'scalar',
      resolve: (text: string | null) => text !== null && pattern.test(text) && Number.isFinite(Number(text)),
      construct: (text: string) => (String(Number(text)) === text ? Number(text) : new WrittenNumber(text)),
    });
  return yaml.FAILSAFE_SCHEMA.extend({
    implicit: [
      constant(yaml, 'null', /^(?:~|null|Null|NULL|)$/, () => null),
      constant(yaml, 'bool', /^(?:true|True|TRUE|false|False|FALSE)$/, (text) => text.toLowerCase() === 'true'),
      number('tag:yaml.org,2002:int', integer),
      number('tag:yaml.org,2002:float', float),
      new yaml.Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text: string | null) => text === '<<' }),
    ],
  });
}

function constant(
  yaml: typeof Yaml,
  name: string,
  pattern: RegExp,
  construct: (text: string) => boolean | null,
): Yaml.Type {
  return new yaml.Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (text: string | null) => pattern.test(text ?? ''),
    construct: (text: string | null) => construct(text ?? ''),
  });
}
