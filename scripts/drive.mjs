// npm run --silent drive -- --target NAME --spec NAME=FILE [--spec …] [--options JSON] [--manifest FILE]
// Generates and builds the clients, starts the target's driver program, and passes JSON lines between it and the caller:
// calls on stdin, answers on stdout. test/drivers/README.md describes both sides.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { contextOf, prepareDocuments } from '../test/drivers/shared/prepare.mjs';
import { findDriver } from '../test/drivers/shared/registry.mjs';

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    spec: { type: 'string', multiple: true },
    /** Options of the target, as JSON. */
    options: { type: 'string', default: '{}' },
    /** Further options of the generation, as JSON. */
    settings: { type: 'string', default: '{}' },
    /** Where to write what was built: `{driver, documents, errors}`. */
    manifest: { type: 'string' },
  },
});

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

if (values.target === undefined || values.spec === undefined) {
  fail('Usage: npm run --silent drive -- --target NAME --spec NAME=FILE [--spec NAME=FILE …]', 2);
}
const specs = values.spec.map((text) => {
  const at = text.indexOf('=');
  if (at < 1) fail(`--spec takes NAME=FILE, not ${text}`, 2);
  return { name: text.slice(0, at), file: path.resolve(process.env['INIT_CWD'] ?? '.', text.slice(at + 1)) };
});

const driver = await findDriver(values.target).catch((error) => fail(error.message, 2));
const context = contextOf(driver);
const reason = await driver.unavailable?.(context);
if (reason !== undefined) fail(`${driver.name}: ${reason}`, 2);

const { documents, errors } = await prepareDocuments(
  driver,
  specs,
  JSON.parse(values.options),
  JSON.parse(values.settings),
);
for (const [spec, error] of Object.entries(errors)) say({ spec, error });

const scratch = mkdtempSync(path.join(os.tmpdir(), 'specsmith-drive-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const manifest = path.join(scratch, 'manifest.json');
writeFileSync(manifest, JSON.stringify({ driver: driver.name, documents }));
if (values.manifest !== undefined) {
  writeFileSync(values.manifest, JSON.stringify({ driver: driver.name, documents, errors }));
}

const start = driver.start(manifest, context);
const child = spawn(start.command, start.args, {
  cwd: start.cwd ?? context.root,
  env: { ...process.env, ...start.env },
  stdio: ['pipe', 'pipe', 'inherit'],
});
child.on('error', (error) => fail(`${driver.name} could not be started: ${error.message}`, 1));
child.stdin.on('error', () => undefined);

const built = new Set(documents.map((document) => document.name));
const pending = new Map();
let inputEnded = false;

createInterface({ input: child.stdout }).on('line', (text) => {
  let line;
  try {
    line = JSON.parse(text);
  } catch {
    process.stderr.write(`${driver.name}: ${text}\n`);
    return;
  }
  if (line.ready === true) {
    say(line);
    readCalls();
    return;
  }
  if (line.id === undefined && line.spec !== undefined) {
    built.delete(line.spec);
    errors[line.spec] = line.error;
  }
  pending.delete(line.id);
  process.stdout.write(`${text}\n`);
});

function readCalls() {
  const input = createInterface({ input: process.stdin });
  input.on('line', (text) => {
    if (text.trim() === '') return;
    let call;
    try {
      call = JSON.parse(text);
    } catch {
      say({ ok: false, error: { kind: 'unsupported', message: 'The line is not JSON.' } });
      return;
    }
    if (!built.has(call.spec)) {
      const message = errors[call.spec] ?? `There is no document named ${call.spec}.`;
      say({ id: call.id, ok: false, error: { kind: 'build', message } });
      return;
    }
    pending.set(call.id, call);
    child.stdin.write(`${text}\n`);
  });
  input.on('close', () => {
    inputEnded = true;
    child.stdin.end();
  });
}

child.on('close', (code, signal) => {
  for (const id of pending.keys()) {
    say({
      id,
      ok: false,
      error: { kind: 'build', message: `The driver program ended with ${code ?? signal} before it answered.` },
    });
  }
  const failed = code !== 0 || pending.size > 0 || !inputEnded;
  process.exitCode = failed ? 1 : 0;
  // Nothing will read further calls.
  process.stdin.destroy();
});
