// The codec that a `conversion` of the outline stands for (generator/targets/typescript/outline.ts says how to read it).

/** Undefined where wire JSON is the value itself. */
export function codecOf(conversion, modules) {
  if (conversion === null || conversion === undefined) return undefined;
  const module = modules[conversion.module];
  if (conversion.codec !== undefined) return module[conversion.codec];
  if (conversion.runtime !== undefined) return module[conversion.runtime];
  if (conversion.list !== undefined) return { type: module[conversion.list], of: codecOf(conversion.of, modules) };
  if (conversion.tuple !== undefined) {
    const items = conversion.tuple.map((item) => codecOf(item, modules));
    return {
      type: module.tuple,
      items,
      ...(conversion.rest === undefined ? {} : { rest: codecOf(conversion.rest, modules) }),
    };
  }
  return undefined;
}
