import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// A Talan that was just ended needs a moment to let go of its folder.
const WAIT_MS = 10_000;
// sqlite.org/rescode.html: an extended code has the primary one in its lowest eight bits.
const SQLITE_BUSY = 5;
const PRIMARY_CODE_MASK = 0xff;

/** Another Talan works on the data folder. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
}

/** The data folder can't be made or written. */
export class DataFolderUnusable extends Error {
  override name = 'DataFolderUnusable';
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & PRIMARY_CODE_MASK) === SQLITE_BUSY;

const refusal = (folder: string, cause: unknown): Error =>
  isBusy(cause)
    ? new DataFolderInUse(
        `Talan is already running on ${folder}. End it first, or choose another folder with TALAN_DATA_DIR.`,
        { cause },
      )
    : new DataFolderUnusable(
        `${folder} can't be used (${cause instanceof Error ? cause.message : 'unknown'}). Set TALAN_DATA_DIR to a folder that you may write to.`,
        { cause },
      );

const takeLock = (lock: DatabaseSync): void => {
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
};

/**
 * Takes the data folder for this process. The lock is SQLite's on an empty database: the operating
 * system drops it when its process dies in whatever way. Throws `DataFolderInUse` and
 * `DataFolderUnusable`.
 */
export const lockDataFolder = (folder: string, waitMs = WAIT_MS): { release(): void } => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = new DatabaseSync(join(folder, 'talan.lock'), { timeout: waitMs });
    takeLock(lock);
    return { release: () => lock.close() };
  } catch (cause) {
    throw refusal(folder, cause);
  }
};
