// Date-times as a program makes them: values that remember no text, in place of those that were read from one.

export function freshen(value, seen = new Set()) {
  if (value instanceof Date) return new Date(value.getTime());
  const isHolder =
    typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !(value instanceof Blob);
  if (!isHolder || value instanceof ReadableStream || seen.has(value)) return value;
  seen.add(value);
  for (const key of Object.keys(value)) value[key] = freshen(value[key], seen);
  return value;
}
