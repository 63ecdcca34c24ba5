// What people have in a folder: all its files, as far as they are nobody's tools'.

import type { Gate } from './gate';

/** What package managers, compilers and version control put beside sources, at any depth. */
const TOOLS = new Set(['.git', 'node_modules', '__pycache__', 'bin', 'obj', 'dist']);

/** Paths from the gate's folder; nothing where there is no such folder. Links are not followed. */
export function filesBelow(gate: Gate, folder: string): readonly string[] {
  return (gate.list(folder) ?? []).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (TOOLS.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(gate, file) : [file];
  });
}
