import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Return, ReturnReason } from '#domain/recipients/return.ts';
import { MAIL_ENDING } from './outbox.ts';

/**
 * Folders `bounced` and `complained`: a mail of the outbox that is put there counts as come back, as if a
 * mail service had said so, and is taken away. Answers what looks into them.
 */
export const returnedMails = (folder: string, note: (returned: Return) => Promise<void>) => {
  const folders = ReturnReason.options.map((reason) => ({ reason, path: join(folder, reason) }));
  for (const { path } of folders) mkdirSync(path, { recursive: true });
  return async (): Promise<void> => {
    for (const { reason, path } of folders) {
      const files = (await readdir(path, { withFileTypes: true })).filter((each) => each.isFile());
      for (const { name } of files.filter((each) => each.name.endsWith(MAIL_ENDING))) {
        await note({ message: name.slice(0, -MAIL_ENDING.length), reason });
        await rm(join(path, name));
      }
    }
  };
};
