import { describe, expect, it } from 'vitest';
import { answeredQuestions, isRight } from './questions.ts';

describe('questions whose answers were chosen by hand', () => {
  const all = answeredQuestions();
  const isWrong = (one: (typeof all)[number]) => one.answer !== undefined && !isRight(one);

  it('are never given another answer', () => {
    expect(all.filter(isWrong).map(({ question, answer }) => [question, answer])).toHaveLength(0);
  });

  it('are each answered or listed as left out, and never both', () => {
    const isBoth = ({ answer, isLeftOut }: (typeof all)[number]) =>
      (answer === undefined) !== isLeftOut;
    expect(all.filter(isBoth).map(({ question, answer }) => [question, answer])).toEqual([]);
  });

  // Others are left out until their answer is typed.
  it('are answered where something surely says it', () => {
    expect(all.filter(isRight).length).toBeGreaterThanOrEqual(110);
  });
});
