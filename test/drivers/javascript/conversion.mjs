// The type that a `conversion` of the outline stands for (generator/targets/javascript/outline.ts says how to read it).

export function typeOf(conversion, { exports }) {
  if (conversion === 'Object' || conversion === null || conversion === undefined) return Object;
  if (typeof conversion === 'string') return conversion;
  if (conversion.model !== undefined) return exports[conversion.model];
  if (conversion.list !== undefined) return [typeOf(conversion.list, { exports })];
  if (conversion.items !== undefined) {
    const rest = conversion.rest === undefined ? {} : { Rest: typeOf(conversion.rest, { exports }) };
    return { Items: conversion.items.map((item) => typeOf(item, { exports })), ...rest };
  }
  return { String: typeOf(conversion.map, { exports }) };
}

export const read = (wire, conversion, loaded) => loaded.types.read(wire, typeOf(conversion, loaded));

export const write = (value, conversion, loaded) => loaded.types.write(value, typeOf(conversion, loaded), false);
