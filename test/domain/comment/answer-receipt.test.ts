import { describe, expect, it } from 'vitest';
import { settleAnswer } from '#domain/comment/answer-receipt.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentInput } from '#domain/comment/input.ts';
import { receive } from '../../support/comment.ts';
import { testDeps } from '../../web/support.ts';

const waiting = async (channel: CommentInput['channel']): Promise<Comment> => ({
  ...(await receive(testDeps(), { channel })),
  sending: {
    ...{ statementId: 'f1', version: 1, hash: 'h', variant: 0, runId: 'r1' },
    ...{ by: 'karin', at: '2026-11-22T13:05:00.000Z', state: 'by-hand' },
  },
});

const settled = (comment: Comment, result: ReturnType<typeof settleAnswer>): Comment =>
  (result.ok ? result.value : []).reduce(
    (state, event) =>
      commentJournal.fold(state, event, { by: 'karin', at: '2026-11-22T13:10:00.000Z' }),
    comment,
  );

describe('what a person says of an answer', () => {
  it('needs the address where each post has one, and no other', async () => {
    const comment = await waiting('facebook');
    const hosts = ['facebook.com', 'fb.com', 'fb.watch'];
    for (const url of [undefined, 'https://evil.example/1']) {
      expect(settleAnswer(comment, { state: 'published', url })).toEqual({
        ok: false,
        refusal: { type: 'not-its-address', channel: 'facebook', hosts },
      });
    }
  });

  it.each(['email', 'sms', 'press'] as const)('needs none by %s', async (channel) => {
    const comment = await waiting(channel);
    const answered = settled(comment, settleAnswer(comment, { state: 'published' }));
    expect(answered).toMatchObject({ state: 'answered', answers: [{ state: 'by-hand' }] });
  });

  it.each([
    { state: 'published', url: 'https://www.facebook.com/exempel/1' } as const,
    { state: 'not-sent' } as const,
  ])('is noted once: $state', async (input) => {
    const comment = await waiting('facebook');
    const after = settled(comment, settleAnswer(comment, input));
    expect(after.sending).toBeUndefined();
    expect(settleAnswer(after, input)).toEqual({ ok: true, value: [] });
  });
});
