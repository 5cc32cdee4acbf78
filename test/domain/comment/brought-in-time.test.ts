import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { isUntoldUrgent } from '#domain/comment/untold.ts';
import { ok } from '#domain/values/result.ts';
import { commentInput, receive } from '../../support/comment.ts';
import { testDeps } from '../../web/support.ts';
import { asBefore, bring, otherWords, otherWordsOf, typesOf } from './brought.ts';

const at = (minute: number) => `2026-11-22T13:0${minute}:00.000Z`;
const HELP = 'Mitt barn är medvetslöst!';

describe('a comment whose sender says when its author changed it', () => {
  it('is changed back by the sender that says when its author did, and by no older version', async () => {
    const deps = testDeps();
    const first = await bring(deps, 'press');
    await bring(deps, 'press', { text: otherWords, editedAt: at(1) });
    const back = await bring(deps, 'press', { text: first.text, editedAt: at(2) });
    expect(back).toMatchObject({ text: first.text, state: 'open', versionAt: at(2) });
    const late = await bring(deps, 'press', { text: otherWords, editedAt: at(1) });
    expect(asBefore(late)).toEqual(asBefore(back));
    const unseen = await bring(deps, 'press', { text: 'Däremellan.', editedAt: at(1) });
    expect(asBefore(unseen)).toEqual(asBefore(back));
    const again = await bring(deps, 'press', { text: otherWords, editedAt: at(3) });
    expect(again.text).toBe(otherWords);
    expect(again.earlierTexts).toEqual([first.text, otherWords, first.text]);
  });

  it.each([
    ['at the time of the first words', { editedAt: at(0) }, at(0)],
    ['at the time when these were written', {}, at(0)],
    ['before Talan saw what came without a time', {}, at(1)],
  ])('is changed to words that were never seen %s', async (_, over, editedAt) => {
    const deps = testDeps();
    const first = await bring(deps, 'press', over);
    const changed = await receive(deps, { text: HELP, editedAt }, ['acute-illness'], 'press');
    expect(changed).toMatchObject({ text: HELP, urgent: ['acute-illness'], versionAt: editedAt });
    expect(isUntoldUrgent(changed)).toBe(true);
    expect(asBefore(await bring(deps, 'press', over))).toEqual(asBefore(changed));
    expect(changed.earlierTexts).toEqual([first.text]);
  });

  it('is not held against the time at which Talan learned of a change', async () => {
    const deps = testDeps();
    await bring(deps, 'press');
    const noted = await bring(deps, 'press', { text: otherWords });
    expect(Date.parse(noted.editedAt ?? '')).toBeGreaterThan(Date.parse(at(2)));
    const changed = await bring(deps, 'press', { text: 'Aldrig sett.', editedAt: at(2) });
    expect(changed.text).toBe('Aldrig sett.');
    const back = await bring(deps, 'press', { text: otherWords, editedAt: at(3) });
    expect(back.text).toBe(otherWords);
  });

  it('stays at its newest version where a backlog comes newest first', async () => {
    const deps = testDeps();
    const first = await bring(deps, 'press');
    const dated = await bring(deps, 'press', { editedAt: at(2) });
    expect(dated).toEqual({ ...first, versionAt: at(2) });
    await bring(deps, 'press', { editedAt: at(2) });
    await bring(deps, 'other', { editedAt: at(3) });
    expect(await typesOf(deps, first)).toEqual(['received', 'dated']);
    const late = await bring(deps, 'press', { text: otherWords, editedAt: at(1) });
    expect(asBefore(late)).toEqual(asBefore(dated));
    expect(otherWordsOf(late)).toEqual([['press', otherWords]]);
  });

  it('stays as ended where the same words come with a newer time', async () => {
    const deps = testDeps();
    const { id } = await bring(deps, 'press');
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    expect(await bring(deps, 'press', { editedAt: at(2) })).toMatchObject({
      state: 'no-reply-needed',
      versionAt: at(2),
    });
  });

  it('is not changed back by a backlog once its author changed it at a time unknown', async () => {
    const deps = testDeps();
    await bring(deps, 'press', { editedAt: at(1) });
    const changed = await bring(deps, 'press', { text: otherWords });
    const again = await bring(deps, 'press', { editedAt: at(1) });
    expect(asBefore(again)).toEqual(asBefore(changed));
  });

  it.each(['press', 'other'])(
    'is open again where %s brings an older version that can not wait and was never seen',
    async (sender) => {
      const deps = testDeps();
      await bring(deps, 'press', { editedAt: at(2) });
      const late = await receive(deps, { text: HELP, editedAt: at(1) }, ['acute-illness'], sender);
      expect(late).toMatchObject({ text: commentInput().text, urgent: ['acute-illness'] });
      expect(isUntoldUrgent(late)).toBe(true);
      expect(otherWordsOf(late)).toEqual([[sender, HELP]]);
    },
  );

  it('raises no alarm again with an older version that was seen', async () => {
    const deps = testDeps();
    await receive(deps, { text: HELP, editedAt: at(1) }, ['acute-illness'], 'press');
    await bring(deps, 'press', { text: 'Det löste sig.', editedAt: at(2) });
    const over = { text: HELP, editedAt: at(1) };
    expect((await receive(deps, over, ['acute-illness'], 'press')).urgent).toEqual([]);
  });
});
