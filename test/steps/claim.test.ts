import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Found, Posted, Publisher } from '#domain/publish/publisher.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type Published, publish } from '#steps/publish.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';
import { rules } from '#test/web/rules.ts';

const now = () => build.minutes(5);
const asked = build.awaiting();
const approved = build.step(asked, build.decidedTo(asked, 'approve'), { by: 'spokesperson' });
const at = now().toISOString();
const tried = build.step(approved, { type: 'intended', data: { channel: 'x' } }, { at });

const stepOn = (left: Statement, x: Publisher) =>
  publish({
    journal: begunJournal(
      now,
      [statementJournal, left.id, left],
      [incidentJournal, 'i1', incident()],
    ),
    ...{ plan: planWith(mandate()), rules, now, publishers: { x } },
    ...{ anchors: { add: async () => {} }, log: { warn: () => {} } },
    metrics: { add: () => {} },
  });

const leftAs = (state: 'waiting' | 'failed') =>
  build.step(tried, { type: 'receipt', data: { channel: 'x', state } }, { at });

/** While one invocation looks, another does all of its work within the same millisecond. */
const postsOfTwo = async (state: 'waiting' | 'failed', answer: Posted): Promise<number> => {
  let looks = 0;
  let posts = 0;
  const x: Publisher = {
    isRepeatable: false,
    publish: async () => {
      posts += 1;
      return answer;
    },
    find: async () => {
      looks += 1;
      const isPosted = posts > 0;
      if (looks === 1) await invoke();
      return isPosted
        ? { state: 'too-early', askAgainAt: build.minutes(6).toISOString() }
        : { state: 'absent' };
    },
  };
  const step = stepOn(leftAs(state), x);
  const invoke = () => step({ statementId: approved.id, channel: 'x', since: null });
  await invoke();
  return posts;
};

it.each([
  ['waiting', { state: 'unknown' }],
  ['failed', { state: 'refused', reason: 'refused-content' }],
] as const)('posts once where another tried in vain meanwhile: %s', async (state, answer) => {
  expect(await postsOfTwo(state, answer)).toBe(1);
});

it.each<[string, Found]>([
  ['is to ask later', { state: 'too-early', askAgainAt: build.minutes(20).toISOString() }],
  ['finds other words', { state: 'refused', reason: 'other-words' }],
  ['is told nothing', { state: 'unknown' }],
])('posts once where a call is under way and another %s', async (_, found) => {
  const answers: Found[] = [{ state: 'absent' }, found];
  const since = build.minutes(0).toISOString();
  let other: Published | undefined;
  let posts = 0;
  const x: Publisher = {
    isRepeatable: false,
    publish: async () => {
      posts += 1;
      if (posts > 1) return { state: 'unknown' };
      // Two more while this call has not posted yet, one of a run that has waited for long.
      other = await step({ statementId: approved.id, channel: 'x', since });
      await step({ statementId: approved.id, channel: 'x', since: null });
      return { state: 'published', url: 'https://x.com/exempel/status/1' };
    },
    find: async () => answers.shift() ?? { state: 'absent' },
  };
  const step = stepOn(leftAs('waiting'), x);
  expect(await step({ statementId: approved.id, channel: 'x', since: null })).toEqual({
    outcome: 'done',
  });
  expect(posts).toBe(1);
  expect(other).toEqual({ outcome: 'wait', seconds: 60, since });
});
