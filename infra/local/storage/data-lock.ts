import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// A Talan that is just ending holds the lock a little longer.
const WAIT_MS = 10_000;
// The lowest eight bits of an extended code are the primary one (sqlite.org/rescode.html).
const SQLITE_BUSY = 5;
const PRIMARY_CODE_MASK = 0xff;

/** Another Talan runs on the data folder. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
}

/** The data folder can't be created or written. */
export class DataFolderUnusable extends Error {
  override name = 'DataFolderUnusable';
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & PRIMARY_CODE_MASK) === SQLITE_BUSY;

const pidFile = (folder: string): string => join(folder, 'talan.pid');

// Where npm alone was ended, Talan runs on, and nothing else tells which process it is.
const whoRuns = (folder: string): string => {
  try {
    return ` (process ${Number.parseInt(readFileSync(pidFile(folder), 'utf8'), 10)})`;
  } catch {
    return '';
  }
};

const refusal = (folder: string, cause: unknown): Error =>
  isBusy(cause)
    ? new DataFolderInUse(
        `Talan is already running on ${folder}${whoRuns(folder)}. End it first, or choose another folder with TALAN_DATA_DIR.`,
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
 * Locks the data folder for this process. The lock is SQLite's on an empty database, which the operating system
 * releases however the process ends. Throws `DataFolderInUse` and `DataFolderUnusable`.
 */
export const lockDataFolder = (folder: string, waitMs = WAIT_MS): { release(): void } => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = new DatabaseSync(join(folder, 'talan.lock'), { timeout: waitMs });
    takeLock(lock);
    writeFileSync(pidFile(folder), `${process.pid}\n`);
    return { release: () => lock.close() };
  } catch (cause) {
    throw refusal(folder, cause);
  }
};
