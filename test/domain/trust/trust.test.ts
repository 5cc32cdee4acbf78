import { expect, it } from 'vitest';
import { answeringOf, fromNote, toNote } from '#domain/comment/answering.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { placesOf, trustOn, weeksOf, writtenIn } from '#domain/trust/trust.ts';
import { receive } from '../../support/comment.ts';
import { testDeps } from '../../web/support.ts';

const base = await receive(testDeps());
const minute = (n: number): string =>
  new Date(Date.parse('2026-11-22T12:00:00.000Z') + n * 60_000).toISOString();
const answer = (at: string): Comment['answers'][number] => ({
  ...{ statementId: 's', version: 1, hash: 'h', state: 'published', by: 'karin', at },
});
const comment = (over: Partial<Comment>) => answeringOf({ ...base, writtenAt: minute(0), ...over });

it('counts what was answered or handed over, of what needed a reply', () => {
  const comments = [
    comment({ state: 'answered', answers: [answer(minute(7)), answer(minute(90))] }),
    comment({ state: 'handed-over', endedAt: minute(30) }),
    comment({ state: 'open' }),
    comment({ state: 'no-reply-needed', endedAt: minute(1) }),
    comment({ state: 'open', channel: 'mastodon' }),
  ];
  expect(trustOn('bluesky', comments)).toEqual({
    place: 'bluesky',
    ...{ needed: 3, answered: 2, share: 2 / 3, medianMinutes: 7, p90Minutes: 30, enough: false },
  });
  expect(placesOf(comments)).toEqual(['bluesky', 'mastodon']);
});

it('counts calls and letters by themselves, not on the channel nearest to them', () => {
  const comments = [
    comment({ source: 'phone', channel: 'sms' }),
    comment({ source: 'letter', channel: 'email' }),
    comment({ source: 'email', channel: 'email' }),
  ];
  expect(placesOf(comments)).toEqual(['email', 'phone', 'letter']);
  expect(trustOn('sms', comments)).toMatchObject({ needed: 0 });
  expect(trustOn('phone', comments)).toMatchObject({ place: 'phone', needed: 1 });
  expect(comments.map(toNote).map((note) => fromNote(note))).toEqual(comments);
});

it('says how many that wanted a reply were deleted, and counts them all the same', () => {
  const deleted = { deletedAt: minute(9) };
  const comments = [
    comment({ state: 'open', ...deleted }),
    comment({ state: 'no-reply-needed', ...deleted }),
  ];
  expect(trustOn('bluesky', comments)).toMatchObject({ needed: 1, answered: 0, deleted: 1 });
});

it('does not count an answer to what was opened again', () => {
  const again = comment({ state: 'open', answers: [answer(minute(7))] });
  expect(trustOn('bluesky', [again])).toMatchObject({ needed: 1, answered: 0, share: 0 });
});

it('takes times by nearest rank, and says when there are enough', () => {
  const comments = Array.from({ length: 20 }, (_, i) =>
    comment({ state: 'handed-over', endedAt: minute(i + 1) }),
  );
  const expected = { needed: 20, share: 1, medianMinutes: 10, p90Minutes: 18, enough: true };
  expect(trustOn('bluesky', comments)).toMatchObject(expected);
  expect(trustOn('bluesky', comments.slice(1)).enough).toBe(false);
});

it('has no share of none', () => {
  expect(trustOn('x', [])).toEqual({ place: 'x', needed: 0, answered: 0, enough: false });
});

it('counts each comment in one week of the stretch', () => {
  const now = new Date(minute(0));
  const weeks = weeksOf(now, 30);
  expect(weeks).toHaveLength(5);
  expect(weeks.at(-1)?.to).toBe(now.toISOString());
  expect(weeks[0]?.from).toBe('2026-10-23T12:00:00.000Z');
  const written = Array.from({ length: 30 }, (_, i) =>
    comment({ writtenAt: minute(-i * 1440 - 1) }),
  );
  const counts = weeks.map((week) => writtenIn(written, week).length);
  expect(counts).toEqual([2, 7, 7, 7, 7]);
});
