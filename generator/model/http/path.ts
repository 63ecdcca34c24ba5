// The parameters of an operation: those of the path item and its own merged, and fitted to the variables of the path.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { parameterOf, spansSegments, variablesOf } from '../../support/path-variables';
import type { Parameter, PathPart } from '../operation';
import { SEGMENTS } from './value-as-it-is';

/** `pathItem`: what it is made of, nearest first. `read` gives nothing for what is no parameter. */
export function mergedParameters(
  pathItem: readonly SpecNode[],
  operation: SpecNode,
  path: string | undefined,
  read: (entry: SpecNode) => Parameter | undefined,
): readonly Parameter[] {
  const merged = new Map<string, Parameter>();
  for (const owner of [...pathItem].reverse().concat(operation)) {
    const mine = new Set<string>();
    const list = childNode(owner, 'parameters');
    for (const [, child] of list === undefined ? [] : childNodes(list)) {
      const parameter = read(child);
      if (parameter === undefined) continue;
      const key = keyOfParameter(parameter);
      // Within one list the first counts; the operation's replaces the path item's, at its place.
      if (!mine.has(key)) merged.set(key, parameter);
      mine.add(key);
    }
  }
  const all = [...merged.values()];
  return path === undefined ? all : fitToPath(all, path);
}

function keyOfParameter({ in: location, wireName }: Parameter): string {
  return `${location} ${location === 'header' ? wireName.toLowerCase() : wireName}`;
}

/** Every name in the path is a parameter, and every path parameter has a place in the path. */
function fitToPath(parameters: readonly Parameter[], path: string): readonly Parameter[] {
  const names = new Set(
    cutPath(path, parameters).flatMap((part) => (part.kind === 'parameter' ? [part.wireName] : [])),
  );
  const result = parameters.filter((parameter) => parameter.in !== 'path' || names.has(parameter.wireName));
  for (const wireName of names) {
    if (result.some((parameter) => parameter.in === 'path' && parameter.wireName === wireName)) continue;
    result.push({
      wireName,
      in: 'path',
      names: {},
      required: true,
      type: { kind: 'string', content: 'plain' },
      serialization: { kind: 'style', style: 'simple', explode: false, allowReserved: false },
      allowEmptyValue: false,
      docs: { deprecated: false, examples: [] },
      extensions: {},
    });
  }
  const declared = new Set(result.flatMap(({ in: place, wireName }) => (place === 'path' ? [wireName] : [])));
  const wide = new Set(
    variablesOf(path).flatMap((variable) => (spansSegments(variable) ? [parameterOf(variable, path, declared)] : [])),
  );
  return result.map((parameter) =>
    parameter.in === 'path' && wide.has(parameter.wireName) ? withSegments(parameter) : parameter,
  );
}

function withSegments(parameter: Parameter): Parameter {
  const { serialization } = parameter;
  const isSimple = serialization.kind === 'style' && serialization.style === 'simple';
  return isSimple ? { ...parameter, serialization: SEGMENTS } : parameter;
}

export function cutPath(path: string, parameters: readonly Parameter[]): readonly PathPart[] {
  const declared = new Set(parameters.flatMap(({ in: place, wireName }) => (place === 'path' ? [wireName] : [])));
  const parts: PathPart[] = [];
  let end = 0;
  for (const match of path.matchAll(/\{([^{}]+)\}/g)) {
    if (match.index > end) parts.push({ kind: 'text', text: path.slice(end, match.index) });
    parts.push({ kind: 'parameter', wireName: parameterOf(match[1] ?? '', path, declared) });
    end = match.index + match[0].length;
  }
  if (end < path.length) parts.push({ kind: 'text', text: path.slice(end) });
  return parts;
}
