import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (
  text: string,
  language: Language,
  fact: string,
  goesOutAt = '2026-11-30T11:00:00Z',
) =>
  findingsOf('wrong-day', text, {
    kind: 'update',
    language,
    goesOutAt,
    timeZone: 'Europe/Stockholm',
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
  }).map(({ severity }) => severity);

const closed = {
  en: 'The bridge was closed at 10:00 today.',
  sv: 'Bron stängdes kl. 10 i dag.',
};

describe('today', () => {
  it.each<[Language, string]>([
    ['en', 'The bridge was closed at 10:00 on 28 November and on 2 December.'],
    ['en', 'The bridge was closed at 10:00 from 28 November 2025 to 2 December 2025.'],
    ['en', 'The bridge was closed at 10:00 on 30 November 2025.'],
    ['en', 'The bridge was closed at 10:00 from 1 to 3 December.'],
    ['sv', 'Bron stängdes kl. 10 den 28 november och den 2 december.'],
    ['sv', 'Bron stängdes kl. 10 den 27–29 november.'],
  ])('is none of other days (%s): %s', (language, fact) => {
    expect(severities(closed[language], language, fact)).toEqual(['block']);
  });

  it.each<[Language, string, string?]>([
    ['en', 'The bridge was closed at 10:00 from 28 November to 2 December.'],
    ['en', 'The bridge was closed at 10:00 on 28–30 November.'],
    ['en', 'The bridge was closed at 10:00 since 28 November.'],
    ['en', 'The bridge was closed at 10:00 from 28 December to 3 January.', '2026-12-30T11:00:00Z'],
    ['sv', 'Bron stängdes kl. 10 den 28–30 november 2026.'],
  ])('may be one of several (%s): %s', (language, fact, goesOutAt) => {
    expect(severities(closed[language], language, fact, goesOutAt)).toEqual([]);
  });
});

it('today may lie between the day on which something closed and the one on which it opens', () => {
  const fact = 'The bridge closed at 10:00 on 28 November and reopens at 10:00 on 2 December.';
  const said = 'The bridge is closed at 10:00 today.';
  expect(severities(said, 'en', fact)).not.toContain('block');
});

describe('a length between two clock times', () => {
  const found = (text: string, ...facts: string[]) =>
    findingsOf('number-not-in-facts', text, {
      kind: 'update',
      language: 'en',
      facts: facts.map((fact, at) => ({ id: `f${at + 1}`, status: 'confirmed', text: fact })),
    }).map(({ severity }) => severity);
  const power = 'The power was out from 22:03 to 22:40.';
  const water = 'The water was off from 10:00 to 12:00.';

  it.each<[string, string[]]>([
    ['The power was out for 47 minutes.', [power]],
    ['The water was off for 22 hours.', [water]],
    ['The power was out for 2 hours.', [power, water]],
  ])('is stopped where it is wrong: %s', (text, facts) => {
    expect(found(text, ...facts)).toEqual(['block']);
  });

  it.each<[string, string[]]>([
    ['The power was out for 37 minutes.', [power, water]],
    ['All was over after 2 hours.', [power, water]],
  ])('gets a remark where it may be right: %s', (text, facts) => {
    expect(found(text, ...facts)).toEqual(['warn']);
  });
});
