import { expect, it, vi } from 'vitest';
import { JournalBusy, RecordUnreadable } from '#domain/journal/record-errors.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident, seedRequest } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const WORDS = 'Direktören stal pengarna själv, det vet alla på kontoret.';
const claim = { text: WORDS, keys: ['pengarna'], truthKeys: [] };

const corrected = async (corrections: number) => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const comment = await receive(deps, { sourceId: '7', text: WORDS });
  await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Ja.' });
  await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
  const asked = { ...{ kind: 'correction', channels: ['x'], claim }, nextUpdateAt: undefined };
  const statements: string[] = [];
  for (let each = 0; each < corrections; each++)
    statements.push((await seedRequest(deps, id, 'karin', asked as never)).id);
  return { deps, comment, statements };
};

it('no request lists all removals, however many statements it shows', async () => {
  const { deps } = await corrected(10);
  const list = vi.spyOn(deps.journal, 'list');
  const answer = await wholeApp(deps).sendAs('karin', 'GET', '/api/statements');
  expect(await answer.text()).not.toContain('Direktören');
  expect(list.mock.calls.filter(([{ name }]) => name === 'removal')).toEqual([]);
});

it.each([
  ['can not be read', (id: string) => new RecordUnreadable(`removal#${id}`), 200],
  ['is busy', () => new JournalBusy('removal'), 503],
])('evidence comes to who may read all where the removal %s: %s', async (_, error, status) => {
  const { deps, comment, statements } = await corrected(1);
  const { append } = deps.journal;
  vi.spyOn(deps.journal, 'append').mockImplementation(async (aggregate, ...rest) => {
    if (aggregate.name === 'removal') throw error(comment.id);
    return append(aggregate, ...rest);
  });
  const warn = vi.spyOn(deps.log, 'warn');
  const path = `/desk/statements/${statements[0]}/journal?words=true`;
  const answer = await (await browser(deps, 'karin')).get(path);
  expect(answer.status).toBe(status);
  const text = await answer.text();
  expect(text.includes('Direktören')).toBe(status === 200);
  expect(text).not.toContain('You can’t open this page');
  const warned = new Set(warn.mock.calls.map(([code]) => code));
  expect([...warned]).toEqual(status === 200 ? ['RECORD_UNREADABLE'] : []);
  const other = await (await browser(deps, 'anna')).get(path);
  expect(other.status).toBe(403);
});
