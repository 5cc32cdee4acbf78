import { expect, it } from 'vitest';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { takesPerson } from '#domain/planned/task.ts';

const at = '2026-11-22T08:00:00.000Z';
const post = (change: Partial<PlannedPost>): PlannedPost => ({
  id: 'p1',
  planner: 'buffer',
  channel: 'facebook',
  text: 'Öppet hus på lördag.',
  at,
  ref: 'b1',
  by: 'writer',
  enteredAt: at,
  state: 'planned',
  since: at,
  ...change,
});

it.each([
  { what: 'Talan stops it by itself', change: {}, frozen: false },
  { what: 'no planner that Talan reaches', change: { planner: 'other' }, frozen: true },
  { what: 'Talan does not know it there', change: { ref: undefined }, frozen: true },
  { what: 'Talan gave up', change: { toldAt: at }, frozen: true },
  { what: 'it is stopped', change: { planner: 'other', state: 'dropped' }, frozen: false },
] as const)('a planned post takes a person in a freeze: $what', ({ change, frozen }) => {
  expect(takesPerson(post(change), true)).toBe(frozen);
  expect(takesPerson(post(change), false)).toBe(false);
});

it('takes a person to find out what became of a post, freeze or not', () => {
  expect(takesPerson(post({ state: 'unknown' }), false)).toBe(true);
});
