import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const namesIn = (text: string, language: Language) =>
  findingsOf('name-not-in-facts', text, { kind: 'update', language });

describe('the first word', () => {
  it.each<[Language, string]>([
    ['sv', 'Svensson har kört bussen.'],
    ['sv', 'Andersson var förare.'],
    ['sv', 'Karlssons buss stod still.'],
    ['sv', 'Lindberg har druckit.'],
    ['en', 'Svensson has driven the bus.'],
    ['en', 'Lindberg had been drinking.'],
  ])('is a last name by its ending (%s): %s', (language, text) => {
    expect(namesIn(text, language)).toHaveLength(1);
  });

  it.each<[Language, string]>([
    ['sv', 'Nödström tog över.'],
    ['sv', 'Isberg lämnade kusten.'],
    ['sv', 'Ström har gått ut.'],
    ['sv', 'Person har kört bussen.'],
    ['en', 'Whisky took the prize.'],
    ['en', 'Lesson one is cancelled.'],
  ])('is a noun with the same ending (%s): %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });
});
