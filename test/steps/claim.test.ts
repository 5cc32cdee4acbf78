import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Posted, Publisher } from '#domain/publish/publisher.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { publish } from '#steps/publish.ts';
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

/** While one invocation looks, another does all of its work within the same millisecond. */
const postsOfTwo = async (state: 'waiting' | 'failed', answer: Posted): Promise<number> => {
  const left = build.step(tried, { type: 'receipt', data: { channel: 'x', state } }, { at });
  const journal = begunJournal(
    now,
    [statementJournal, left.id, left],
    [incidentJournal, 'i1', incident()],
  );
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
  const step = publish({
    ...{ journal, plan: planWith(mandate()), rules, now, publishers: { x } },
    ...{ anchors: { add: async () => {} }, log: { warn: () => {} } },
    metrics: { add: () => {} },
  });
  const invoke = () => step({ statementId: left.id, channel: 'x', since: null });
  await invoke();
  return posts;
};

it.each([
  ['waiting', { state: 'unknown' }],
  ['failed', { state: 'refused', reason: 'refused-content' }],
] as const)('posts once where another tried in vain meanwhile: %s', async (state, answer) => {
  expect(await postsOfTwo(state, answer)).toBe(1);
});
