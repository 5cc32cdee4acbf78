import { expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (text: string, ...facts: string[]): string[] => {
  const confirmed = facts.map((fact, at) => ({ id: `f${at}`, status: 'confirmed', text: fact }));
  return findingsOf('number-not-in-facts', text, { language: 'en', facts: confirmed }).map(
    ({ severity }) => severity,
  );
};

const leaflets = ['2,400 leaflets were printed.', '2,310 have come back.'];

it('only warns of what facts may add up to', () => {
  expect(severities('Ninety are still out there.', ...leaflets)).toEqual(['warn']);
  expect(severities('Eighty are still out there.', ...leaflets)).toEqual(['block']);
  const dates = ['The wrong advice was given on 9 May.', 'It was put right on 21 May.'];
  expect(severities('For twelve days people drank the water.', ...dates)).toEqual(['warn']);
  expect(severities('For eleven days people drank the water.', ...dates)).toEqual(['block']);
});

it('stops a difference of what counts something else', () => {
  const households = ['Of 2,400 households 2,310 have their water back.'];
  expect(severities('90 households still have no water.', ...households)).toEqual(['warn']);
  expect(severities('90 people have died.', ...households)).toEqual(['block']);
  expect(severities('Ninety have died.', ...households)).toEqual(['block']);
});

it('stops small numbers, which are the difference of some two numbers by chance', () => {
  expect(severities('Two are missing.', 'There were 7 boats.', '5 are back.')).toEqual(['block']);
});

it('reads the third as a number, and the first and second not', () => {
  expect(severities('The second boat is missing.')).toEqual([]);
  expect(severities('The third boat is missing.')).toEqual(['block']);
});
