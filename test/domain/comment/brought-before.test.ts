import { describe, expect, it } from 'vitest';
import { deadlinesFrom } from '#domain/comment/clock.ts';
import { commentId } from '#domain/comment/comment-id.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import { clocksIn } from '#domain/plan/clocks.ts';
import { ok } from '#domain/values/result.ts';
import { commentInput, receive } from '../../support/comment.ts';
import { testDeps } from '../../web/support.ts';
import { bring, otherWords, otherWordsOf } from './brought.ts';

// Stored before it was noted who brought it.
const storeOld = async (journal: StateJournal, over = {}) => {
  const { sourceId: _, author, url, text, ...data } = commentInput(over);
  const id = commentId(commentInput(over));
  const received = {
    ...data,
    id,
    urgent: [],
    group: id,
    deadlines: deadlinesFrom(clocksIn({}), data.writtenAt, false),
  };
  await journal.append(commentJournal, id, 'talan', () =>
    ok([{ type: 'received', data: received, words: { author, text, ...(url && { url }) } }]),
  );
  return id;
};

describe('a comment of before', () => {
  it('is found again, and changed by what Talan reads alone', async () => {
    const deps = testDeps();
    const id = await storeOld(deps.journal);
    expect(await bring(deps, 'inbox', { text: otherWords })).toMatchObject({
      id,
      text: commentInput().text,
    });
    expect(await bring(deps, undefined, { text: 'Ändrat.' })).toMatchObject({
      id,
      text: 'Ändrat.',
    });
  });

  it('is changed by the sender that brings a change first, from where Talan reads nothing', async () => {
    const deps = testDeps();
    const id = await storeOld(deps.journal, { source: 'meltwater' });
    const text = 'Mitt barn är medvetslöst!';
    const over = { source: 'meltwater', text };
    const changed = await receive(deps, over, ['acute-illness'], 'meltwater');
    expect(changed).toMatchObject({ id, text, urgent: ['acute-illness'], broughtBy: 'meltwater' });
    const later = await bring(deps, 'meltwater-2', { ...over, text: otherWords });
    expect(later.text).toBe(text);
    expect(otherWordsOf(later)).toEqual([['meltwater-2', otherWords]]);
  });

  it('is known where a sender brought it from elsewhere', async () => {
    const deps = testDeps();
    const id = await storeOld(deps.journal, { source: 'press' });
    expect((await bring(deps, 'inbox', { source: 'press' })).id).toBe(id);
  });
});
