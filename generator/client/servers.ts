// Server URLs with the defaults of their variables filled in (OAS 3.1 §4.8.5 Server Object): what pages name as the address,
// and what a client calls unless it is told otherwise.

import type { Server } from '../model';
import type { Policy } from './policy';
import { firstCurrent, type CallPlan } from './current-calls';

const EXAMPLE = 'https://api.example.com';

/** Without slashes at its end, as clients call it: paths begin with one. */
export function addressOf(server: Server | undefined, policy: Pick<Policy, 'relativeServer'>): string {
  return baseOf(server, policy).replace(/\/+$/, '');
}

/** What URLs of the document are relative to: for them a slash at its end counts. */
export function baseOf(server: Server | undefined, { relativeServer }: Pick<Policy, 'relativeServer'>): string {
  const written = server === undefined ? '/' : withDefaults(server);
  if (relativeServer === 'as-written' || /^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return written;
  if (written.startsWith('//')) return `http:${written}`;
  return `http://localhost${written === '/' ? '' : written.startsWith('/') ? written : `/${written}`}`;
}

/** What an example sets, where `address` is none that a program can call: it is relative, or has variables that are not declared. */
export function exampleAddress(address: string): string | undefined {
  if (address.includes('{')) return EXAMPLE;
  if (address.startsWith('//')) return `https:${address}`;
  return /^https?:\/\//i.test(address) ? undefined : EXAMPLE;
}

/** The call that pages name for those that have servers of their own, where there are any. */
export function calledElsewhere<Plan extends CallPlan>(plans: readonly Plan[]): Plan | undefined {
  return firstCurrent(plans, ({ call }) => call.operation.ownServers);
}

/**
 * A variable that is not declared stays as it is written. A slash is written once where the URL and a default both have it, as
 * clients do: exports of gateways say `https://host/{basePath}` with the default `/prod`.
 */
function withDefaults({ url, variables }: Server): string {
  const defaults = new Map(variables.map(({ name, default: value }) => [name, value]));
  const hostEnd = /^[^/]*\/\/[^/]*/.exec(url)?.[0].length ?? 0;
  return url.replace(/\{([^{}]+)\}(\/?)/g, (whole, name: string, slash: string, at: number) => {
    const value = defaults.get(name);
    if (value === undefined) return whole;
    const rooted = at >= hostEnd && url[at - 1] === '/';
    const written = rooted ? value.replace(/^\/+/, '') : value;
    return rooted && written === '' ? '' : (written + slash).replace(/\/+$/, '/');
  });
}
