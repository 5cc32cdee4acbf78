import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOutbox } from '#local/outbox/outbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-outbox-'));
const outbox = createOutbox(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const MAILS = 12;
beforeAll(async () => {
  for (let i = 0; i < MAILS; i += 1) {
    const mail = {
      id: `m${i}`,
      to: { name: 'Anna', address: 'anna@exempel.example' },
      subject: `Mail ${i}`,
      text: 'Words',
    };
    await outbox.send(mail);
    await outbox.send(mail);
    await sleep(5);
  }
  await outbox.sms.send({ id: 't1', to: '+46701740605', text: 'Words' });
});

it('reads the newest mails alone, and says how many there are', async () => {
  const { items, total } = await outbox.mails(3);
  expect(items.map(({ mail }) => mail.subject)).toEqual(['Mail 11', 'Mail 10', 'Mail 9']);
  expect(total).toBe(MAILS);
});

it('reads all of them where no limit is given, and text messages apart', async () => {
  expect((await outbox.mails()).items).toHaveLength(MAILS);
  expect(await outbox.sms.texts(5)).toMatchObject({ items: [{ sms: { id: 't1' } }], total: 1 });
});

it('dates mails in a restored copy to when they were written', async () => {
  const [kept, restored] = ['kept', 'restored'].map((name) =>
    join(mkdtempSync(join(tmpdir(), 'talan-copy-')), name),
  );
  const mail = { id: 'm1', to: 'anna@exempel.example', subject: 'A', text: 'A' };
  await createOutbox(kept!).send(mail as any);
  const written = new Date('2026-11-01T08:00:00Z');
  utimesSync(join(kept!, 'm1.eml'), written, written);
  cpSync(kept!, restored!, { recursive: true, preserveTimestamps: true });
  const { items } = await createOutbox(restored!).mails();
  expect(items.map(({ at }) => at)).toEqual([written]);
  for (const folder of [kept!, restored!]) rmSync(join(folder, '..'), { recursive: true });
});
