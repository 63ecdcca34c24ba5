// The way from one file of an output to another. `/` separates folders on every system.

/** `./pet.ts`, `../models/pet.ts`: as seen from the folder that `from` stands in. */
export function relativePath(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) if (from[at] === '/') shared = at + 1;
  const up = from.slice(shared).split('/').length - 1;
  return (up === 0 ? './' : '../'.repeat(up)) + to.slice(shared);
}
