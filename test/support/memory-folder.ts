import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';
/** What the databases of all workers take at most, with much to spare; a container may have far less. */
const ENOUGH_BYTES = 2 ** 31;

const folderInMemory = (): string | undefined => {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? MEMORY : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Makes a folder for the files of a database: in memory where there is room, as a database waits for the disk at
 * each write, otherwise among the other temporary folders. It is for the caller to remove.
 */
export const makeDatabaseFolder = (prefix: string): string =>
  mkdtempSync(join(folderInMemory() ?? tmpdir(), prefix));
