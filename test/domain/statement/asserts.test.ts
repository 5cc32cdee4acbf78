import { expect, it } from 'vitest';
import { asserts, canBeWrong } from '#domain/statement/asserts.ts';

const contacts = ['Kundservice, öppet dygnet runt'];

it.each([
  ['A water main in Norrby has broken.', true],
  ['Vattnet är tillbaka kl. 14.30 den 5 december 2026.', true],
  ['Boil the water.', true],
  ['Do you have questions?', false],
  ['Har ni frågor?”', false],
  ['Write to va@exempel.example.', false],
  ['Ring 020-12 34 56.', false],
  ['More on https://exempel.example/vatten.', false],
  ['Frågor: Kundservice, öppet dygnet runt.', false],
])('%s asserts something: %s', (sentence, isAssertion) => {
  expect(asserts(sentence, contacts)).toBe(isAssertion);
});

it('all but our own questions can be corrected, a wrong address too', () => {
  const texts = [{ text: 'The water is off. Do you have questions? Write to va@exempel.example.' }];
  expect(canBeWrong('Write to va@exempel.example.', texts)).toBe(true);
  expect(canBeWrong('Our address is va@exempel.example.', texts)).toBe(true);
  expect(canBeWrong('Do you have questions?', texts)).toBe(false);
  expect(canBeWrong('37 are dead. Do you dare to answer?', texts)).toBe(true);
});
