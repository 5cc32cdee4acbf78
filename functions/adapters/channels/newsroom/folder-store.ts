import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { NewsroomStore, StoredFile } from './store.ts';

// Longer than any burst of writes by other processes, each of which holds the lock for
// milliseconds.
const LOCK_TIMEOUT_MS = 5_000;
const LOCK_FILE = '.lock';
const filePattern = /^(?:security\.txt|[a-z0-9][a-z0-9-]*\.(?:html|xml|json|css))$/;

const etagOf = (body: string): string => createHash('sha256').update(body).digest('hex');

const pathOf = (folder: string, file: string): string => {
  if (!filePattern.test(file)) throw new RangeError(`Not a newsroom file: ${JSON.stringify(file)}`);
  return join(folder, file);
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const readStored = (path: string): StoredFile | undefined => {
  try {
    const body = readFileSync(path, 'utf8');
    return { body, etag: etagOf(body) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const sync = (path: string, write?: string): void => {
  const handle = openSync(path, write === undefined ? 'r' : 'w');
  try {
    if (write !== undefined) writeFileSync(handle, write);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

// Under the lock no other process uses this name, so a file that a crash left is overwritten.
const replace = (folder: string, file: string, body: string): void => {
  const temporary = join(folder, `.${file}.tmp`);
  sync(temporary, body);
  renameSync(temporary, join(folder, file));
  sync(folder);
};

/**
 * Runs a synchronous action while no other process runs one. The lock is SQLite's on an empty
 * database: the operating system drops it when its process dies, so that there are no stale locks.
 */
const locked = <Value>(folder: string, action: () => Value): Value => {
  const lock = new DatabaseSync(join(folder, LOCK_FILE), { timeout: LOCK_TIMEOUT_MS });
  try {
    lock.exec('BEGIN IMMEDIATE');
    return action();
  } finally {
    lock.close();
  }
};

/**
 * The newsroom in a folder, which is created when it is missing. Several processes may share it.
 */
export const createFolderStore = (folder: string): NewsroomStore => ({
  read: async (file) => readStored(pathOf(folder, file)),
  write: async (file, body, _contentType, { ifMatch }) => {
    const path = pathOf(folder, file);
    mkdirSync(folder, { recursive: true });
    return locked(folder, () => {
      if ((readStored(path)?.etag ?? null) !== ifMatch) return 'conflict';
      replace(folder, file, body);
      return 'written';
    });
  },
});
