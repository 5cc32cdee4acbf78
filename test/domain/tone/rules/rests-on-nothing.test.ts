import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const isFound = (text: string, language: Language, fact: string): boolean =>
  findingsOf('rests-on-nothing', text, {
    kind: 'reply',
    language,
    byModel: true,
    harm: ['injury'],
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
  }).length > 0;

it.each<[Language, string]>([
  ['sv', 'Ingen skadades.'],
  ['sv', 'Ingen blev sjuk av maten.'],
  ['en', 'Nobody was hurt.'],
  ['en', 'There were no injuries.'],
])('finds a harm that is denied without support (%s): %s', (language, text) => {
  expect(isFound(text, language, 'Bussen körde av vägen.')).toBe(true);
});

it('passes a denial that is a fact, and what is only not known', () => {
  expect(isFound('Ingen skadades.', 'sv', 'Ingen skadades.')).toBe(false);
  expect(isFound('We do not know yet how many are ill.', 'en', 'Lunch was served.')).toBe(false);
});
