// For each further status that an operation declares, a scenario in which the server answers it: the call must end as the
// document says, with that status and that body. Streams are left out: they have rules of their own.

import type { ApiModel, Response } from '../model';
import { exampled } from './exampled';
import { calledOperations, type Called } from './operation-scenarios';
import type { Reply } from './reply';
import type { Outcome, Runnable } from './scenario';
import { synthesizer, type Synthesize } from './synthesize';
import type { Json } from './transcript';

/**
 * All scenarios of a document: each operation with its first success, then with each other status. Where its examples give
 * other values than the made up ones, all of it once more with them.
 */
export function documentScenarios(spec: string, model: ApiModel): Called {
  const synthesize = synthesizer(model);
  const { scenarios: first, notCalled } = calledOperations(spec, model, synthesize);
  const made = statusScenarios(spec, model, first, synthesize);
  const values = exampled(model, synthesize);
  const shown = statusScenarios(spec, model, calledOperations(spec, model, values).scenarios, values);
  const same = new Map(made.map(({ name, steps }) => [name, JSON.stringify(steps)]));
  const others = shown.filter(({ name, steps }) => same.get(name) !== JSON.stringify(steps));
  return { scenarios: [...made, ...others.map((each) => ({ ...each, name: `${each.name}-example` }))], notCalled };
}

function statusScenarios(
  spec: string,
  model: ApiModel,
  called: readonly Runnable[],
  synthesize: Synthesize,
): readonly Runnable[] {
  const first = new Map(called.map((scenario) => [scenario.name, scenario]));
  return model.operations.flatMap((operation) => {
    const plain = first.get(`${spec} ${operation.id}`);
    const [step] = plain?.steps ?? [];
    if (plain === undefined || step === undefined) return [];
    const [exchange] = step.exchanges ?? [];
    const shown = exchange?.reply.status ?? 200;
    const others = operation.responses.flatMap((response): readonly Runnable[] => {
      const status = statusOf(response, operation.responses);
      if (status === undefined || status === shown || exchange === undefined) return [];
      const answer = answerOf(response, status, operation.method, synthesize);
      if (answer === undefined) return [];
      const exchanges = [{ ...exchange, reply: answer.reply }];
      return [{ ...plain, name: nameOf(operation.id, status), steps: [{ ...step, exchanges, expect: answer.expect }] }];
    });
    return [{ ...plain, name: nameOf(operation.id, shown) }, ...others];
  });
}

function nameOf(operation: string, status: number): string {
  return `${operation} ${status}`;
}

/** The operation of a scenario's name. */
export function operationOf({ name }: { readonly name: string }): string {
  return name.slice(0, name.lastIndexOf(' '));
}

/**
 * One that only this response is for. Redirects are followed, so that what a call returns is no matter of their body; and `fetch`
 * shows no program a 407, which is for proxies.
 */
function statusOf({ status, outcome }: Response, all: readonly Response[]): number | undefined {
  const declared = new Set(all.map((each) => each.status));
  const free = (from: number): number | undefined =>
    [...Array(30).keys()].map((offset) => from + offset).find((code) => !declared.has(String(code)));
  if (status === 'default') return outcome === 'error' && !declared.has('5XX') ? free(500) : undefined;
  const found = /^\dXX$/.test(status) ? free(Number(status[0]) * 100) : Number(status);
  return found !== undefined && found >= 200 && (found < 300 || found >= 400) && found !== 407 ? found : undefined;
}

function answerOf(
  { outcome, contents }: Response,
  status: number,
  method: string,
  synthesize: Synthesize,
): { readonly reply: Reply; readonly expect: Outcome } | undefined {
  const content = contents.find(({ format }) => format === 'json') ?? contents[0];
  const bare: Outcome = outcome === 'error' ? { ok: false, kind: 'api', status } : { ok: true, status };
  if (content === undefined || method === 'HEAD' || status === 204 || status === 205)
    return { reply: { status }, expect: bare };
  if (content.format !== 'json') return undefined;
  const json = answered(synthesize(content.type, 'response', content.docs));
  const contentType = content.mediaType.includes('*') ? 'application/json' : content.mediaType;
  const reply = { status, body: { json, contentType } };
  return { reply, expect: bare.ok ? { ...bare, value: { json } } : { ...bare, body: { json } } };
}

/** Other words than those of requests: errors leave out what was sent as a credential. As long as those, for bounds hold too. */
function answered(value: Json): Json {
  if (typeof value === 'string') return value.replace(/^some text/, 'some word');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => answered(item));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, answered(item)]));
}
