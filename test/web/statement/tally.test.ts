import { expect, it } from 'vitest';
import { seedPublished, write } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const textOf = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

it('the page of a statement says how many of a list were reached, and what became of the others', async () => {
  const deps = testDeps();
  const { id } = await seedPublished(deps);
  const tally = { list: 'v1', recipients: 200, sent: 197, refused: 2, unsure: 1 };
  await write(deps, id, 'talan', {
    type: 'receipt',
    data: { channel: 'sms', state: 'published', tally },
  });
  const read = async (language: 'sv' | 'en') =>
    textOf(await (await browser(deps, 'karin', language)).page(`/desk/statements/${id}`));
  const en = await read('en');
  expect(en).toContain('Sent to 197 of 200 on the list.');
  expect(en).toContain('Not accepted: 2.');
  expect(en).toContain('Uncertain: 1.');
  expect(await read('sv')).toContain('Skickat till 197 av 200 på listan.');
});

it('the page of a statement says who was left out, and what came back since; so does the API', async () => {
  const deps = testDeps({ countReturns: async () => ({ press: { bounced: 2, complained: 1 } }) });
  const { id } = await seedPublished(deps);
  const tally = { list: 'v1', recipients: 200, sent: 196, refused: 0, unsure: 0, stopped: 4 };
  for (const channel of ['press', 'sms'] as const) {
    const data = { channel, state: 'published', tally } as const;
    await write(deps, id, 'talan', { type: 'receipt', data });
  }
  const read = async (language: 'sv' | 'en') =>
    textOf(await (await browser(deps, 'karin', language)).page(`/desk/statements/${id}`));
  const en = await read('en');
  expect(en.match(/Left out: 4\./g)).toHaveLength(2);
  expect(en.match(/Came back/g)).toHaveLength(1);
  expect(en).toContain('2 because the mailbox takes nothing, 1 reported as unwanted.');
  const sv = await read('sv');
  expect(sv).toContain('Utelämnade: 4.');
  expect(sv).toContain('Kom tillbaka: 2 för att brevlådan inte tar emot något, 1 anmälda');
  const answer = await wholeApp(deps).send('karin', 'GET', `/api/statements/${id}`);
  const { receipts } = (await answer.json()) as { receipts: { channel: string }[] };
  expect(receipts.find(({ channel }) => channel === 'press')).toMatchObject({
    returned: { bounced: 2, complained: 1 },
  });
  expect(receipts.find(({ channel }) => channel === 'sms')).not.toHaveProperty('returned');
});
