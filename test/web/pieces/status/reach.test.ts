import { expect, it } from 'vitest';
import { seedApproval, seedWaiting, write } from '../../seed.ts';
import { browser, testDeps } from '../../support.ts';

const textOf = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

it('a statement that waits for people on some channels is not called published', async () => {
  const deps = testDeps();
  const { id, hash, incident } = await seedWaiting(deps);
  await seedApproval(deps, id, hash);
  await write(
    deps,
    id,
    'talan',
    { type: 'receipt', data: { channel: 'newsroom', state: 'published' } },
    { type: 'receipt', data: { channel: 'x', state: 'by-hand' } },
    { type: 'receipt', data: { channel: 'sms', state: 'by-hand' } },
    { type: 'concluded', data: { status: 'published' } },
  );
  const karin = await browser(deps, 'karin', 'en');
  const pages = [`/desk/statements/${id}`, '/desk/statements', `/desk/incidents/${incident.id}`];
  for (const path of pages) {
    expect(textOf(await karin.page(path)), path).toContain('1 of 3 out, 2 wait for the desk');
  }
  expect(textOf(await karin.page(`/desk/statements/${id}`))).toContain('Published now');
});
