// What `init` writes, as text: the configuration, the attributes for git, a job that checks, and scripts of package.json.

import path from 'node:path';
import { isJsonObject, own, type JsonObject } from '../support/json';
import { packageRoot } from '../write/package-root';

export interface NewApi {
  readonly name: string;
  readonly spec: string;
  readonly overlays: readonly string[];
  readonly output: string;
  readonly clients: readonly NewClient[];
}

export interface NewClient {
  readonly target: string;
  /** Instead of a folder of its name in the API's. */
  readonly output: string | undefined;
  readonly options: JsonObject;
}

/** Values are JSON, which is YAML. */
export function configText(apis: readonly NewApi[]): string {
  const lines = [
    '# yaml-language-server: $schema=./node_modules/specsmith/dist/specsmith.schema.json',
    'apis:',
    ...apis.flatMap(apiLines),
  ];
  return `${lines.join('\n')}\n`;
}

function apiLines(api: NewApi): readonly string[] {
  const lines = [
    `  ${JSON.stringify(api.name)}:`.replace(/"([A-Za-z][A-Za-z0-9_-]*)"/, '$1'),
    `    spec: ${JSON.stringify(api.spec)}`,
    ...(api.overlays.length === 0 ? [] : [`    overlays: ${JSON.stringify(api.overlays)}`]),
    `    output: ${JSON.stringify(api.output)}`,
    '    targets:',
  ];
  for (const { target, output, options } of api.clients) {
    const settings = Object.entries({ ...(output === undefined ? {} : { output }), ...options });
    lines.push(`      ${target}:${settings.length === 0 ? ' {}' : ''}`);
    for (const [key, value] of settings) lines.push(`        ${key}: ${JSON.stringify(value)}`);
  }
  return lines;
}

/** Generated files are folded in reviews, and have LF on every system. */
export function attributesOf({ output, clients }: NewApi): readonly string[] {
  const folders = clients.map((client) => client.output ?? path.posix.join(output, client.target));
  return folders.map((folder) => `${folder.replace(/^\.\//, '')}/** linguist-generated text eol=lf\n`);
}

/** With a package.json specsmith is a dependency; without one its version is named. */
export function jobText(hasPackage: boolean): string {
  const run = hasPackage
    ? '      - run: npm ci\n      - run: npx specsmith check --format github\n'
    : `      - run: npx --yes specsmith@${packageRoot().version} check --format github\n`;
  return (
    'name: specsmith\non: [push, pull_request]\npermissions:\n  contents: read\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n' +
    '      - uses: actions/checkout@v4\n      - uses: actions/setup-node@v4\n        with:\n          node-version: 22\n' +
    run
  );
}

/** The package of this version, where a package.json that can be read asks for none. */
export function missingPackage(text: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    const asks = ['dependencies', 'devDependencies'].some((key) => own(own(manifest, key), 'specsmith') !== undefined);
    return asks ? undefined : `specsmith@${packageRoot().version}`;
  } catch {
    return undefined;
  }
}

const SCRIPTS = { 'clients:generate': 'specsmith generate', 'clients:check': 'specsmith check' };

/** As it was where it cannot be read or has the scripts. */
export function packageWithScripts(text: string): { readonly changed: string; readonly added: string } {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return { changed: text, added: '' };
  }
  if (!isJsonObject(manifest)) return { changed: text, added: '' };
  const scripts = own(manifest, 'scripts');
  const there = isJsonObject(scripts) ? scripts : {};
  const missing = Object.fromEntries(Object.entries(SCRIPTS).filter(([name]) => !Object.hasOwn(there, name)));
  if (Object.keys(missing).length === 0) return { changed: text, added: '' };
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  const changed = JSON.stringify({ ...manifest, scripts: { ...there, ...missing } }, undefined, indent);
  const end = text.endsWith('\n') ? '\n' : '';
  const added = Object.entries(missing).map(([name, script]) => `"${name}": "${script}"\n`);
  return { changed: `${changed}${end}`, added: added.join('') };
}
