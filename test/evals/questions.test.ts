import { describe, expect, it } from 'vitest';
import { answeredQuestions, isRight } from './questions.ts';

describe('questions whose answers were chosen by hand', () => {
  const all = answeredQuestions();
  const isWrong = (one: (typeof all)[number]) => one.answer !== undefined && !isRight(one);

  it('are hardly ever given another answer', () => {
    expect(all.filter(isWrong).map(({ question, answer }) => [question, answer])).toHaveLength(0);
  });

  it('are nearly all answered', () => {
    expect(all.filter(isRight).length / all.length).toBeGreaterThan(0.95);
  });
});
