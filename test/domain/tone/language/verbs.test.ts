import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { rules } from '../support.ts';

const isAlike = (language: Language, [one, other]: readonly [string, string]): boolean => {
  const { alike } = rules.lexicons[language];
  return alike(one).some((sense) => alike(other).includes(sense));
};

it.each<[Language, string, string]>([
  ['en', 'knew', 'known'],
  ['en', 'leave', 'left'],
  ['en', 'withdrew', 'withdraw'],
  ['en', 'understands', 'understood'],
  ['sv', 'gick', 'gått'],
  ['sv', 'visste', 'vet'],
  ['sv', 'togs', 'tagits'],
  ['sv', 'avbröts', 'avbrutna'],
  ['sv', 'innehöll', 'innehåller'],
])('knows the forms of a verb as one word (%s): %s and %s', (language, one, other) => {
  expect(isAlike(language, [one, other])).toBe(true);
});

it.each<[Language, string, string]>([
  ['en', 'knew', 'threw'],
  ['en', 'withdrew', 'drew'],
  ['sv', 'visste', 'vann'],
  ['sv', 'tillät', 'ät'],
  ['sv', 'avbröts', 'bröts'],
])('keeps verbs apart (%s): %s and %s', (language, one, other) => {
  expect(isAlike(language, [one, other])).toBe(false);
});
