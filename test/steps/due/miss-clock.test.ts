import { describe, expect, it } from 'vitest';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { ok } from '#domain/values/result.ts';
import { missClock } from '#steps/due/miss-clock.ts';
import { receive } from '../../support/comment.ts';
import { testDeps } from '../../web/support.ts';

const wanted = (comment: Comment) =>
  (commentJournal.due?.(comment) ?? []).filter(({ kind }) => kind === 'comment-due');

const begin = async () => {
  const deps = testDeps();
  const comment = await receive(deps, {}, ['press']);
  const pass = async (now: string) => {
    deps.clock.now = new Date(now);
    const item = { aggregate: 'comment', id: comment.id, kind: 'comment-due', key: '', at: now };
    await missClock(deps)({ ...item, kind: 'comment-due' });
    const state = await deps.journal.read(commentJournal, comment.id);
    if (!state) throw new Error('It was received');
    return state;
  };
  const handOver = async (now: string) => {
    deps.clock.now = new Date(now);
    const ended = await deps.journal.append<Comment, CommentEvent, never>(
      commentJournal,
      comment.id,
      'karin',
      () => ok([{ type: 'passed-on', data: { way: 'phone' }, words: { to: 'Vakthavande' } }]),
    );
    if (!ended.ok) throw new Error('Nothing refuses it');
    return ended.value;
  };
  return { comment, pass, handOver };
};

describe('the clocks of a comment', () => {
  it('fall due one after the other', async () => {
    const { comment, pass } = await begin();
    expect(wanted(comment)).toEqual([
      { kind: 'comment-due', key: 'urgent', at: '2026-11-22T13:15:00.000Z' },
    ]);
    const late = await pass('2026-11-22T13:15:30.000Z');
    expect(late.missed).toEqual([{ clock: 'urgent', at: '2026-11-22T13:15:00.000Z' }]);
    expect(wanted(late)).toEqual([
      { kind: 'comment-due', key: 'acknowledge', at: '2026-11-22T14:00:00.000Z' },
    ]);
  });

  it('are noted as missed once, all that have run out', async () => {
    const { pass } = await begin();
    await pass('2026-11-22T15:00:00.000Z');
    const late = await pass('2026-11-22T15:01:00.000Z');
    expect(late.missed.map(({ clock }) => clock)).toEqual(['urgent', 'acknowledge']);
    expect(late.state).toBe('open');
  });

  it('are stopped by a person', async () => {
    const { handOver, pass } = await begin();
    expect(wanted(await handOver('2026-11-22T13:14:59.999Z'))).toEqual([]);
    expect((await pass('2026-11-22T15:00:00.000Z')).missed).toEqual([]);
  });

  it('are missed where a person comes too late, though nobody had looked yet', async () => {
    const { handOver, pass } = await begin();
    const late = await handOver('2026-11-22T13:15:00.000Z');
    expect(late.missed).toEqual([{ clock: 'urgent', at: '2026-11-22T13:15:00.000Z' }]);
    expect((await pass('2026-11-22T15:00:00.000Z')).missed).toEqual(late.missed);
  });

  it('are missed once where they were noted before a person came', async () => {
    const { handOver, pass } = await begin();
    const { missed } = await pass('2026-11-22T13:15:30.000Z');
    expect((await handOver('2026-11-22T13:16:00.000Z')).missed).toEqual(missed);
  });
});
