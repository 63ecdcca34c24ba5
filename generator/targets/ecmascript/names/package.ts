// Names of npm packages that cannot be used, or would not be what is imported by them.

import { words } from '../../../naming/taken';
import { isDevice } from '../../../support/file-systems';
import { refusedName, type RefusedName } from '../../../support/refused-name';

/** An import of such a name gets Node's module. */
const OF_NODE = words(`
  assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https
  inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty
  url util v8 vm wasi worker_threads zlib`);

const LONGEST = 214;

export function whyNoPackage(name: string): string | undefined {
  const parts = name.replace(/^@/, '').split('/');
  if (OF_NODE.has(name)) return 'Node has a module of this name';
  if (name === 'node_modules' || name === 'favicon.ico') return 'npm refuses it';
  if (name.length > LONGEST) return `npm takes no more than ${LONGEST} characters`;
  if (parts.some(isDevice)) return 'Windows has a device of this name, and the package could not be installed there';
  if (parts.some((part) => part.endsWith('.'))) return 'Windows drops the dot at its end';
  return undefined;
}

/** Names like it, best first. */
export function packagesLike(name: string): readonly string[] {
  const bare = name.slice(0, LONGEST - 20).replace(/\.+$/, '');
  return [bare, `${bare}-client`, `api-${bare.replace(/^@/, '').replace('/', '-')}`];
}

export function refusedPackage(name: string | undefined): readonly RefusedName[] {
  return refusedName(['packageName'], name, whyNoPackage, packagesLike);
}
