import { mkdirSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import type { Mailer } from '#adapters/notify/mail.ts';
import { createTextBox, type TextBox, writeOnce } from './text-box.ts';

const SENDER = 'Talan <talan@localhost>';
const ENDING = '.eml';

/** Mails and text messages as files: they are not sent, but kept on this machine. */
export interface Outbox extends Mailer {
  /** All mails, each with the time at which it was written. */
  mails(): Promise<{ at: Date; mail: Email }[]>;
  sms: TextBox;
}

/** Keeps each mail as a file in a folder. A repeated mail is kept once. */
export const createOutbox = (folder: string): Outbox => {
  mkdirSync(folder, { recursive: true });
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const read = async (name: string) => {
    const file = join(folder, name);
    const { birthtime } = await stat(file);
    return { at: birthtime, mail: await PostalMime.parse(await readFile(file)) };
  };
  return {
    send: async ({ id, to, subject, text }) => {
      const { message } = await transport.sendMail({ from: SENDER, to, subject, text });
      await writeOnce(join(folder, `${id}${ENDING}`), message);
    },
    mails: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
      return Promise.all(names.map(read));
    },
    sms: createTextBox(folder),
  };
};
