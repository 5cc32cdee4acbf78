import { expect, it } from 'vitest';
import { familyFigures, groundFigures } from './suggestions.ts';

// The figures of docs/evals.md; whoever changes a phrase measures again.
it('suggests grounds for what ought to go, and none for criticism', () => {
  const none: string[] = [];
  const first = { ought: 30, fitting: 30, stays: 50, wrongly: none };
  expect(groundFigures('first')).toMatchObject(first);
  const second = { ought: 18, fitting: 11, stays: 26, wrongly: none };
  expect(groundFigures('second')).toMatchObject(second);
  expect(groundFigures('third')).toMatchObject({ stays: 60, wrongly: none });
  const fourth = { ought: 10, fitting: 9, stays: 30, wrongly: none };
  expect(groundFigures('fourth')).toMatchObject(fourth);
});

it('seldom suggests a family for a question in other words, and leaves three to pick from', () => {
  const fresh = { asked: 84, suggested: 4, right: 4, first: 42, amongThree: 61 };
  expect(familyFigures(false)).toEqual(fresh);
  const learned = { asked: 84, suggested: 7, right: 4, first: 41, amongThree: 59 };
  expect(familyFigures(true)).toEqual(learned);
});

it('fares worse with questions that it was not chosen on, and better once others were answered', () => {
  const fresh = { asked: 54, suggested: 0, right: 0, first: 16, amongThree: 37 };
  expect(familyFigures(false, 'families-later.yaml')).toEqual(fresh);
  const learned = { asked: 54, suggested: 20, right: 20, first: 44, amongThree: 52 };
  expect(familyFigures(true, 'families-later.yaml')).toEqual(learned);
});
