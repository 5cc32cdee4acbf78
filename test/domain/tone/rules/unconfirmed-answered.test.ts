import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const hospital = {
  sv: 'Två medarbetare har förts till sjukhus.',
  en: 'Two employees have been taken to hospital.',
};

const severities = (language: Language, text: string) =>
  findingsOf('unconfirmed-as-fact', text, {
    kind: 'qa',
    language,
    facts: [{ id: 'f1', status: 'unconfirmed', text: hospital[language] }],
  }).map(({ severity }) => severity);

it.each<[Language, string]>([
  ['sv', 'Är två medarbetare på sjukhus? Tyvärr är det så.'],
  ['sv', 'Är två medarbetare på sjukhus? Det är de.'],
  ['sv', 'Är två medarbetare på sjukhus?\nS: Tyvärr.'],
  ['en', 'Are two employees in hospital? Sadly, they are.'],
  ['en', 'Are two employees in hospital? Unfortunately so.'],
  ['en', 'Are two employees in hospital?\nA: They are.'],
])('a short answer tells what its question asks (%s): %s', (language, text) => {
  expect(severities(language, text)).toEqual(['block']);
});

it.each<[Language, string]>([
  ['sv', 'Är två medarbetare på sjukhus? Det vet vi inte ännu.'],
  ['en', 'Are two employees in hospital? We do not know yet.'],
  ['en', 'Are two employees in hospital? Sadly, we cannot say.'],
])('an answer that leaves it open tells nothing (%s): %s', (language, text) => {
  expect(severities(language, text)).toEqual([]);
});
