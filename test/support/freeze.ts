// Makes a model immutable, as its types say it is. A run does without: it takes a fiftieth of it. Values that stand in the
// document as they are (examples, defaults, extensions) are shared with it and left alone.

const verbatim: ReadonlySet<string> = new Set(['default', 'extensions', 'value']);

export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (const item of value) freeze(item);
  else {
    const record = value as Record<string, unknown>;
    for (const key in record) {
      const child = record[key];
      if (typeof child === 'object' && child !== null && !verbatim.has(key)) freeze(child);
    }
  }
  return value;
}
