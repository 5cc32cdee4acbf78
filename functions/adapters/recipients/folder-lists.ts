import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecipientLists } from '#domain/recipients/recipient-list.ts';
import { sha256 } from '#domain/values/canonical.ts';

/** Where the files of recipients are, and where each of their versions is kept. */
export interface ListFolders {
  files: string;
  versions: string;
}

// Addresses are personal data.
const OWNER_ONLY = { file: 0o600, folder: 0o700 };

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const textOf = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

const keep = async (folder: string, file: string, text: string, now: Date): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY.folder });
  // Whole or not at all: who reads it meanwhile must not take a part for the list.
  const whole = join(folder, file);
  const part = `${whole}.${randomUUID()}`;
  await writeFile(part, text, { mode: OWNER_ONLY.file });
  await utimes(part, now, now);
  await rename(part, whole);
};

// Longer than words are on their way to a list, as in the bucket on AWS: addresses are kept no longer than they
// are needed.
const OLD_VERSION_MS = 30 * 24 * 60 * 60_000;

// A version's file gets its time whenever it is the newest.
const dropOld = async (folder: string, channel: string, now: Date): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${channel}-`));
  for (const name of names) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file);
    if (now.getTime() - mtimeMs > OLD_VERSION_MS) await rm(file, { force: true });
  }
};

/** A kept version of a list is not what it was. */
export class ListAltered extends Error {
  override name = 'ListAltered';
}

/**
 * Files of recipients in a folder, such as `press.txt`; a version is known by the hash of its text, and kept for
 * 30 days after it was the newest.
 */
export const createFolderLists = (
  { files, versions }: ListFolders,
  now: () => Date,
): RecipientLists => ({
  newest: async (channel) => {
    const text = await textOf(join(files, `${channel}.txt`));
    if (text === undefined) return undefined;
    const version = sha256(text);
    await keep(versions, `${channel}-${version}.txt`, text, now());
    await dropOld(versions, channel, now());
    return { version, text };
  },
  at: async (channel, version) => {
    const text = await readFile(join(versions, `${channel}-${version}.txt`), 'utf8');
    if (sha256(text) !== version) throw new ListAltered(`The list ${channel} was altered`);
    return text;
  },
});
