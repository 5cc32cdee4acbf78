import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { seedApproval, seedWaiting, write } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, testDeps } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const { id, hash, incident } = await seedWaiting(deps, calmTexts);
  await seedApproval(deps, id, hash);
  const url = 'https://x.com/example/status/1';
  await write(
    deps,
    id,
    'talan',
    { type: 'intended', data: { channel: 'newsroom' } },
    { type: 'receipt', data: { channel: 'newsroom', state: 'published' }, words: { url } },
    { type: 'receipt', data: { channel: 'x', state: 'published' }, words: { url } },
    { type: 'concluded', data: { status: 'partly-published' } },
  );
  const promised = {
    type: 'promised' as const,
    data: { id, owner: 'karin', dueAt: '2026-11-22T15:00:00.000Z' },
  };
  await deps.journal.append(incidentJournal, incident.id, 'talan', () => ok([promised]));
  return { deps, path: `/desk/incidents/${incident.id}/statements/new?kind=update&last=yes` };
};

it.each([
  ['sv', 'Lovar fortfarande ett besked (kl.\u00a016.00): X.'],
  ['en', 'Still promised an update (16:00): X.'],
] as const)(
  'a last update warns of channels that still promise one (%s)',
  async (language, words) => {
    const { deps, path } = await begin();
    expect(await (await browser(deps, 'karin', language)).page(path)).toContain(words);
  },
);
