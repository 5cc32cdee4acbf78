import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import { basisOf } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { markSameError } from '#steps/due/mark-same-error.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import { person, planWith } from '#test/support/plan.ts';
import { minutes, publishing } from '#test/support/statement.ts';

const CLAIM = 'Fact f1 happened.';
const item = { kind: 'mark-same-error', key: 'error', aggregate: 'statement', at: '', id: 's3' };

const out = (id: string, at: number, over: Partial<Statement> = {}): Statement => {
  const state = publishing();
  const sentences = [{ start: 0, end: CLAIM.length, factIds: ['f1'] }];
  return {
    ...state,
    ...{ id, status: 'published', requestedBy: `writer-${id}` },
    texts: [{ channel: 'newsroom', title: 'T', text: CLAIM, sentences }],
    decision: { ...state.decision!, at: minutes(at).toISOString() },
    check: { ruleSetVersion: 'r1', findings: [], basis: basisOf(incident()) },
    ...over,
  };
};

const world = (...statements: Statement[]) => {
  const journal = begunJournal(
    () => minutes(9),
    [incidentJournal, 'i1', incident()],
    ...statements.map((each): [typeof statementJournal, string, Statement] => [
      statementJournal,
      each.id,
      each,
    ]),
  );
  const superseded: string[] = [];
  const told: Pick<Notice, 'statementId' | 'purpose'>[] = [];
  let isAway = false;
  const read = async (id: string) => (await journal.read(statementJournal, id)) as Statement;
  const list = async () => ({ items: await Promise.all(statements.map(({ id }) => read(id))) });
  const people = ['s2', 's3'].map((id) => person(`writer-${id}`));
  const handle = markSameError({
    journal: { ...journal, list } as never,
    newsroom: {
      supersede: async (id, by) => {
        if (isAway) throw new Error('away');
        superseded.push(`${id} by ${by.statementId}`);
      },
    },
    notifier: {
      notify: async ({ statementId, purpose, to }) =>
        void told.push({ statementId, purpose, to: to.id } as never),
    },
    plan: { ...planWith(), people },
    log: { warn: () => {} },
    metrics: { add: () => {} },
    now: () => minutes(9),
  });
  return {
    handle: () => handle(item as never),
    superseded,
    told,
    read,
    leave: (away: boolean) => {
      isAway = away;
    },
  };
};

const claim = { text: CLAIM, keys: [], truthKeys: [] };
const supersedes = { statementId: 's1', how: 'corrects' as const };
const correction = out('s3', 5, { kind: 'correction', claim, supersedes });

it('marks what repeats the error, in journal and newsroom, and tells both writers once', async () => {
  const { handle, superseded, told, read } = world(out('s1', 1), out('s2', 2), correction);
  expect(await handle()).toBeUndefined();
  await handle();
  expect(await read('s2')).toMatchObject({ status: 'corrected', supersededBy: 's3' });
  expect((await read('s1')).supersededBy).toBeUndefined();
  expect(new Set(superseded)).toEqual(new Set(['s2 by s3']));
  const about = { statementId: 's2', purpose: 'corrected-too' };
  expect(told).toEqual([
    { ...about, to: 'writer-s3' },
    { ...about, to: 'writer-s2' },
  ]);
});

it('is done in the end where the newsroom was away after the journal had said it', async () => {
  const { handle, superseded, told, leave } = world(out('s1', 1), out('s2', 2), correction);
  leave(true);
  await expect(handle()).rejects.toThrow('away');
  leave(false);
  await handle();
  expect(superseded).toEqual(['s2 by s3']);
  expect(told).toHaveLength(2);
});

it('comes back a minute later for what is still being published', async () => {
  const going = out('s2', 2, { status: 'publishing', outAt: minutes(3).toISOString() });
  const { handle, superseded } = world(out('s1', 1), going, correction);
  expect(await handle()).toBe(minutes(10).toISOString());
  expect(superseded).toEqual([]);
});
