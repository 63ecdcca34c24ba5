// What of an output is kept as a golden: every generated source file, and `surface.txt`, one sorted line for each public
// symbol, which a review reads first. Pages, package files and `runtime.txt`, which names the files that were copied,
// say much the same for each document, so only the documents that are about them keep them.

import type { Outline, OutlineArgument, OutlineOperation } from '../../generator/targets/outline';
import { declarationsOf } from './declarations';
import type { Tree } from './golden-tree';
import type { Outlined } from './in-memory';

export interface Kept {
  /** Pages and READMEs. */
  readonly pages: boolean;
  /** What makes a package of the sources, and the names of the copied files. */
  readonly package: boolean;
  /** `surface.txt` and nothing else. */
  readonly surfaceAlone?: boolean;
}

const SOURCE = /\.(?:ts|js|py|cs)$/;
const PAGE = /\.md$/;

export function goldenFiles(generated: Outlined, kept: Kept): Tree {
  const tree = new Map<string, string>();
  const sources = kept.surfaceAlone === true ? [] : generated.files;
  for (const file of sources.filter((each) => each.generated)) {
    if (PAGE.test(file.path) ? kept.pages : kept.package || SOURCE.test(file.path)) tree.set(file.path, file.text);
  }
  tree.set('surface.txt', lines(surfaceOf(generated)));
  const copied = generated.files.filter((file) => !file.generated).map((file) => file.path);
  if (kept.package && copied.length > 0) tree.set('runtime.txt', lines(copied));
  return tree;
}

function lines(list: readonly string[]): string {
  return [...new Set(list)]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

/** The outline says what can be called; the files say what else is exported. */
export function surfaceOf({ files, outline }: Outlined): readonly string[] {
  const exported = files
    .filter((file) => file.generated)
    .flatMap((file) => declarationsOf(file).map((declaration) => `${file.path}: ${declaration}`));
  return [...outlined(outline), ...exported];
}

function outlined(outline: Outline): readonly string[] {
  return [
    ...outline.operations.flatMap((operation) => operationLines(operation)),
    ...outline.models.flatMap((model) => [
      `model ${model.name} (${model.kind}) in ${model.module}`,
      ...(model.properties ?? []).map(
        (property) => `model ${model.name}.${property.name}: ${property.type}${wire(property.name, property.wireName)}`,
      ),
    ]),
    ...outline.securitySchemes.map((scheme) => `credential ${scheme.option} (${scheme.kind} ${scheme.name})`),
    ...outline.servers.map((server) => `server ${JSON.stringify(server)}`),
  ];
}

function operationLines(operation: OutlineOperation): readonly string[] {
  const place = operation.class === undefined ? operation.module : operation.class;
  const call = `call ${place}.${operation.name}`;
  const type = operation.responses
    .map((response) => `${response.status} ${response.error ?? response.type}`)
    .join(', ');
  return [
    `${call}(${operation.request}) = ${operation.method} ${operation.path} -> ${type}`,
    ...operation.arguments.map((argument) => `${call}: ${argumentLine(argument)}`),
    ...(operation.body?.contents ?? []).map((content) => `${call}: body ${content.mediaType}: ${content.type}`),
    ...(operation.function === undefined
      ? []
      : [`function ${operation.function.name} in ${operation.function.module}`]),
  ];
}

function argumentLine(argument: OutlineArgument): string {
  const position = argument.position === undefined ? 'named' : `#${argument.position}`;
  const from = argument.global === undefined ? '' : ` (client's ${argument.global})`;
  const optional = argument.required ? '' : '?';
  return `${position} ${argument.name}${optional}: ${argument.type}${wire(argument.name, argument.wireName)} in ${argument.in}${from}`;
}

function wire(name: string, wireName: string): string {
  return name === wireName ? '' : ` as ${JSON.stringify(wireName)}`;
}
