// Before all tests: a folder in memory for scratch.ts, where Linux has one with enough room. It is gone when the run has
// ended; what a killed run left is removed by the next.

const fs = require('node:fs');
const path = require('node:path');

const { memoryFolder } = require('../../scripts/memory-folder.cjs');

const ENOUGH = 6 * 2 ** 30;

module.exports = function setUp() {
  const memory = memoryFolder(ENOUGH);
  if (process.env.SPECSMITH_SCRATCH !== undefined || memory === undefined) return;
  for (const name of fs.readdirSync(memory)) {
    const [, pid] = /^specsmith-tests-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) remove(path.join(memory, name));
  }
  const folder = fs.mkdtempSync(path.join(memory, `specsmith-tests-${process.pid}-`));
  fs.symlinkSync(path.resolve(__dirname, '../../node_modules'), path.join(folder, 'node_modules'));
  process.env.SPECSMITH_SCRATCH = folder;
  process.once('exit', () => remove(folder));
};

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

function remove(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // Somebody else's: it stays.
  }
}
