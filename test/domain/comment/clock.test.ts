import { expect, it } from 'vitest';
import { answerDue } from '#domain/comment/clock.ts';

it('an author is to hear from us by the first clock that is still ahead', () => {
  const deadlines = { acknowledgeBy: '2026-11-22T14:00:00Z', answerBy: '2026-11-23T13:00:00Z' };
  const dueAt = (now: string) => answerDue(deadlines, new Date(now));
  expect(dueAt('2026-11-22T13:00:00Z')).toBe(deadlines.acknowledgeBy);
  expect(dueAt('2026-11-22T14:00:00Z')).toBe(deadlines.answerBy);
  expect(dueAt('2026-11-23T13:00:00Z')).toBeUndefined();
});
