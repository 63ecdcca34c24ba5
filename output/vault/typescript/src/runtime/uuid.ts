// Random names, also where `crypto.randomUUID` is missing: pages without https, React Native.

export function uuid(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Math.random()}-${Math.random()}`;
}
