import { mkdirSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import type { Mailer } from '#adapters/notify/mail.ts';

const SENDER = 'Talan <talan@localhost>';
const ENDING = '.eml';

/** The mails that would have gone out, as files; nothing leaves this machine. */
export interface Outbox extends Mailer {
  /** All mails, newest first. */
  mails(): Promise<Email[]>;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Keeps mails in a folder, one file each; the same mail again is kept once. */
export const createOutbox = (folder: string): Outbox => {
  mkdirSync(folder, { recursive: true });
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const read = async (name: string) => {
    const file = join(folder, name);
    const { birthtimeMs } = await stat(file);
    return { birthtimeMs, mail: await PostalMime.parse(await readFile(file)) };
  };
  return {
    send: async ({ id, to, subject, text }) => {
      const { message } = await transport.sendMail({ from: SENDER, to, subject, text });
      try {
        await writeFile(join(folder, `${id}${ENDING}`), message, { flag: 'wx' });
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    },
    mails: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
      const mails = await Promise.all(names.map(read));
      return mails.toSorted((a, b) => b.birthtimeMs - a.birthtimeMs).map(({ mail }) => mail);
    },
  };
};
