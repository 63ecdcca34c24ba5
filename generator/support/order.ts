// Orders that are the same on every machine. No locale takes part.

/** Compares by UTF-16 code unit. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A comparison of items by a string key, by UTF-16 code unit. */
export function by<T>(key: (item: T) => string): (left: T, right: T) => number {
  return (left, right) => byCodeUnit(key(left), key(right));
}
