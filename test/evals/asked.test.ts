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

describe('a line with a question that points back to the one before it', () => {
  it.each([
    [
      'en',
      'When did the fire start? When was it put out?',
      ['The fire started at 09:10.', 'The fire was put out at 11:40.'],
    ],
    [
      'sv',
      'När började branden? När släcktes den?',
      ['Branden började kl. 09.10.', 'Branden släcktes kl. 11.40.'],
    ],
  ] as const)('is answered where each of them is (%s)', (language, question, facts) => {
    const asked = { language, facts: [...facts], question };
    const both = { answer: facts.join(' '), isLeftOut: false };
    expect(answerOf(asked, true)).toEqual(both);
    const none = { answer: undefined, isLeftOut: true };
    expect(answerOf({ ...asked, facts: facts.slice(1) }, true)).toEqual(none);
    expect(answerOf({ ...asked, facts: facts.slice(0, 1) }, true)).toEqual(none);
  });
});
