// What belongs to no operation and no type: the names of the client and its credentials.

import type { SecurityScheme } from '../model';
import type { Json } from '../support/json';
import { append } from '../support/pointer';
import type { Where } from './change';
import type { Comparison } from './comparison';
import type { Side } from './side';

export function compareClientWide(comparison: Comparison): void {
  compareNames(comparison);
  compareCredentials(comparison);
  compareCredentialSettings(comparison);
}

const INFO: Where = { file: '', pointer: '/info/title' };

function compareNames(comparison: Comparison): void {
  const [was, is] = [namesOf(comparison.before), namesOf(comparison.after)];
  for (const [what, name] of was) {
    const now = is.get(what);
    if (now !== name && now !== undefined)
      comparison.add('client-renamed', { symbol: what, before: name, after: now, old: INFO, new: INFO });
  }
}

function namesOf({ outline }: Side): ReadonlyMap<string, string> {
  const more: { readonly [name: string]: Json } = outline.target_specific ?? {};
  const named = ['class', 'namespace', 'moduleName'].flatMap((what) =>
    typeof more[what] === 'string' ? [[what, more[what]] as const] : [],
  );
  return new Map<string, string>([['package', outline.package.name], ...named]);
}

function compareCredentials(comparison: Comparison): void {
  const was = new Map(comparison.before.outline.securitySchemes.map((each) => [each.name, each]));
  const is = new Map(comparison.after.outline.securitySchemes.map((each) => [each.name, each]));
  for (const [name, { option, kind }] of was) {
    const now = is.get(name);
    const found = { symbol: name, before: `${kind}, ${option}`, old: placeOf(name) };
    if (now === undefined) comparison.add('credential-removed', found);
    else if (now.option !== option || now.kind !== kind)
      comparison.add('credential-changed', { ...found, after: `${now.kind}, ${now.option}`, new: placeOf(name) });
  }
  for (const [name, { option, kind }] of is)
    if (!was.has(name))
      comparison.add('credential-added', { symbol: name, after: `${kind}, ${option}`, new: placeOf(name) });
}

/** What is said of a credential beside its kind: the word before it, where it is sent or got, and where the environment holds it. */
function compareCredentialSettings(comparison: Comparison): void {
  const now = new Map(comparison.after.model.securitySchemes.map((each) => [each.name, each]));
  for (const old of comparison.before.model.securitySchemes) {
    const is = now.get(old.name);
    if (is === undefined || is.kind !== old.kind) continue;
    const found = { symbol: old.name, old: placeOf(old.name), new: placeOf(old.name) };
    const [wasBefore, isBefore] = [prefixOf(old), prefixOf(is)];
    if (wasBefore !== isBefore)
      comparison.add('credential-prefix-changed', { ...found, before: wasBefore, after: isBefore });
    const [wasAt, isAt] = [addressOf(old), addressOf(is)];
    if (wasAt !== isAt) comparison.add('credential-address-changed', { ...found, before: wasAt, after: isAt });
    const [before, after] = [variablesOf(old), variablesOf(is)];
    if (before !== after)
      comparison.add(before === 'none' ? 'credential-variable-added' : 'credential-variable-changed', {
        ...found,
        before,
        after,
      });
  }
}

function prefixOf(scheme: SecurityScheme): string {
  return scheme.kind === 'apiKey' ? (scheme.prefix ?? 'none') : 'none';
}

function addressOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case 'apiKey':
      return `${scheme.in} ${scheme.wireName}`;
    case 'oauth2':
      return scheme.flows
        .flatMap(({ tokenUrl, refreshUrl }) => [tokenUrl ?? [], refreshUrl ?? []].flat())
        .join(' and ');
    default:
      return '';
  }
}

function variablesOf({ variables }: SecurityScheme): string {
  return variables === undefined ? 'none' : Object.values(variables).join(' and ');
}

function placeOf(scheme: string): Where {
  return { file: '', pointer: append('/components/securitySchemes', scheme) };
}
