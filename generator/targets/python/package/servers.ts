// The URL of a document's first server, with the defaults of its variables: what the docs name as the host.

import type { Server } from '../../../model';

export function resolvedServer(servers: readonly Server[]): string {
  const [server] = servers;
  if (server === undefined) return 'http://localhost';
  const defaults = new Map(server.variables.map(({ name, default: value }) => [name, value]));
  const url = server.url.replace(/\{([^{}]+)\}/g, (whole, name: string) => defaults.get(name) ?? whole);
  return url.includes('//') ? url : `http://localhost${url}`;
}
