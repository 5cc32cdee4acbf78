import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Return } from '#domain/recipients/return.ts';
import { createOutbox } from '#local/outbox/outbox.ts';
import { returnedMails } from '#local/outbox/returned-mails.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-returned-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a mail of the outbox that is put into a folder has come back, once; one that fails stays', async () => {
  const outbox = createOutbox(join(folder, 'outbox'));
  const to = 'a@exempel.example';
  await outbox.sendToList({
    id: 'm1',
    from: to,
    to,
    subject: 'Vatten',
    text: 'Koka.',
    headers: {},
  });
  const noted: Return[] = [];
  let fails = true;
  const look = returnedMails(join(folder, 'returned'), async (returned) => {
    if (fails) throw new Error('no table');
    noted.push(returned);
  });
  await look();
  copyFileSync(join(folder, 'outbox', 'm1.eml'), join(folder, 'returned', 'bounced', 'm1.eml'));
  writeFileSync(join(folder, 'returned', 'complained', 'remark.txt'), 'not a mail');
  // What is no file holds up nothing.
  mkdirSync(join(folder, 'returned', 'bounced', 'a.eml'));
  await expect(look()).rejects.toThrow('no table');
  fails = false;
  await look();
  await look();
  expect(noted).toEqual([{ message: 'm1', reason: 'bounced' }]);
  expect(readdirSync(join(folder, 'returned', 'complained'))).toEqual(['remark.txt']);
  expect(readdirSync(join(folder, 'outbox'))).toEqual(['m1.eml']);
});
