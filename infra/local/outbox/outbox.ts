import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import type { Mailer } from '#adapters/notify/mail.ts';
import { newestFiles, type WrittenFile } from './newest-files.ts';
import { createTextBox, type TextBox, writeOnce } from './text-box.ts';

const SENDER = 'Talan <talan@localhost>';
/** How the name of a mail's file ends; before it stands the mail's id. */
export const MAIL_ENDING = '.eml';

/** A mail to one recipient of a list. `headers`: its header fields besides. */
export interface ListMail {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** Mails and text messages as files: they are not sent, but kept on this machine. */
export interface Outbox extends Mailer {
  sendToList(mail: ListMail): Promise<void>;
  /** The newest mails, newest first, each with the time at which it was written, and how many there are. */
  mails(limit?: number): Promise<{ items: { at: Date; mail: Email }[]; total: number }>;
  sms: TextBox;
}

/** Keeps each mail as a file in a folder. A repeated mail is kept once. */
export const createOutbox = (folder: string): Outbox => {
  mkdirSync(folder, { recursive: true });
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const read = async ({ file, at }: WrittenFile) => ({
    at,
    mail: await PostalMime.parse(await readFile(file)),
  });
  return {
    send: async ({ id, to, subject, text }) => {
      const { message } = await transport.sendMail({ from: SENDER, to, subject, text });
      await writeOnce(join(folder, `${id}${MAIL_ENDING}`), message);
    },
    sendToList: async ({ id, ...mail }) => {
      const { message } = await transport.sendMail(mail);
      await writeOnce(join(folder, `${id}${MAIL_ENDING}`), message);
    },
    mails: async (limit = Number.POSITIVE_INFINITY) => {
      const { newest, total } = await newestFiles(folder, MAIL_ENDING, limit);
      return { items: await Promise.all(newest.map(read)), total };
    },
    sms: createTextBox(folder),
  };
};
