import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeStateFolder, stateFolders } from '../../../generator/write/state-folder';
import { scratchFolder } from './scratch';

const root = scratchFolder();

test('where nothing can lie in the state folder of the user, the temporary one does', () => {
  const blocked = path.join(root, 'blocked');
  writeFileSync(blocked, '');
  const usual = process.env.XDG_STATE_HOME;
  process.env.XDG_STATE_HOME = blocked;
  try {
    const output = path.join(root, 'project', 'out');
    const made = makeStateFolder(output);
    expect(path.dirname(made ?? '')).toBe(tmpdir());
    expect(stateFolders(output)).toEqual([made]);
  } finally {
    process.env.XDG_STATE_HOME = usual;
  }
});
