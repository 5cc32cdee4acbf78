import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import type { Sms, SmsSender } from '#adapters/notify/sms.ts';
import { newestFiles } from './newest-files.ts';

const ENDING = '.sms.json';
const Kept = z.object({
  id: z.string(),
  /** The name that it comes from, where it goes to a list. */
  from: z.string().optional(),
  to: z.string(),
  text: z.string(),
});
type Kept = z.infer<typeof Kept>;

/** Text messages as files: they are not sent, but kept on this machine. */
export interface TextBox extends SmsSender {
  send(sms: Kept): Promise<void>;
  /** The newest text messages, newest first, each with its time, and how many there are. */
  texts(limit?: number): Promise<{ items: { at: Date; sms: Sms }[]; total: number }>;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Writes a file unless it exists: a repeated message is kept once. */
export const writeOnce = async (
  file: string,
  content: string | Buffer | Readable,
): Promise<void> => {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
};

/** Keeps each text message as a file in an existing folder. */
export const createTextBox = (folder: string): TextBox => ({
  send: (sms) => writeOnce(join(folder, `${sms.id}${ENDING}`), JSON.stringify(sms)),
  texts: async (limit = Number.POSITIVE_INFINITY) => {
    const { newest, total } = await newestFiles(folder, ENDING, limit);
    const items = newest.map(async ({ file, at }) => ({
      at,
      sms: Kept.parse(JSON.parse(await readFile(file, 'utf8'))),
    }));
    return { items: await Promise.all(items), total };
  },
});
