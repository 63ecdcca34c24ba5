// Where Linux keeps files in memory: tests and benches that write thousands use it, since a disk may need a millisecond for
// each new file, and more after thousands were deleted.

const fs = require('node:fs');

const folder = '/dev/shm';

/** The folder, where it has room for so many bytes. */
exports.memoryFolder = function memoryFolder(bytes) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize >= bytes ? folder : undefined;
  } catch {
    return undefined;
  }
};
