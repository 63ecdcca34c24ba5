// The wire scenarios of ../shared/wire/calls.json in the form of this table, once for each version of the documents.
// Reads and translates; what they hold is not repeated here.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/project-root';
import type { Call, CallBody, Credential } from '../../generator/conformance/drive-session';
import type { Exchange } from '../../generator/conformance/recording-server';
import type { Json, WireBody } from '../../generator/conformance/transcript';
import type { Runnable } from '../../generator/conformance/scenario';
import type { Outcome, Step } from './scenario';

interface WireStep {
  readonly doc: string;
  readonly operationId: string;
  readonly serverPrefix: string;
  readonly args: NonNullable<Call['args']>;
  readonly body?: CallBody;
  readonly auth?: readonly Credential[];
  readonly expectRequest: {
    readonly method: string;
    readonly uri: string;
    readonly query?: { readonly [name: string]: Json };
    readonly headers?: { readonly [name: string]: string | number };
    readonly body?: { readonly contentType: string; readonly text?: string; readonly base64?: string };
  };
  readonly respond: {
    readonly status: number;
    readonly headers?: { readonly [name: string]: string };
    readonly body?: { readonly contentType: string; readonly text?: string; readonly base64?: string };
  };
  readonly expect: {
    readonly status: number;
    readonly headers?: { readonly [name: string]: string };
    readonly body?: WireBody & { readonly contentType: string };
  };
}

const folder = path.resolve(projectRoot, '../shared/wire');
const versions = ['3.0.0', '3.1.0'];

export function wireScenarios(): { scenarios: Runnable[]; specs: { name: string; file: string }[] } | undefined {
  const file = path.join(folder, 'calls.json');
  if (!existsSync(file)) return undefined;
  const calls = JSON.parse(readFileSync(file, 'utf8')) as { scenario: string; steps: WireStep[] }[];
  const specs = new Map<string, string>();
  const scenarios = versions.flatMap((version) =>
    calls.map(({ scenario, steps }): Runnable => {
      const document = (steps[0] as WireStep).doc;
      const spec = `${version}/${document}`;
      specs.set(spec, path.join(folder, 'openapi', path.dirname(document), version, path.basename(document)));
      return { name: `wire ${version} ${scenario}`, spec, steps: steps.map(translateStep) };
    }),
  );
  return { scenarios, specs: [...specs].map(([name, path_]) => ({ name, file: path_ })) };
}

function translateStep(step: WireStep): Step {
  const { expectRequest, respond, expect } = step;
  const exchange: Exchange = {
    request: {
      method: expectRequest.method.toUpperCase(),
      target: expectRequest.uri,
      ...(expectRequest.query === undefined ? {} : { query: expectRequest.query }),
      ...(expectRequest.headers === undefined ? {} : { headers: textValues(expectRequest.headers) }),
      ...(expectRequest.body === undefined
        ? {}
        : { contentType: expectRequest.body.contentType, body: bodyOf(expectRequest.body) }),
    },
    reply: {
      status: respond.status,
      ...(respond.headers === undefined ? {} : { headers: respond.headers }),
      ...(respond.body === undefined ? {} : { body: respond.body as { text: string; contentType: string } }),
    },
  };
  return {
    call: {
      operation: step.operationId,
      baseUrl: `{origin}${step.serverPrefix}`,
      args: step.args,
      options: { retries: 0 },
      ...(step.body === undefined ? {} : { body: step.body }),
      ...(step.auth === undefined ? {} : { auth: step.auth }),
    },
    exchanges: [exchange],
    expect: outcomeOf(expect),
  };
}

function outcomeOf(expect: WireStep['expect']): Outcome {
  const { contentType: _, ...value } = expect.body ?? { contentType: '' };
  const body = expect.body === undefined ? undefined : (value as WireBody);
  const headers = expect.headers === undefined ? {} : { headers: textValues(expect.headers) };
  if (expect.status < 300)
    return { ok: true, status: expect.status, ...headers, ...(body === undefined ? {} : { value: body }) };
  return { ok: false, kind: 'api', status: expect.status, ...headers, ...(body === undefined ? {} : { body }) };
}

function textValues(headers: { readonly [name: string]: string | number }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** JSON by value; text and bytes exactly. */
function bodyOf(body: NonNullable<WireStep['expectRequest']['body']>): WireBody {
  if (body.base64 !== undefined) return { base64: body.base64 };
  const text = body.text ?? '';
  return body.contentType.includes('json') ? { json: JSON.parse(text) as Json } : { text };
}
