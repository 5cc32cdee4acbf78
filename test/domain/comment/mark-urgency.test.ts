import { describe, expect, it } from 'vitest';
import { markUrgency, missClocks } from '#domain/comment/act.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { clocksIn } from '#domain/plan/clocks.ts';
import { ok } from '#domain/values/result.ts';
import { receive } from '../../support/comment.ts';
import { testDeps } from '../../web/support.ts';

const begin = async (urgent: Parameters<typeof receive>[2] = []) => {
  const deps = testDeps();
  const { id } = await receive(deps, {}, urgent);
  const mark = async (isUrgent: boolean): Promise<Comment> => {
    const context = { clocks: clocksIn({}), now: deps.now() };
    const marked = await deps.journal.append(commentJournal, id, 'karin', (comment) =>
      markUrgency(comment as Comment, { urgent: isUrgent }, context),
    );
    if (!marked.ok) throw new Error(marked.refusal.type);
    return marked.value;
  };
  const miss = async (): Promise<Comment> => {
    const noted = await deps.journal.append(commentJournal, id, 'talan', (comment) =>
      ok(missClocks(comment as Comment, deps.now())),
    );
    if (!noted.ok) throw new Error('not noted');
    return noted.value;
  };
  const at = (time: string) => {
    deps.clock.now = new Date(time);
  };
  const edit = (words: string, found: Parameters<typeof receive>[2] = []) =>
    receive(deps, { text: words }, found);
  return { mark, miss, at, edit };
};

const due = (comment: Comment) => commentJournal.due?.(comment) ?? [];

describe('a comment that someone marks as urgent', () => {
  it('is listed first, is told of, and has its clock run from then on', async () => {
    const { mark, at } = await begin();
    at('2026-11-22T14:00:00.000Z');
    const comment = await mark(true);
    expect(comment).toMatchObject({
      urgent: ['marked'],
      urgentMark: { by: 'karin', at: '2026-11-22T14:00:00.000Z' },
    });
    expect(comment.deadlines.urgentBy).toBe('2026-11-22T14:15:00.000Z');
    expect(commentJournal.index(comment).desk).toBe('none#urgent');
    expect(due(comment)).toContainEqual({
      kind: 'tell-urgent',
      key: '',
      at: '2026-11-22T14:00:00.000Z',
    });
  });

  it('is as it was once that is taken back, and may be marked anew', async () => {
    const { mark } = await begin();
    await mark(true);
    const back = await mark(false);
    expect(back).toMatchObject({ urgent: [], missed: [] });
    expect(back.urgentMark).toBeUndefined();
    expect(back.deadlines.urgentBy).toBeUndefined();
    expect(commentJournal.index(back).desk).toBe('none#open');
    expect(due(back).some(({ kind }) => kind === 'tell-urgent')).toBe(false);
    expect((await mark(true)).urgent).toEqual(['marked']);
  });

  it('keeps the clock that was missed when that is taken back, and has a new one run', async () => {
    const { mark, at, miss } = await begin();
    at('2026-11-22T14:00:00.000Z');
    await mark(true);
    at('2026-11-22T14:20:00.000Z');
    const missed = [
      { clock: 'acknowledge', at: '2026-11-22T14:00:00.000Z' },
      { clock: 'urgent', at: '2026-11-22T14:15:00.000Z' },
    ];
    expect((await miss()).missed).toEqual(missed);
    const back = await mark(false);
    expect(back).toMatchObject({ urgent: [], missed });
    const again = await mark(true);
    expect(due(again)).toContainEqual({
      kind: 'comment-due',
      key: 'urgent',
      at: '2026-11-22T14:35:00.000Z',
    });
    at('2026-11-22T14:40:00.000Z');
    const both = [...missed, { clock: 'urgent', at: '2026-11-22T14:35:00.000Z' }];
    expect((await miss()).missed).toEqual(both);
    expect((await miss()).missed).toEqual(both);
  });

  it('stays marked when its author changes it, until a person takes it back', async () => {
    const { mark, edit } = await begin();
    await mark(true);
    const edited = await edit('Jag menade inget med det.');
    expect(edited.urgent).toEqual(['marked']);
    expect(edited.deadlines.urgentBy).toBeDefined();
    expect((await mark(false)).urgent).toEqual([]);
  });

  it('stays urgent for what its words say', async () => {
    const { mark, edit } = await begin();
    await mark(true);
    await edit('Jag ska döda er.', ['threat']);
    const back = await mark(false);
    expect(back.urgent).toEqual(['threat']);
    expect(back.deadlines.urgentBy).toBeDefined();
  });

  it('is urgent no more once what its words say is taken back too', async () => {
    const { mark, edit } = await begin();
    await mark(true);
    await edit('Jag ska döda er.', ['threat']);
    await mark(false);
    expect((await mark(false)).urgent).toEqual([]);
  });

  it('is not marked beside what its words say already', async () => {
    const { mark } = await begin(['child']);
    const comment = await mark(true);
    expect(comment.urgent).toEqual(['child']);
    expect(comment.urgentMark).toBeUndefined();
  });
});

describe('a comment whose words were taken for urgent', () => {
  it('is listed as others, and is told of no more, once a person takes that back', async () => {
    const { mark } = await begin(['threat']);
    const back = await mark(false);
    expect(back).toMatchObject({ urgent: [], missed: [] });
    expect(back.deadlines.urgentBy).toBeUndefined();
    expect(commentJournal.index(back).desk).toBe('none#open');
    expect(due(back).some(({ kind }) => kind === 'tell-urgent')).toBe(false);
    expect((await mark(false)).urgent).toEqual([]);
  });

  it('is urgent again once its author says something else that is', async () => {
    const { mark, edit } = await begin(['threat']);
    await mark(false);
    expect((await edit('Jag ska döda er.', ['threat'])).urgent).toEqual(['threat']);
    expect((await mark(false)).urgent).toEqual([]);
    expect((await mark(true)).urgent).toEqual(['marked']);
  });
});
