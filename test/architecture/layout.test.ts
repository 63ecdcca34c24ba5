// The rooms of the targets: the same folders with the same file names in each. What a target has besides is listed here
// with the reason, so that a file that every target should have is not invented four times.

import { sourceFiles } from './source-files';

/** What every target has. `names/style` makes a name of a hint; `names/given` refuses what the user may not call things; `pages/values` writes one sample as code. */
const ROOMS = [
  ...['index', 'options', 'plan', 'emit', 'outline'],
  ...['names/assign', 'names/given', 'names/style', 'names/taken', 'types/book', 'types/symbols'],
  ...['models/plan', 'models/emit', 'operations/plan', 'operations/emit', 'package/files'],
  ...['pages/operations', 'pages/models', 'pages/readme', 'pages/links', 'pages/example', 'pages/values'],
];

/** Further files, each with the reason why the target has it. */
const FURTHER: { readonly [target: string]: { readonly [file: string]: string } } = {
  typescript: {
    differences: 'what programs of a predecessor meet is a list of data',
    compat: 'the options for programs of an SDK of another generator belong together',
    'names/homes': 'several types share a module',
    'names/operations': 'types are named after functions, so that functions are named before them',
    'names/properties': 'names inside one type are asked for by codecs, types, samples and pages',
    'types/sides': 'a type that differs in requests and in responses is declared twice',
    'models/codecs': 'constants that say how a value differs between the wire and the program',
    'models/object-codecs': 'the codec of an object',
    'models/scalar-codecs': 'the codec of a single value',
    'models/union-codecs': 'the codec of a union',
    'models/error-classes': 'each declared error is a class',
    'operations/contents': 'requests and responses have types by media type',
    'operations/descriptor': 'the data by which the runtime makes a call',
    'operations/envelope': 'results may hold their body under a name',
    'operations/pages': 'a method may return a promise that is iterated, page after page',
    'names/value-words': 'keys of values are words where they begin with no letter',
    'operations/servers': 'servers may be chosen by name',
    'operations/streamed': 'a function may have the type of a value or of a stream, as its argument says',
    'operations/globals': 'some parameters are given to the client once',
    'operations/groups': 'groups of operations are classes inside one another',
    'operations/security': 'credentials are options of the client',
    'package/core': 'options and credentials are a module, which the standalone functions take',
    'package/entries': 'paths of the package, for npm and for JSR',
    'package/errors': 'errors are a module',
    'package/exports': 'one module exports everything',
    'package/jsr': 'JSR takes TypeScript alone',
    'package/sub-paths': 'programs may import models, operations and errors by path',
    'package/tokens': 'a module that clients without flows of OAuth 2 do not have',
    'package/webhooks': 'a module that clients without webhooks do not have',
    'pages/guides': 'pages of the standalone functions and of the options of calls',
    'pages/literals': 'literals with a line for each member',
    'pages/pieces': 'short programs of the README, one for each section',
    'pages/sections': 'a page has the types of a whole module, one section each',
  },
  javascript: {
    differences: 'what programs of a predecessor meet is a list of data',
    'names/properties': 'names inside one type are asked for by classes, declarations and pages',
    'pages/pieces': 'short programs of the README, one for each section',
    'models/class': 'what the code and the declarations of a class have in common',
    'models/class-rule': 'some declared types have no class',
    'models/declarations': 'types stand in .d.ts files beside the code',
    'models/enums': 'inline enums become constants of the class that holds them',
    'models/members': 'objects, enums and unions are made of JSON by the same static methods',
    'models/properties': 'constructors take the required properties as arguments',
    'models/unions': 'the runtime chooses a variant by data',
    'operations/apis': 'one class for each tag',
    'operations/call': 'what the plan and the descriptor of an operation both need',
    'operations/descriptor': 'the data by which the runtime makes a call',
    'operations/responses': 'a call has a type for declarations and one for pages',
    'package/client': 'ApiClient, and the modules that export everything',
    'package/tokens': 'a module that clients without flows of OAuth 2 do not have',
    'package/webhooks': 'a module that clients without webhooks do not have',
  },
  python: {
    differences: 'what programs of a predecessor meet is a list of data',
    'names/ladder': 'a declared type asks for several names, best first',
    'types/dictionaries': 'a dictionary may be given for some models, with the keys of JSON',
    'models/inputs': 'the types of such dictionaries are a module for type checkers',
    'types/constraints': 'pydantic checks values before they are sent',
    'types/kinds': 'some declared types have no class',
    'types/nodes': 'type expressions are put together of pieces',
    'operations/pages': 'the row of a list that comes in pages',
    'operations/table': 'operations are rows that the runtime reads',
    'operations/xml': 'XML as data for the runtime; the other two have it in ecmascript',
    'package/export-order': 'linters of Python want an order of __all__',
    'package/exports': 'packages import what they export when it is first asked for',
    'package/modules': 'modules are printed by templates',
    'package/runtime-exports': 'what the package exports of the runtime',
    'package/settings': 'what the runtime knows of the API as a whole',
    'package/tokens': 'a module that clients without flows of OAuth 2 do not have',
    'package/webhooks': 'a module that clients without webhooks do not have',
    'pages/prose': 'docstrings and pages share their text',
    'pages/paging': 'a section of the README that most clients do not have',
    'pages/streaming': 'a section of the README that most clients do not have',
    'pages/files': 'a section of the README about files, which many clients do not have',
    'pages/tokens': 'a section of the README that most clients do not have',
    'pages/guides': 'sections that a README of the old generator does not have',
    'pages/pieces': 'short programs of the README, for sections that are about something else than a call',
  },
  csharp: {
    differences: 'what programs of a predecessor meet is a list of data',
    'names/ladder': 'a declared type asks for several names, best first',
    'names/members': 'a name inside a class must differ from that of the class',
    'types/kinds': 'some declared types have no class',
    'types/library': 'types that files name by one word are imported by their namespaces',
    'types/scope': 'one word may mean several types, a property or a namespace',
    'models/borrowed-enums': 'programs know an enum inside each class whose property has it',
    'models/constructor-order': 'programs give arguments of constructors by position',
    'models/enum-view': 'the codec of an enum',
    'models/enums': 'enums keep texts that the document does not know',
    'models/union-view': 'the codec of a union',
    'models/unions': 'a union is one C# class over its types',
    'operations/pages': 'the row of a list that comes in pages',
    'operations/responses': 'a method returns one type for all statuses',
    'operations/streams': 'methods that block and that do not return two types of streams',
    'operations/table': 'operations are rows that the runtime reads',
    'operations/xml': 'XML as data for the runtime; the other two have it in ecmascript',
    'package/description': 'what the client knows of the API as a whole',
    'package/servers': 'the addresses that a client knows',
    'package/sources': 'files are printed by templates',
    'package/tokens': 'a class that clients without flows of OAuth 2 do not have',
    'package/webhooks': 'a class that clients without webhooks do not have',
    'package/whole-names': 'a template may name a type by a word that is a model of the document',
    'pages/bodies': 'a further body is a further method here, and needs a section of the README',
    'pages/enums': 'an enum of C# has no room for other texts, and the README says how they are given',
    'pages/prose': 'XML comments and pages share their text',
    'pages/files': 'a section of the README about files, which many clients do not have',
    'pages/paging': 'a section of the README that most clients do not have',
    'pages/pieces': 'short pieces of code of the README, one for each section',
    'pages/services': 'no other language has containers of services that its libraries share',
    'pages/streaming': 'a section of the README that most clients do not have',
    'pages/tokens': 'a section of the README that most clients do not have',
  },
};

const files = sourceFiles().map(({ path }) => path.replace(/\.ts$/, ''));

function filesOf(target: string): readonly string[] {
  const folder = `targets/${target}/`;
  return files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
}

test('the layout names every target', () => {
  const targets = files.flatMap((file) => /^targets\/(\w+)\/plan$/.exec(file)?.[1] ?? []);
  expect(Object.keys(FURTHER).sort()).toEqual(targets.sort());
});

describe.each(Object.keys(FURTHER))('%s', (target) => {
  const there = filesOf(target);

  test('has the files that every target has', () => {
    expect(ROOMS.filter((file) => !there.includes(file))).toEqual([]);
  });

  test('has no others than those that are listed with a reason, and all of those', () => {
    const others = there.filter((file) => !ROOMS.includes(file));
    expect([...others].sort()).toEqual(Object.keys(FURTHER[target] ?? {}).sort());
  });

  test('has no other rooms than names, types, models, operations, package and pages', () => {
    const rooms = ['names', 'types', 'models', 'operations', 'package', 'pages'];
    const folders = there.flatMap((file) => (file.includes('/') ? [file.slice(0, file.lastIndexOf('/'))] : []));
    expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
  });
});
