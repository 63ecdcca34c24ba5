// Swagger 2.0 is judged as it stands: by its own schema and by the rules, with places in the user's document.

import { checkSpec } from '../../../generator/spec/check';
import type { LoadedSpec } from '../../../generator/spec/loaded-spec';
import { StopError } from '../../../generator/support/diagnostics';
import { Folder, lines, load, loadText } from './documents';

async function found(text: string, head = 'paths: {}'): Promise<readonly string[]> {
  const { spec, diagnostics } = await loadText(`swagger: '2.0'\ninfo: {title: T, version: '1'}\n${head}\n${text}`);
  await checkSpec(spec as LoadedSpec, diagnostics).catch((error: unknown) => {
    if (!(error instanceof StopError)) throw error;
  });
  return lines(diagnostics);
}

const inOperation = (text: string): string => `paths:\n  /a:\n    post:\n${text.replace(/^/gm, '      ')}`;
const at = '#/paths/~1a/post';

describe('structure', () => {
  it.each([
    ['', []],
    ['components: {}', ['warning structure-unknown-field #/components Swagger 2.0 defines no field `components` here']],
    ['otherPlace: {}', ['warning structure-unknown-field #/otherPlace Swagger 2.0 defines no field `otherPlace` here']],
    ['consume: [a/b]', ['error structure-unknown-field #/consume Swagger 2.0 defines no field `consume` here']],
    ['schemes: https', ['warning structure-type #/schemes `schemes` must be a list and is a string']],
    [
      'responses: {R: {schema: {type: string}}}',
      ['warning structure-required #/responses/R the field `description` is missing'],
    ],
  ])('of %j', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each(['paths', 'definitions', 'parameters', 'responses', 'securityDefinitions'])(
    'ends where `%s` is no object',
    async (key) => {
      const { spec, diagnostics } = await loadText(`swagger: '2.0'\ninfo: {title: T, version: '1'}\n${key}: [1]\n`);
      await expect(checkSpec(spec as LoadedSpec, diagnostics)).rejects.toThrow();
      expect(lines(diagnostics)).toContain(`error structure-type #/${key} \`${key}\` must be an object and is a list`);
    },
  );

  it('of other files is judged by what is expected there', async () => {
    const folder = new Folder();
    folder.write(
      'other.yaml',
      'P: {name: p, in: query, type: string, schema: {}}\nR: {schema: {type: file}}\nS: {titel: x}\n',
    );
    const file = folder.write(
      'root.yaml',
      `swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      parameters: [{$ref: 'other.yaml#/P'}]\n      responses:\n        '200': {$ref: 'other.yaml#/R'}\n        '400': {description: d, schema: {$ref: 'other.yaml#/S'}}\n`,
    );
    const { spec, diagnostics } = await load({ kind: 'file', path: file });
    await checkSpec(spec as LoadedSpec, diagnostics);
    folder.remove();
    expect([...lines(diagnostics)].sort()).toEqual([
      'warning structure-required other.yaml#/R the field `description` is missing',
      'warning structure-unknown-field other.yaml#/P/schema Swagger 2.0 defines no field `schema` for a parameter',
      'warning structure-unknown-field other.yaml#/S/titel Swagger 2.0 defines no field `titel` here',
    ]);
  });
});

describe('rules', () => {
  const ok = "responses: {'200': {description: d}}";

  it.each([
    ['{in: query, type: string}', 'parameter-malformed', '', 'a parameter without a `name` cannot be sent'],
    ['{name: a, in: headr, type: string}', 'parameter-malformed', '/in', 'a parameter cannot be in `headr`'],
    ['{name: a, in: query}', 'parameter-malformed', '', 'the parameter `a` has no `type`'],
    ['{name: a, in: body}', 'parameter-malformed', '', 'the parameter `a` has no `schema`'],
    ['{name: a, in: query, type: file}', 'schema-type-unknown', '/type', 'there is no type `file` here'],
    ['{name: a, in: query, type: array}', 'array-without-items', '', 'a list that does not say what it holds'],
    [
      '{name: a, in: header, type: array, items: {type: string}, collectionFormat: multi}',
      'parameter-style',
      '/collectionFormat',
      'the collectionFormat `multi` does not exist here',
    ],
    [
      '{name: a, in: query, type: string, default: 1}',
      'default-type',
      '/default',
      'the default `1` is not of the type `string`',
    ],
    [
      '{name: a, in: query, type: string, style: form}',
      'structure-unknown-field',
      '/style',
      'Swagger 2.0 defines no field `style` for a parameter',
    ],
  ])('make one finding of %s', async (parameter, code, place, message) => {
    const text = inOperation(`parameters: [${parameter}]\n${ok}`);
    expect(await found('', text)).toEqual([`warning ${code} ${at}/parameters/0${place} ${message}`]);
  });

  it.each([
    ['consumes: [json]', `warning media-type ${at}/consumes/0 \`json\` is no media type`],
    ['security: [{k: []}]', `warning security-scheme-undeclared ${at}/security/0/k no security scheme is called \`k\``],
    [
      'parameters: [{name: a, in: body, schema: {}}, {name: b, in: body, schema: {}}]',
      `warning parameter-malformed ${at}/parameters/1 an operation has one body at most`,
    ],
    [
      'parameters: [{name: a, in: body, schema: {}}, {name: b, in: formData, type: string}]',
      `warning parameter-malformed ${at}/parameters/1 an operation has a body or a form, not both`,
    ],
    [
      'consumes: [application/json]\nparameters: [{name: b, in: formData, type: string}]',
      `warning media-type ${at}/consumes a form is sent in a media type of forms, and \`consumes\` names none`,
    ],
  ])('name the mistake in %j', async (text, expected) => {
    expect(await found('', inOperation(`${text}\n${ok}`))).toEqual([expected]);
  });

  it.each([
    ['{type: basic}', []],
    ['{type: oauth2, flow: accessCode, scopes: {}, tokenUrl: t}', ['needs `authorizationUrl`']],
    ['{type: oauth2, flow: code, scopes: {}}', ['flow `code`']],
    ['{type: http}', ['unknown type `http`']],
    ['{type: apiKey, name: a, in: cookie}', ['cannot be in `cookie`']],
  ])('look at the security scheme %s', async (scheme, expected) => {
    const all = await found(`securityDefinitions: {s: ${scheme}}`);
    expect(all).toHaveLength(expected.length);
    expected.forEach((part, index) => expect(all[index]).toContain(part));
  });

  it('know the kinds of shared objects', async () => {
    expect(
      await found(
        "definitions: {A: {properties: {b: {$ref: '#/parameters/P'}}}}\nparameters: {P: {name: p, in: query, type: string}}",
      ),
    ).toContainEqual('warning ref-kind #/definitions/A/properties/b/$ref `#/parameters/P` is not a schema');
  });
});
