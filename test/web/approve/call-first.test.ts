import { expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const deps = testDeps();
const anna = await browser(deps, 'anna', 'sv');
const karin = await browser(deps, 'karin', 'sv');

it('gives who is asked ten minutes for a call, once, on record and in sight of the writer', async () => {
  const { id } = await seedWaiting(deps);
  deps.clock.now = new Date('2026-11-22T13:30:00.000Z');
  expect(await anna.page(`/approve/${id}`)).toContain('Jag ringer först');
  expect((await anna.post(`/approve/${id}/call-first`, {})).status).toBe(303);
  const round = async () => (await deps.journal.read(statementJournal, id))?.rounds.at(-1);
  expect(await round()).toMatchObject({
    until: '2026-11-22T13:40:00.000Z',
    calling: { by: 'anna', longerMs: 300_000 },
  });
  deps.clock.now = new Date('2026-11-22T13:39:00.000Z');
  expect((await anna.post(`/approve/${id}/call-first`, {})).status).toBe(303);
  expect((await round())?.until).toBe('2026-11-22T13:40:00.000Z');
  expect(await anna.page(`/approve/${id}`)).toContain(
    'Du ringer först; frågan väntar till kl.\u00a014.40',
  );
  const desk = await karin.page(`/desk/statements/${id}`);
  expect(desk).toContain('Anna Berg ringer dig före svaret (kl.\u00a014.30)');
  expect(desk).toContain('</b> ringer innan svaret');
});
