import { describe, expect, it } from 'vitest';
import {
  isPlannedTimePast,
  isTooLateToBegin,
  isTooLateToGoOn,
  planningProblem,
} from '#domain/statement/schedule.ts';
import { minutes } from '#test/support/statement.ts';

const at = (minute: number) => minutes(minute).toISOString();

describe('a time to publish', () => {
  it.each([
    ['a minute ago', -1, { type: 'publish-time' }],
    ['now', 0, { type: 'publish-time' }],
    ['in a minute', 1, undefined],
  ])('that is %s', (_, minute, problem) => {
    expect(planningProblem({}, at(minute), minutes(0))).toEqual(problem);
  });

  it.each([
    ['before', 9, undefined],
    ['at', 10, { type: 'publish-after-update' }],
    ['after', 11, { type: 'publish-after-update' }],
  ])('that lies %s the next update', (_, minute, problem) => {
    const times = { publishAt: at(minute), nextUpdateAt: at(10) };
    expect(planningProblem(times, undefined, minutes(0))).toEqual(problem);
  });
});

it('planned words may begin until five minutes after their time, and go on until an hour after it', () => {
  const planned = { publishAt: at(0), dueSince: undefined };
  const after = (minute: number) => new Date(minutes(minute).getTime() + 1);
  expect(isPlannedTimePast(planned, minutes(5))).toBe(false);
  expect(isPlannedTimePast(planned, after(5))).toBe(true);
  expect(isTooLateToBegin(planned, minutes(5))).toBe(false);
  expect(isTooLateToBegin(planned, after(5))).toBe(true);
  expect(isTooLateToBegin({ ...planned, dueSince: at(10) }, minutes(15))).toBe(false);
  expect(isTooLateToGoOn(planned, minutes(60))).toBe(false);
  expect(isTooLateToGoOn(planned, after(60))).toBe(true);
  expect(isTooLateToBegin({ publishAt: undefined, dueSince: at(0) }, minutes(900))).toBe(false);
});
