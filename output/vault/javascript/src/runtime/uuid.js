// Random names, also where `crypto.randomUUID` is missing: pages without https, React Native.

export function uuid() {
  return globalThis.crypto?.randomUUID?.() ?? `${Math.random()}-${Math.random()}`;
}
