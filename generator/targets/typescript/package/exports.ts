// The modules src/package.ts, with name and version, and src/index.ts, which exports everything.

import { join, type Code } from '../../../code/code';
import type { Statement } from '../../../code/source-file';
import { identifier, specifierOf, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { addToGroup } from '../../../support/groups';
import { by, byCodeUnit } from '../../../support/order';
import { pageExports } from '../operations/pages';
import { declaredNames } from '../models/plan';
import type { Plan } from '../plan';
import { subPathExports } from './sub-paths';

export function packageStatements(plan: Plan): readonly Statement[] {
  const constant = (name: string, value: string): Statement => ({
    kind: 'const',
    name: identifier(name),
    exported: true,
    type: ts`string`,
    initializer: stringLiteral(value),
  });
  return [constant('packageName', plan.options.packageName), constant('packageVersion', plan.options.packageVersion)];
}

/** Everything that a user may want by name. Values are the class, the errors and the known values of enums. */
export function indexStatements(plan: Plan): readonly Statement[] {
  const { className } = plan.options;
  const lines: Ecmascript[] = [];
  const put = (keyword: Code<'ecmascript'>, names: readonly string[], module: string): void => {
    if (names.length === 0) return;
    const list = join(names.map(identifier), ts`, `);
    lines.push(ts`export ${keyword}{ ${list} } from ${stringLiteral(specifierOf(module, 'src/index.ts'))};`);
  };
  const [root] = plan.groups;
  put(ts``, [className], root!.module);
  put(ts``, [`${className}Core`], 'src/core.ts');
  put(ts`type `, [`${className}Options`, 'RequestOptions'], 'src/core.ts');
  lines.push(ts`export * as errors from "./errors.js";`);
  put(ts`type `, ['APIPromise', 'WithHTTP'], 'src/runtime/promise.ts');
  put(ts`type `, ['Failure', 'HTTPDetails', 'Result', 'Success'], 'src/runtime/send.ts');
  put(ts`type `, ['Hook', 'HookContext', 'LogEvent', 'RetryConfig'], 'src/runtime/client.ts');
  put(ts`type `, ['ApiKey', 'Credential', 'UserPassword'], 'src/runtime/auth.ts');
  if (plan.operations.some(({ call }) => call.stream !== undefined)) {
    put(ts`type `, ['EventStream'], 'src/runtime/stream.ts');
    put(ts`type `, ['ServerSentEvent'], 'src/runtime/frames.ts');
  }
  lines.push(...pageExports(plan));
  lines.push(...subPathExports(plan));
  const { values, types } = declaredNames(plan.modules, plan.book);
  for (const operation of plan.operations) {
    for (const name of [operation.request.name, operation.responseName, operation.errorName]) {
      if (name !== undefined) addToGroup(types, operation.module, name);
    }
  }
  for (const [module, names] of [...values].sort(by(([path]) => path))) put(ts``, names.sort(byCodeUnit), module);
  for (const [module, names] of [...types].sort(by(([path]) => path))) put(ts`type `, names.sort(byCodeUnit), module);
  return [
    {
      kind: 'code',
      code: join(lines, ts`\n`),
    },
  ];
}
