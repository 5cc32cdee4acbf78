import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

it.each<[Language, string, string]>([
  [
    'en',
    'We are not saying that the water in Norrby is safe to drink.',
    'The water in Norrby is not safe to drink.',
  ],
  [
    'sv',
    'Vi säger inte att vattnet i Norrby är säkert att dricka.',
    'Vattnet i Norrby är inte säkert att dricka.',
  ],
])('lets a text say what it does not say (%s): %s', (language, text, fact) => {
  const facts = [{ id: 'f1', status: 'confirmed', text: fact }];
  expect(findingsOf('fact-turned', text, { kind: 'update', language, facts })).toEqual([]);
});

it('knows that what is not said lightly is said', () => {
  const facts = [{ id: 'f1', status: 'confirmed', text: 'The water is not safe to drink.' }];
  const text = 'We are not saying that lightly: the water is safe to drink.';
  const found = findingsOf('fact-turned', text, { kind: 'update', language: 'en', facts });
  expect(found.map(({ severity }) => severity)).toEqual(['block']);
});

it.each<[Language, string, string]>([
  ['en', 'We cannot say that the bridge is open.', 'The bridge is closed.'],
  ['en', 'Nobody can promise that the bridge is open.', 'The bridge is closed.'],
  ['sv', 'Det går inte att säga att bron är öppen.', 'Bron är stängd.'],
  ['sv', 'Vi kan inte säga att bron är öppen.', 'Bron är stängd.'],
])('lets a text say what it cannot say (%s): %s', (language, text, fact) => {
  const facts = [{ id: 'f1', status: 'confirmed', text: fact }];
  expect(findingsOf('fact-turned', text, { kind: 'update', language, facts })).toEqual([]);
});
