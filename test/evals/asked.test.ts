import { describe, expect, it } from 'vitest';
import { answerOf, askedSets } from './asked.ts';

describe.each([
  ['alone', false],
  ['behind what has happened', true],
])('a question beside facts %s', (_, isBehind) => {
  it.each(askedSets.near)('is left out where they only come near: $question $facts', (asked) => {
    expect(answerOf(asked, isBehind)).toEqual({ answer: undefined, isLeftOut: true });
  });

  it.each(askedSets.right)('is answered by the one that tells it: $question $facts', (asked) => {
    const { answer = '', isLeftOut } = answerOf(asked, isBehind);
    const [told = ''] = asked.facts.slice((asked.answer ?? 0) - 1);
    const others = asked.facts.filter((each) => each !== told);
    expect(answer).toContain(told);
    expect(others.filter((each) => answer.includes(each))).toEqual([]);
    expect(isLeftOut).toBe(false);
  });
});
