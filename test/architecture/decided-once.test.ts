// What generator/client decides, no target decides again: a pattern for each rule that had more than one home.

import { sourceFiles } from './source-files';

interface Decision {
  readonly rule: string;
  readonly home: string;
  readonly pattern: RegExp;
  /** Files that may, each with its reason. */
  readonly except?: { readonly [file: string]: string };
}

const DECISIONS: readonly Decision[] = [
  {
    rule: 'what kind of credential a security scheme is',
    home: 'client/credentials.ts',
    pattern: /\bscheme\.kind\s*===|switch\s*\(\s*scheme\.kind\s*\)|kind === 'mutualTLS'/,
    except: {
      'targets/javascript/pages/readme.ts': 'its page lists every scheme of the document, mutual TLS too',
      'targets/javascript/pages/example.ts': 'asks the kind of a credential, which is the layer’s own answer',
    },
  },
  {
    rule: 'which of several contents is preferred',
    home: 'client/answers.ts',
    pattern: /(?:format|kind) === 'json'\)\s*\?\?/,
  },
  { rule: 'which groups hold an operation', home: 'client/groups.ts', pattern: /\boperation\.tags\b|\.tags\[0\]/ },
  { rule: 'the address of a server', home: 'client/servers.ts', pattern: /\.replace\(\/\\\{/ },
  {
    rule: 'the words of an inline type',
    home: 'client/inline-names.ts',
    pattern: /case 'prefix-item'|case 'response-header'/,
  },
  { rule: 'how a part is written', home: 'client/serialization.ts', pattern: /\.contentTypeGiven\b|\.styleGiven\b/ },
  { rule: 'what a media type is without its parameters', home: 'client/media-types.ts', pattern: /\.split\(';'/ },
  { rule: 'which header makes a call safe to send again', home: 'client/call.ts', pattern: /'idempotency-key'/ },
];

const targets = sourceFiles().filter(({ path }) => path.startsWith('targets/'));
const homes = new Map(sourceFiles().map((file) => [file.path, file.text]));

test.each(DECISIONS.map((decision) => [decision.rule, decision] as const))('%s', (_rule, { pattern, except = {} }) => {
  const again = targets.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(again.sort()).toEqual(Object.keys(except).sort());
});

test.each([...new Set(DECISIONS.map(({ home }) => home))])('%s is there', (home) => {
  expect(homes.has(home)).toBe(true);
});
