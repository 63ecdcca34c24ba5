// Every encoder of the Python kit against 50,000 random texts and each code point: what Python reads is what was
// written. Needs nothing of Python but its standard library.

import { spawnSync } from 'node:child_process';
import { docstring, lineComment, singleQuoted, stringLiteral } from '../../../../generator/languages/python';
import { oneLine, proseLines } from '../../../../generator/support/plain-text';
import { withoutLeadingPragmas } from '../../../../generator/support/pragmas';
import { everyCodePoint, inBatches, randomTexts } from '../../../support/any-text';

// Reads JSON, one request a line; answers in JSON what the source means.
const PROGRAM = `
import ast, io, json, sys, tokenize
for line in sys.stdin:
    kind, sources = json.loads(line)
    if kind == "literals":
        answer = ast.literal_eval("[" + ",\\n".join(sources) + "]")
    elif kind == "docstrings":
        body = "".join("def f%d():\\n    %s\\n" % (i, s.replace("\\n", "\\n    ")) for i, s in enumerate(sources))
        answer = [ast.get_docstring(f) for f in ast.parse(body).body]
    else:
        text = "\\n".join(sources) + "\\n"
        tokens = [t for t in tokenize.generate_tokens(io.StringIO(text, newline="").readline)]
        answer = [t.string for t in tokens if t.type not in (tokenize.NL, tokenize.ENDMARKER)]
    print(json.dumps(answer))
`;

const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import ast']).status === 0);

function ask(requests: readonly (readonly [kind: string, sources: readonly string[]])[]): readonly unknown[] {
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', PROGRAM], {
    input: requests.map((request) => JSON.stringify(request)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

function expectEach(
  batches: readonly (readonly string[])[],
  answers: readonly unknown[],
  wanted: (text: string) => unknown,
) {
  batches.forEach((batch, number) => {
    const answer = answers[number] as readonly unknown[];
    expect(answer.length).toBe(batch.length);
    batch.forEach((text, index) => {
      if (JSON.stringify(answer[index]) !== JSON.stringify(wanted(text)))
        throw new Error(`${JSON.stringify(text)} became ${JSON.stringify(answer[index])}`);
    });
  });
}

const required = process.env.REQUIRE_TOOLCHAINS === '1';

(python === undefined && !required ? describe.skip : describe).each([
  ['50,000 random texts', randomTexts()],
  ['every code point', everyCodePoint()],
])('%s, as Python reads them', (_name, texts) => {
  const batches = inBatches(texts, 20_000);

  test.each([
    ['string literals', stringLiteral],
    ['string literals in single quotes', singleQuoted],
  ])('%s', (_what, encode) => {
    const answers = ask(batches.map((batch) => ['literals', batch.map((text) => encode(text).text)]));
    expectEach(batches, answers, (text) => text);
  });

  test('docstrings', () => {
    const said = batches.map((batch) => batch.filter((text) => docstring(text).text !== ''));
    const answers = ask(said.map((batch) => ['docstrings', batch.map((text) => docstring(text).text)]));
    // Blanks are laid out by Python's own rule (inspect.cleandoc); what is not blank stays, line by line.
    const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const read = answers.map((answer) => (answer as readonly (string | null)[]).map((text) => squeezed(text ?? '')));
    expectEach(said, read, (text) => squeezed(proseLines(text).join('\n')));
  });

  test('comments', () => {
    const said = batches.map((batch) => batch.filter((text) => lineComment(text).text !== ''));
    const answers = ask(said.map((batch) => ['comments', batch.map((text) => lineComment(text).text)]));
    expectEach(said, answers, (text) => `# ${withoutLeadingPragmas(oneLine(text))}`);
  });
});
