import { expect, it } from 'vitest';
import { seedPublished, write } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

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
