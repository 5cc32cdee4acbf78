import { describe, expect, it } from 'vitest';
import { planningProblem } from '#domain/statement/schedule.ts';
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
