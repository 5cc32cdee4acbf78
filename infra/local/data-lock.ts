import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// A Talan that was just ended needs a moment to let go of its folder.
const WAIT_MS = 10_000;

/** Another Talan works on the data folder. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
}

/**
 * Takes the data folder for this process. The lock is SQLite's on an empty database: the operating
 * system drops it when its process dies in whatever way. Throws `DataFolderInUse`.
 */
export const lockDataFolder = (folder: string, waitMs = WAIT_MS): { release(): void } => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, 'talan.lock'), { timeout: waitMs });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new DataFolderInUse(
      `Talan is already running on ${folder}. End it first, or choose another folder with TALAN_DATA_DIR.`,
      { cause },
    );
  }
  return { release: () => lock.close() };
};
