// What is right about the client of each small document of ../shared/cases, as far as names, types and texts show it, in every
// target. What it does with values is asked by scenarios (test/behaviour) and by the programs of each target.

import MarkdownIt from 'markdown-it';
import type { TargetName } from '../../generator/targets/target';
import type { Outline } from '../../generator/targets/outline';
import type { OutputFile } from '../support/memory-files';

interface Client {
  readonly target: TargetName;
  readonly outline: Outline;
  /** Absent where only names and types are looked at. */
  readonly files?: readonly OutputFile[];
}
type Facts = { readonly [name: string]: unknown };

/** What is looked at, beside what it has to be. */
export type Right = (client: Client) => readonly [found: Facts, wanted: Facts];

const markdown = new MarkdownIt({ html: true });
// By itself it makes no link of a script: here it has to be seen.
markdown.validateLink = () => true;

function argumentsOf({ outline }: Client, operation: string): readonly string[] {
  return outline.operations
    .filter((each) => each.operation === operation)
    .flatMap((each) => each.arguments.map(({ wireName, in: place }) => `${place} ${wireName}`));
}

/** The classes that each model extends, where the language has subclasses; elsewhere the properties say it. */
function parents({ outline }: Client, child: string): readonly string[] {
  const base = outline.models.find(({ name }) => name === child)?.base;
  return base === undefined ? [] : [base, ...parents({ outline } as Client, base)];
}

function properties({ outline }: Client, model: string): readonly string[] {
  return outline.models.find(({ name }) => name === model)?.properties?.map(({ wireName }) => wireName) ?? [];
}

const children =
  (
    lines: { readonly [child: string]: readonly string[] },
    own: { readonly [child: string]: readonly string[] },
  ): Right =>
  (client) => {
    const hasSubclasses = client.target === 'python' || client.target === 'csharp';
    const names = Object.keys(lines);
    const found = names.map((name) => [name, [hasSubclasses ? parents(client, name) : [], properties(client, name)]]);
    const wanted = names.map((name) => [name, [hasSubclasses ? lines[name] : [], own[name]]]);
    return [Object.fromEntries(found) as Facts, Object.fromEntries(wanted) as Facts];
  };

const members =
  (wanted: { readonly [model: string]: readonly (string | number | boolean)[] }): Right =>
  ({ outline }) => {
    const all = [...outline.models, ...outline.models.flatMap(({ enums = [] }) => enums)];
    const found = Object.keys(wanted).map((name) => [
      name,
      all.find((model) => model.name === name)?.members?.map(({ value }) => value),
    ]);
    return [Object.fromEntries(found) as Facts, wanted];
  };

const wire =
  (wanted: { readonly [operation: string]: readonly string[] }): Right =>
  (client) => [Object.fromEntries(Object.keys(wanted).map((name) => [name, argumentsOf(client, name)])), wanted];

const mediaTypes =
  (wanted: { readonly [operation: string]: readonly string[] }): Right =>
  ({ outline }) => [
    Object.fromEntries(
      Object.keys(wanted).map((name) => [
        name,
        outline.operations
          .find(({ operation }) => operation === name)
          ?.body?.contents.map(({ mediaType }) => mediaType),
      ]),
    ),
    wanted,
  ];

/** Tags and links that a reader of the pages would make live, whatever a description says. */
const harmless: Right = ({ files = [] }) => {
  const live: string[] = [];
  for (const { path, text } of files.filter(({ path }) => path.endsWith('.md'))) {
    for (const token of markdown.parse(text, {}).flatMap((each) => [each, ...(each.children ?? [])])) {
      if (
        /^html_/.test(token.type) &&
        !/^<!--|^<a (?:id|name)="|^<\/?(?:a|br|summary|details)\b/.test(token.content.trim())
      )
        live.push(`${path}: ${token.content.slice(0, 80)}`);
      const found = token.attrGet('href') ?? token.attrGet('src');
      const href = found === null ? '' : String(found);
      if (/^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(href)) live.push(`${path}: ${href}`);
    }
  }
  const pages = files.filter(({ path }) => path.endsWith('.md')).length;
  return [
    { live, pages: pages > 0 },
    { live: [], pages: true },
  ];
};

/** What stands behind a description is a page's own all the same. */
const headings: Right = (client) => {
  const readme = client.files?.find(({ path }) => path === 'README.md')?.text ?? '';
  const found = markdown.parse(readme, {}).filter(({ type }) => type === 'heading_open').length;
  return [
    { ...harmless(client)[0], headings: found > 2 },
    { ...harmless(client)[1], headings: true },
  ];
};

const names =
  (...wanted: readonly string[]): Right =>
  ({ outline }) => [
    {
      names: outline.models
        .map(({ name }) => name)
        .filter((name) => wanted.includes(name))
        .sort(),
    },
    { names: [...wanted].sort() },
  ];

const dogs = { Dog: ['kind', 'owner', 'bark', 'pal'] };

