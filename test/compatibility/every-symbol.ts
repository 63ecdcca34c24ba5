// A program that takes a client of one version for that of another: each operation, type, and known value of the old one is
// asked of the new one, as far as programs have to do with it.

import type { Source } from '../../generator/diff';
import type { OutlineModel, OutlineOperation } from '../../generator/targets/outline';

/** `old` and `now`: the folders of both clients, beside the program. */
export function programOf({ model, outline }: Source, old: string, now: string): string {
  const usages = new Map(model.declarations.map(({ id, usage }) => [id, usage]));
  const core = outline.target_specific?.['core'] as { readonly class: string };
  const root = String(outline.target_specific?.['class'] ?? core.class.replace(/Core$/, ''));
  const lines = [
    `import type * as old from './${old}/src/index.js';`,
    `import type * as now from './${now}/src/index.js';`,
    `type Request<F> = F extends (client: never, request: infer R, options?: infer _) => unknown ? R : never;`,
    `type Value<F> = F extends (...all: never[]) => Promise<infer R> ? Extract<R, { readonly ok: true }> extends { readonly value: infer V } ? V : never : never;`,
    // A type that could not be taken apart would fit all others.
    `type Known<T> = [T] extends [never] ? false : true;`,
    `export const options = (all: old.${core.class.replace(/Core$/, 'Options')}): now.${core.class.replace(/Core$/, 'Options')} => all;`,
    ...outline.operations.flatMap((each, at) => operationLines(each, at, root, old, now)),
    ...outline.models.flatMap((each, at) => {
      const { request = false, response = false, error = false, webhook = false } = usages.get(each.id) ?? {};
      const unused = !request && !response && !error && !webhook;
      return modelLines(each, at, request || unused, response || error || webhook || unused, old, now);
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function moduleText(folder: string, module: string): string {
  return `import('./${folder}/${module.replace(/\.ts$/, '.js')}')`;
}

function operationLines(each: OutlineOperation, at: number, root: string, old: string, now: string): readonly string[] {
  const standalone = each.function;
  if (standalone === undefined) return [];
  const was = `typeof ${moduleText(old, standalone.module)}.${standalone.name}`;
  const is = `typeof ${moduleText(now, standalone.module)}.${standalone.name}`;
  const path = [...(each.class ?? '').split('.'), each.name].filter((part) => part !== '').join('.');
  return [
    `export const method${at} = (client: now.${root}): unknown => client.${path};`,
    `export const value${at} = (value: Value<${is}>): Value<${was}> => value;`,
    `export const known${at}: Known<Value<${was}>> = true;`,
    ...(each.request === 'none'
      ? [`export const request${at} = (call: ${is}): unknown => call(null as never);`]
      : [
          `export const taken${at}: Known<Request<${was}>> = true;`,
          `export const request${at} = (request: Request<${was}>): Request<${is}> => request;`,
        ]),
  ];
}

function modelLines(
  { name, input, module, kind }: OutlineModel,
  at: number,
  sent: boolean,
  read: boolean,
  old: string,
  now: string,
): readonly string[] {
  const [was, is] = [moduleText(old, module), moduleText(now, module)];
  const taken = input ?? name;
  return [
    ...(read ? [`export const read${at} = (value: ${is}.${name}): ${was}.${name} => value;`] : []),
    ...(sent ? [`export const sent${at} = (value: ${was}.${taken}): ${is}.${taken} => value;`] : []),
    ...(kind === 'enum'
      ? [
          `export const values${at} = (values: typeof ${is}.${name}): Readonly<Record<keyof typeof ${was}.${name}, unknown>> => values;`,
        ]
      : []),
  ];
}
