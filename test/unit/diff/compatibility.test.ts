// docs/compatibility.md shows the rules as the code has them; `jest -u` rewrites it.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { RULES, type Rule } from '../../../generator/diff';
import { TARGET_NAMES } from '../../../generator/targets';
import { updateMode } from '../../support/golden-tree';

const page = path.join(__dirname, '../../../docs/compatibility.md');

const INTRODUCTION = `# Compatibility

What a change of the document does to programs that use a client, as [\`specsmith diff\`](cli.md#diff) says it. **major**: programs that were right may not compile, or fail, or do something else. **minor**: there is more than before.
**patch**: the client is another one, and programs need not know. **–**: programs of this target cannot see it.

What is promised: names of packages, modules, classes, methods, arguments, properties and members; types; the order of arguments, also of constructors; the numbers of C# enums; the order of servers. Not promised: the position of what follows the arguments of an operation
(\`_request_timeout\` and the rest in Python, \`operationIndex\` and \`cancellationToken\` in C#), which is to be passed by name; that an enum gets no further value; that compiled C# programs run with another version without being compiled again.

Null that comes into a list or a map, or leaves it, is a change of null in TypeScript and JavaScript and another type (\`…-type-changed\`) in Python and C#: a \`List<int>\` is no \`List<int?>\`, and a \`List[int]\` is no \`List[Optional[int]]\`, so that programs which hold one do not compile, or do not type-check.

Below 1.0.0 a major change raises the second number of a version, and all others the third.`;

function tableOf(rules: readonly (Rule & { readonly id: string })[]): string {
  const head = ['Rule', 'What changed', ...TARGET_NAMES, 'Why'];
  const rows = rules.map(({ id, what, impact, why }) => [
    `\`${id}\``,
    what,
    ...TARGET_NAMES.map((target) => (impact[target] === 'none' ? '–' : impact[target])),
    why,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

test('docs/compatibility.md holds the rules', () => {
  const kinds = [...new Set(RULES.map(({ kind }) => kind))];
  const sections = kinds.map((kind) => `## ${kind}\n\n${tableOf(RULES.filter((rule) => rule.kind === kind))}`);
  const text = `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
  if (updateMode(expect.getState()) === 'all') fs.writeFileSync(page, text);
  expect(fs.readFileSync(page, 'utf8')).toBe(text);
});
