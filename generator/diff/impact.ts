// What a change does to the programs that use a client, in the words of Semantic Versioning.

/** `patch`: the client is another one, and programs need not know. `none`: not even that. */
export type Impact = 'major' | 'minor' | 'patch' | 'none';

export const IMPACTS: readonly Impact[] = ['major', 'minor', 'patch', 'none'];

export function highest(impacts: readonly Impact[]): Impact {
  return IMPACTS.find((impact) => impacts.includes(impact)) ?? 'none';
}

export function reaches(impact: Impact, limit: Impact): boolean {
  return IMPACTS.indexOf(impact) <= IMPACTS.indexOf(limit);
}

const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;

/** Below 1.0.0 what breaks raises the second number, and all else the third, as package managers read such versions. */
export function nextVersion(version: string, impact: Impact): string | undefined {
  const found = VERSION.exec(version);
  if (found === null) return undefined;
  const [major, minor, patch] = found.slice(1, 4).map(Number) as [number, number, number];
  if (impact === 'none') return version;
  const step = major > 0 ? impact : impact === 'major' ? 'minor' : 'patch';
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
