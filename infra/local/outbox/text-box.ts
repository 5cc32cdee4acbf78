import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import type { Sms, SmsSender } from '#adapters/notify/sms.ts';

const ENDING = '.sms.json';
const Kept = z.object({ id: z.string(), to: z.string(), text: z.string() });

/** The text messages that would have gone out, as files; no phone rings. */
export interface TextBox extends SmsSender {
  /** All text messages with when they were written. */
  texts(): Promise<{ at: Date; sms: Sms }[]>;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Writes a file once: the same message again leaves the first. */
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

/** Keeps text messages in a folder that is there, one file each. */
export const createTextBox = (folder: string): TextBox => ({
  send: (sms) => writeOnce(join(folder, `${sms.id}${ENDING}`), JSON.stringify(sms)),
  texts: async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
    return Promise.all(
      names.map(async (name) => {
        const file = join(folder, name);
        const { birthtime } = await stat(file);
        return { at: birthtime, sms: Kept.parse(JSON.parse(await readFile(file, 'utf8'))) };
      }),
    );
  },
});