export const RIGHTS: { readonly [file: string]: Right } = {
  'parity.yaml': wire({ listThings: ['query limit', 'query filter', 'query kind'] }),
  'plain-base.yaml': children(
    { Dog: ['Pet'], Puppy: ['Dog', 'Pet'] },
    { Dog: ['kind', 'tag', 'bark'], Puppy: ['kind', 'tag', 'bark'] },
  ),
  'base-type-discriminator.yaml': children(
    { Circle: ['Shape'], Square: ['Shape'], BigSquare: ['Square', 'Shape'] },
    {
      Circle: ['$type', 'colour', 'r'],
      Square: ['$type', 'colour', 'side'],
      BigSquare: ['$type', 'colour', 'side', 'huge'],
    },
  ),
  'inheritance-both-ways.yaml': children(
    { CreatedEvent: ['Event'], MovedEvent: ['Event'] },
    { CreatedEvent: ['event_type', 'created_at'], MovedEvent: ['event_type', 'new_place'] },
  ),
  'props-beside-allof.yaml': children(
    { Dog: ['Animal'], Puppy: ['Dog', 'Animal'], AliasDog: ['Dog', 'Animal'] },
    { ...dogs, Puppy: [...dogs.Dog, 'age', 'next'], AliasDog: dogs.Dog },
  ),
  'inherited-inline-enum.yaml': (client) => [
    { base: parents(client, 'IbanAccount'), has: properties(client, 'IbanAccount') },
    // A field that takes less than that of the base has to be declared anew, which strict type checkers of Python refuse in a subclass.
    { base: client.target === 'csharp' ? ['Account'] : [], has: ['method', 'numberType'] },
  ],
  'drf-null-enums.yaml': members({ FieldEnum: ['v1', 'v2'], IntE: [0, 1] }),
  'two-enums.yaml': members({ A: ['a1', 'a2'], B: ['b1', 'b2'], IntA: [1, 2] }),
  'const-enums.yaml': members({
    Level: [1, 2],
    Named: ['on', 'off'],
    Ver: ['1.0', '1.1', '1_1', '-1', '+1', 'é', 'É', '日本', '', ' '],
  }),
  'required-discriminates.yaml': ({ outline }) => [
    { variants: outline.models.find(({ name }) => name === 'Vehicle')?.variants },
    { variants: ['WithMot', 'NewVehicle'] },
  ],
  'param-formats.yaml': ({ outline }) => {
    const dates = outline.operations
      .flatMap((each) => each.arguments)
      .filter(({ wireName }) => /^(day|at)$/.test(wireName));
    const types = dates.map(({ type }) => /date/i.test(type) || (outline.target === 'typescript' && type === 'string'));
    return [
      { dates: types.length >= 2, types: types.every(Boolean) },
      { dates: true, types: true },
    ];
  },
  'form-object.yaml': mediaTypes({ postF: ['application/x-www-form-urlencoded'], postM: ['multipart/form-data'] }),
  'content-media-type.yaml': mediaTypes({
    addDocs: ['multipart/form-data'],
    putRaw: ['application/octet-stream'],
    // A range is not what is sent unless the caller says so: the concrete type comes first.
    putEither: ['application/pdf', 'image/*'],
  }),
  'swashbuckle-and-generic-names.yaml': ({ outline }) => {
    const post = outline.operations.find(({ method, path }) => method === 'POST' && path === '/orders');
    const types = post?.body?.contents.map(({ mediaType }) => mediaType) ?? [];
    return [
      { concreteFirst: types[0]?.includes('*'), last: types.at(-1), operations: outline.operations.length },
      { concreteFirst: false, last: 'application/*+json', operations: 4 },
    ];
  },
  'optional-body-and-auth-params.yaml': (client) => {
    const places = argumentsOf(client, 'deleteWithBody').filter((place) => !place.startsWith('body '));
    // The one that is the credential keeps its place; Accept, Content-Type and Authorization are none of a client's arguments.
    return [
      { places, headers: argumentsOf(client, 'optBody').filter((place) => place.startsWith('header ')) },
      { places: ['path id'], headers: ['header X-API-Key'] },
    ];
  },
  'odd-path-parameters.yaml': ({ outline }) => [
    {
      path: outline.operations.find(({ operation }) => operation === 'listFiles')?.path,
      twins: new Set(outline.operations[0]?.arguments.map(({ name }) => name)).size,
    },
    { path: '/files?action=list', twins: 3 },
  ],
  'bracket-names.yaml': ({ outline }) => {
    const all = outline.operations[0]?.arguments ?? [];
    return [
      { first: all[0]?.name, count: all.length, distinct: new Set(all.map(({ name }) => name)).size },
      { first: 'ids', count: 15, distinct: 15 },
    ];
  },
  'json-schema-leftovers.yaml': names('Lang', 'Mix', 'PetEvent'),
  'id-and-dynamic-ref.yaml': ({ outline }) => [
    { rows: properties({ outline } as Client, 'Page'), inner: properties({ outline } as Client, 'Inner') },
    { rows: ['rows', 'next_token'], inner: ['inner_value'] },
  ],
  'tuple.yaml': names('Holder', 'Inner'),
  'one-more-cjk.yaml': names('订单'),
  'multi/api.yaml': names('Switch', 'UserDto', 'Node', 'Cat', 'Dog'),
  'barrel/api.yaml': names('Error', 'Pet', 'User'),
  'con.yaml': ({ files = [] }) => [
    { devices: files.map(({ path }) => path).filter((path) => /(?:^|\/)(?:aux|con)(?:\.[^/]*)?(?:\/|$)/i.test(path)) },
    { devices: [] },
  ],
  'iphone.yaml': ({ outline, files = [] }) => {
    const paths = files.map(({ path }) => path.toLowerCase());
    return [
      { operations: outline.operations.length, paths: new Set(paths).size === paths.length },
      { operations: 2, paths: true },
    ];
  },
  'md-fence.yaml': headings,
  'md-open-fence.yaml': headings,
  'md-backticks.yaml': harmless,
  'jsx-pragma.yaml': ({ files = [] }) => {
    const sources = files.filter(({ path, generated }) => generated && !path.endsWith('.md'));
    return [
      {
        pragmas: sources.filter(({ text }) => /@jsxImportSource/.test(text)).map(({ path }) => path),
        words: sources.some(({ text }) => /jsxImportSource evil-package/.test(text)),
      },
      { pragmas: [], words: true },
    ];
  },
};

/** Documents of which the files are looked at, in every target. */
export const OF_FILES = /^(?:con|iphone|jsx-|md-|dos-)/;
