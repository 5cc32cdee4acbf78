import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { severitiesBeside } from '../support.ts';

const severities = (text: string, language: Language, ...facts: string[]) =>
  severitiesBeside('number-not-in-facts', text, language, facts);

it.each<[Language, string, string]>([
  ['sv', 'En man i 50-årsåldern är skadad.', 'En man i femtioårsåldern är skadad.'],
  ['en', 'A woman in her 30s is injured.', 'A woman in her thirties is injured.'],
])('an age told by its decade is no other number (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual([]);
});

it.each<[Language, string, string]>([
  ['sv', 'En man i 50-årsåldern är skadad.', 'En man är skadad.'],
  ['en', 'A woman in her 30s is injured.', 'A woman is injured.'],
  ['en', '30 people are injured.', 'A woman in her thirties is injured.'],
])('but one where no fact tells it, or of many (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual(['block']);
});

it.each<[Language, string, ...string[]]>([
  ['en', 'The other ten are stable.', 'Twelve people are in hospital.', 'Two are badly hurt.'],
  ['en', 'The other three did not hold any.', 'Five samples were taken.', 'Two held bacteria.'],
  ['sv', 'De andra tio är lindrigt skadade.', 'Tolv vårdas på sjukhus.', 'Två är svårt skadade.'],
])('what is left of those that were told may be reckoned (%s): %s', (language, text, ...facts) => {
  expect(severities(text, language, ...facts)).toEqual(['warn']);
});

it('but what is left is no other number', () => {
  const facts = ['Twelve people are in hospital.', 'Two are badly hurt.'];
  expect(severities('The other nine are stable.', 'en', ...facts)).toEqual(['block']);
});
