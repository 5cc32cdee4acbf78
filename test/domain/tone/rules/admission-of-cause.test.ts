import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (text: string, language: Language, comment?: string) =>
  findingsOf('liability-legal-hold', text, {
    language,
    legalHold: true,
    ...(comment && { kind: 'reply', comment }),
  }).map(({ severity }) => severity);

describe('under legal caution', () => {
  it.each<[Language, string]>([
    ['en', 'It was us who caused this.'],
    ['en', 'We were the ones who caused it.'],
    ['en', 'It ought never to have happened on our watch.'],
    ['en', 'It should never have happened in our care.'],
    ['en', 'This one is down to us.'],
    ['en', 'How did the fire start? It was us.'],
    ['en', 'It was us who did this.'],
    ['sv', 'Det var vi som orsakade det här.'],
    ['sv', 'Det här skulle aldrig ha fått hända hos oss.'],
    ['sv', 'Det hände på vår vakt.'],
    ['sv', 'Vi är orsaken till det här.'],
    ['sv', 'Hur började branden? Det var vi.'],
  ])('nobody says that it came of us (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['en', 'We are investigating whether it was us who caused this.'],
    ['en', 'It was not us who caused the fire.'],
    ['en', 'It was us who found the leak.'],
    ['en', 'Who called the police? It was us.'],
    ['en', 'This must never happen again.'],
    ['en', 'It is down to us to inform you.'],
    ['sv', 'Det är inte klarlagt om det var vi som orsakade det här.'],
    ['sv', 'Vi tror inte att det var vi som orsakade skadan.'],
    ['sv', 'Det var vi som larmade räddningstjänsten.'],
    ['sv', 'Vem larmade? Det var vi.'],
    ['sv', 'Det får aldrig hända igen.'],
  ])('what we did else may be said (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });

  it.each<[Language, string, string, string[]]>([
    ['en', 'It was us.', 'How did the fire start?', ['block']],
    ['en', 'It was us.', 'Who found the leak?', []],
    ['en', 'It was us.', 'How did it start? Who found the leak?', []],
    ['sv', 'Det var vi.', 'Hur kunde branden starta?', ['block']],
    ['sv', 'Det var vi.', 'Vem hittade läckan?', []],
  ])('it depends on what was asked (%s): %s – %s', (language, text, comment, found) => {
    expect(severities(text, language, comment)).toEqual(found);
  });
});
