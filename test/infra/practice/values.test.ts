import { describe, expect, it } from 'vitest';
import { meets } from '#infra/practice/values.ts';

const answer = {
  phase: 'closed',
  times: { first: '2026-11-28T12:00:00.000Z', second: '2026-11-28T12:01:00.000Z' },
  items: [{ id: 'a' }, { id: 'b', urgent: ['threat'] }],
};
const expected = (over: Parameters<typeof meets>[1]) => meets(answer, over);

describe('an expectation of the exercise', () => {
  it.each([
    [{ where: { phase: 'closed', 'items.length': 2 } }, true],
    [{ where: { phase: 'resolved' } }, false],
    [{ some: { items: { id: 'b', 'urgent.0': 'threat' } } }, true],
    [{ some: { items: { id: 'a', 'urgent.0': 'threat' } } }, false],
    [{ some: { nothing: {} } }, false],
    [{ rising: ['times.first', 'times.second'] }, true],
    [{ rising: ['times.second', 'times.first'] }, false],
    [{ rising: ['times.first', 'times.never'] }, false],
    [{ rising: ['items.length', 'times.first'] }, false],
  ])('%j: %s', (over, isMet) => expect(expected(over)).toBe(isMet));
});
