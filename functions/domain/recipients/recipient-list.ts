import * as z from 'zod';
import { type ListChannel, reachedBy } from '../channel/channel.ts';
import type { AccountAnswer } from '../publish/publisher.ts';
import type { Mark } from '../values/mark.ts';

/**
 * The recipients in a file, each once, and the lines that can't be used; lines count from 1. A recipient is
 * a mail address, or a phone number in E.164 such as +46701740605.
 */
export interface RecipientList {
  recipients: string[];
  unfitLines: number[];
}

// RFC 5321, 4.5.3.1.3: a path of 256 octets with its angle brackets.
const Mail = z.email().max(254);
const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/);
// The same mailbox is often written both ways, and nobody is to be written to twice.
const shapes = {
  mail: Mail.transform((address) => address.toLowerCase()),
  phone: Phone,
} satisfies Record<ReturnType<typeof reachedBy>, z.ZodType<string>>;

// Numbers are often written with spaces and hyphens.
const withoutGaps = (line: string): string => line.replaceAll(/[\s-]/g, '');

/**
 * Reads a file of recipients: one a line, empty lines and lines that begin with # aside. What is no address
 * or number is left out and told by its line, so that one slip does not keep the words from all others.
 */
export const readRecipients = (text: string, channel: ListChannel): RecipientList => {
  const reached = reachedBy(channel);
  const recipients = new Set<string>();
  const unfitLines: number[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const [index, whole] of lines.entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = shapes[reached].safeParse(reached === 'phone' ? withoutGaps(line) : line);
    if (read.success) recipients.add(read.data);
    else unfitLines.push(index + 1);
  }
  return { recipients: [...recipients], unfitLines };
};

/**
 * Port: the files of recipients, one for each channel. Each state of a file is a version that can be read
 * as long as words are on their way to it.
 */
export interface RecipientLists {
  /** The newest version and its text; undefined where there is no file. */
  newest(channel: ListChannel): Promise<{ version: string; text: string } | undefined>;
  /** The text of a version. Throws where it is not there any more. */
  at(channel: ListChannel, version: string): Promise<string>;
}

/** Whether anyone is on the list of a channel, and what is wrong with its file. */
export const checkList = async (
  { newest }: Pick<RecipientLists, 'newest'>,
  channel: ListChannel,
): Promise<AccountAnswer> => {
  const { text } = (await newest(channel)) ?? { text: '' };
  const { recipients, unfitLines } = readRecipients(text, channel);
  return {
    state: recipients.length > 0 ? 'accepted' : 'refused',
    recipients: { count: recipients.length, unfitLines },
  };
};

/** By what a recipient is known beside the file: a mark, since addresses and numbers can be guessed. */
export const recipientId = (mark: Mark, recipient: string): Promise<string> =>
  mark(`recipient:${recipient}`);
