// Every text that can be reached from an error: own properties, getters of its classes, causes, headers, nested objects.
// Tests look for secrets in it.

const DEPTH = 8;

export function walk(value, seen = new Set(), depth = 0) {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || seen.has(value) || depth > DEPTH) return [];
  seen.add(value);
  if (ArrayBuffer.isView(value))
    return [Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1')];
  const entries = typeof value.entries === 'function' ? [...value.entries()].flat() : [];
  return [...entries, ...members(value)].flatMap((member) => walk(member, seen, depth + 1));
}

/** Names and values, those of getters along the prototypes included. */
function members(value) {
  const found = [];
  for (let at = value; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Reflect.ownKeys(at)) {
      if (name === '__proto__' || name === 'constructor') continue;
      try {
        const member = value[name];
        if (typeof member !== 'function') found.push(String(name), member);
      } catch {
        // A getter of the prototype itself, or of another object.
      }
    }
  }
  return found;
}
