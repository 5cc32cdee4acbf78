import { expect, it } from 'vitest';
import type { Judge } from '#domain/judge/judge.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { checkTone } from '#steps/check-tone.ts';
import { draft } from '#steps/draft.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../support/comment.ts';
import { playbook } from '../support/workflow.ts';
import { FakeDrafter } from '../support/workflow-outside.ts';
import { goodDraft } from '../support/workflow-words.ts';
import { person, seedRequest, seedWaiting } from '../web/seed.ts';
import { testDeps } from '../web/support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan 4. Vågar du svara?';
const REMOVED = /Ekgatan|Vågar du svara/u;

/** A question that quotes a comment was asked for, and the comment is removed before it is drafted. */
const begin = async () => {
  const deps = testDeps();
  const { incident, id: below } = await seedWaiting(deps);
  const comment = await receive(deps, { sourceId: '7', text: WORDS, statementId: below });
  const { id } = await seedRequest(deps, incident.id, 'karin', {
    ...{ kind: 'qa', language: 'sv', channels: ['intranet'], comment: WORDS },
    ...{ nextUpdateAt: undefined, instructions: `Svara på: ${WORDS}` },
  });
  const remove = async () => {
    await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Ja.' });
    await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
  };
  const asked: unknown[] = [];
  const judge: Judge = {
    judge: async (request) => {
      asked.push(structuredClone(request));
      return { opinions: [], promptId: 'judging@1', promptHash: 'f'.repeat(64) };
    },
  };
  const drafter = new FakeDrafter([goodDraft(playbook)]);
  const steps = { ...deps, playbook, judge, notifier: { notify: async () => [] } };
  return {
    ...{ id, remove, asked, drafter, steps },
    read: async () => (await deps.journal.read(statementJournal, id))!,
  };
};

it.each(['model', 'playbook'] as const)(
  'a draft by the %s repeats nothing of a comment that was removed, and no model is told it',
  async (by) => {
    const { id, remove, asked, drafter, steps, read } = await begin();
    await remove();
    await draft({ ...steps, drafter: by === 'model' ? drafter : undefined } as never)({
      statementId: id,
    });
    await checkTone(steps as never)({ statementId: id });
    const { texts, check, writtenBy } = await read();
    expect(writtenBy).toBe(by);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify({ texts, check, asked, told: drafter.requests })).not.toMatch(REMOVED);
  },
);

it('a comment that stands is told to whoever drafts and judges', async () => {
  const { id, asked, drafter, steps, read } = await begin();
  await draft({ ...steps, drafter } as never)({ statementId: id });
  await checkTone(steps as never)({ statementId: id });
  expect(await read()).toMatchObject({ writtenBy: 'model' });
  expect(JSON.stringify(asked)).toMatch(REMOVED);
  expect(JSON.stringify(drafter.requests)).toMatch(REMOVED);
});
