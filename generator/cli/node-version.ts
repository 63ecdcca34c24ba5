// The oldest Node that has all that specsmith is written with. In an older one a command would fail somewhere in the middle.

/** As `engines` of package.json says. */
export const OLDEST_NODE = '20.19.0';

/** What is said where this Node is older; nothing where it is not. */
export function olderNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `specsmith needs Node ${String(oldestMajor)}.${String(oldestMinor)} or newer, and this is Node ${version}.\n`;
}
