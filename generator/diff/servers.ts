// Servers, of the document and of operations that have their own: programs choose them by their number, and give their variables by name.

import type { Operation, Server, ServerVariable } from '../model';
import { append } from '../support/pointer';
import type { Where } from './change';
import type { Comparison } from './comparison';
import { placeOf, symbolOf } from './method';

export function compareServers(comparison: Comparison): void {
  const { before, after } = comparison;
  const ofDocument = (): Where => ({ file: '', pointer: '/servers' });
  compareLists(comparison, listOf('server', before.model.servers, ofDocument), after.model.servers, ofDocument);
  for (const [key, { outline, operation: old }] of before.operations) {
    const now = after.operations.get(key)?.operation;
    if (now === undefined || !(old.ownServers || now.ownServers)) continue;
    const symbol = `${symbolOf(outline)}: server`;
    const places = { old: placeOf(old, 'servers'), new: placeOf(now, 'servers') };
    const texts = { before: urlsOf(old), after: urlsOf(now) };
    if (!old.ownServers) comparison.add('operation-servers-added', { symbol: symbolOf(outline), ...texts, ...places });
    else if (!now.ownServers)
      comparison.add('operation-servers-removed', { symbol: symbolOf(outline), ...texts, ...places });
    else
      compareLists(
        comparison,
        listOf(symbol, old.servers, () => places.old),
        now.servers,
        () => places.new,
      );
  }
}

interface List {
  readonly symbol: string;
  readonly servers: readonly Server[];
  readonly place: () => Where;
}

function listOf(symbol: string, servers: readonly Server[], place: () => Where): List {
  return { symbol, servers, place };
}

function urlsOf({ servers }: Operation): string {
  return servers.map(({ url }) => url).join(', ');
}

/** The address, whatever its variables are called: these are compared by themselves. */
function addressOf({ url }: Server): string {
  return url.replace(/\{[^{}]*\}/g, '{}');
}

function compareLists(comparison: Comparison, old: List, servers: readonly Server[], place: () => Where): void {
  const [was, is] = [old.servers.map(addressOf), servers.map(addressOf)];
  const at = (where: Where, index: number): Where => ({ ...where, pointer: append(where.pointer, index) });
  for (const [index, server] of old.servers.entries()) {
    const url = was[index] ?? '';
    const now = is.indexOf(url);
    const there = servers[index];
    const isThere = is[index] === url;
    const symbol = `${old.symbol} ${index}`;
    const found = { symbol, before: server.url, old: at(old.place(), index) };
    const places = { old: found.old, new: at(place(), index) };
    const isAnother = there !== undefined && !isThere && now === -1 && !was.includes(addressOf(there));
    if (isAnother) comparison.add('server-address-changed', { ...found, after: there.url, ...places });
    else if (!isThere && now !== -1)
      comparison.add('server-moved', { ...found, after: `server ${now}`, new: at(place(), now) });
    else if (!isThere) comparison.add('server-removed', found);
    if (there !== undefined && (isThere || isAnother))
      compareVariables(comparison, symbol, { was: server.variables, is: there.variables, places });
  }
  for (const [index, { url }] of servers.entries())
    if (index >= was.length && !was.includes(is[index] ?? ''))
      comparison.add('server-added', { symbol: `${old.symbol} ${index}`, after: url, new: at(place(), index) });
}

interface Variables {
  readonly was: readonly ServerVariable[];
  readonly is: readonly ServerVariable[];
  readonly places: { readonly old: Where; readonly new: Where };
}

function compareVariables(comparison: Comparison, server: string, { was, is, places }: Variables): void {
  for (const old of was) {
    const symbol = `${server} {${old.name}}`;
    const now = is.find(({ name }) => name === old.name);
    if (now === undefined) {
      comparison.add('server-variable-removed', { symbol, ...places });
      continue;
    }
    const [before, after] = [textOf(old), textOf(now)];
    const isLost = now.enum.length > 0 && (old.enum.length === 0 || old.enum.some((each) => !now.enum.includes(each)));
    const isMore = old.enum.length > 0 && (now.enum.length === 0 || now.enum.some((each) => !old.enum.includes(each)));
    if (isLost) comparison.add('server-value-removed', { symbol, before, after, ...places });
    else if (isMore) comparison.add('server-value-added', { symbol, before, after, ...places });
    if (old.default !== now.default)
      comparison.add('server-default-changed', { symbol, before: old.default, after: now.default, ...places });
  }
  for (const { name } of is)
    if (!was.some((each) => each.name === name))
      comparison.add('server-variable-added', { symbol: `${server} {${name}}`, ...places });
}

function textOf({ enum: values }: ServerVariable): string {
  return values.length === 0 ? 'any text' : values.join(', ');
}
