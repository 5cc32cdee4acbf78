import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
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

const keep = async (folder: string, file: string, text: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY.folder });
  // Whole or not at all: who reads it meanwhile must not take a part for the list.
  const whole = join(folder, file);
  const part = `${whole}.${randomUUID()}`;
  await writeFile(part, text, { mode: OWNER_ONLY.file });
  await rename(part, whole);
};

/** A kept version of a list is not what it was. */
export class ListAltered extends Error {
  override name = 'ListAltered';
}

/** Files of recipients in a folder, such as `press.txt`; a version is known by the hash of its text. */
export const createFolderLists = ({ files, versions }: ListFolders): RecipientLists => ({
  newest: async (channel) => {
    const text = await textOf(join(files, `${channel}.txt`));
    if (text === undefined) return undefined;
    const version = sha256(text);
    await keep(versions, `${channel}-${version}.txt`, text);
    return { version, text };
  },
  at: async (channel, version) => {
    const text = await readFile(join(versions, `${channel}-${version}.txt`), 'utf8');
    if (sha256(text) !== version) throw new ListAltered(`The list ${channel} was altered`);
    return text;
  },
});
