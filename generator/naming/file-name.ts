// Names of files that every file system can hold.

/** ASCII, of bearable length, and no device of Windows. */
export function fileName(hint: string): string {
  const ascii = hint.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 120);
  const name = /^_*$/.test(ascii) ? 'unnamed' : ascii;
  return /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(name) ? `${name}_` : name;
}
