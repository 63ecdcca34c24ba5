// Rules of pages as text for specsmith.yaml, each with what of its operations fits.

import type { PageProposal, RuledOperation } from '../model';
import { addToGroup } from '../support/groups';
import { visible } from '../support/plain-text';

const HIDDEN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** What stands under `pagination`; proposals of one rule stand together. Values are JSON, which is YAML, or plain names. */
export function paginationText(proposals: readonly PageProposal[], ruled: readonly RuledOperation[] = []): string {
  return `${ruledText(ruled)}${proposedText(proposals)}`;
}

/** Rules that are there already, as comments. */
function ruledText(ruled: readonly RuledOperation[]): string {
  if (ruled.length === 0) return '';
  const count = ruled.length === 1 ? '1 operation has a rule' : `${ruled.length} operations have rules`;
  const together = new Map<string, RuledOperation[]>();
  for (const each of ruled) addToGroup(together, JSON.stringify(each.rule), each);
  const lines = [...together.values()].flatMap(ruleLines);
  return [`# ${count} of pages already:`, ...lines.map((line) => `#${line}`), ''].join('\n');
}

function proposedText(proposals: readonly PageProposal[]): string {
  if (proposals.length === 0) return '# No operation without a rule fits a form of pages.\n';
  const count = proposals.length === 1 ? '1 operation fits' : `${proposals.length} operations fit`;
  const together = new Map<string, PageProposal[]>();
  for (const each of proposals) addToGroup(together, JSON.stringify([each.rule, each.reason]), each);
  return [
    `# ${count} a form of pages. These are proposals: take those that are true of the API, below its name in specsmith.yaml.`,
    'pagination:',
    ...[...together.values()].flatMap((alike) => [`  # ${visible(alike[0]?.reason ?? '')}`, ...ruleLines(alike)]),
    '',
  ].join('\n');
}

function ruleLines(alike: readonly RuledOperation[]): readonly string[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { style, parameter, start, limit, items, next, last, more } = first.rule;
  const request = members({ ...(parameter === undefined ? {} : { [style]: parameter }), start, limit });
  return [
    '  - operations:',
    ...alike.map(({ operation }) => `      - ${scalar(operation)}`),
    `    style: ${style}`,
    ...(request === '' ? [] : [`    request: { ${request} }`]),
    `    response: { ${members({ items, next, last, more })} }`,
  ];
}

function members(values: { readonly [key: string]: string | number | undefined }): string {
  return Object.entries(values)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${typeof value === 'number' ? value : scalar(value)}`],
    )
    .join(', ');
}

/** Plain where no reader of YAML takes it for anything else. What a terminal obeys or hides is written as an escape. */
function scalar(text: string): string {
  return /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z/][\w/-]*$/i.test(text)
    ? text
    : JSON.stringify(text).replace(HIDDEN, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
