import { describe, expect, it } from 'vitest';
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

describe('what someone asked, told again', () => {
  const found = (text: string, language: Language, comment: string, fact: string) =>
    findingsOf('rests-on-nothing', text, {
      kind: 'reply',
      language,
      comment,
      byModel: true,
      facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    });
  const burning = "Is it true you're BURNING books in there?? Disgusting. My taxes.";
  const cameras = 'Stämmer det att ni har KAMEROR i provrummen? Vill ha ett ja eller nej.';
  const none = 'Vi har inte beställt några kameror till provrummen.';

  it.each([
    ['You ask if we are burning books.', 'en', burning, 'No books have been burned.'],
    ['You ask whether we are burning books.', 'en', burning, 'No books have been burned.'],
    ['Du frågar om vi har kameror i provrummen.', 'sv', cameras, none],
  ] as const)('says nothing of its own: %s', (text, language, comment, fact) => {
    expect(found(text, language, comment, fact)).toEqual([]);
  });

  it.each([
    ['You ask if we are burning books. We are burning books.', 'en', burning],
    ['You ask why we are burning books, and we burn books.', 'en', burning],
    ['You know that we are burning books.', 'en', burning],
    ['You ask whether books are burned, which they are: books are burned.', 'en', burning],
  ] as const)('is no way to agree: %s', (text, language, comment) => {
    expect(found(text, language, comment, 'No books have been burned.')).not.toEqual([]);
  });

  it.each([
    'Du vill ha ett ja eller nej, chefen är rasist.',
    'Ett ja eller ett nej om att chefen är rasist.',
    'Ja eller nej spelar ingen roll, chefen är rasist.',
  ])('opens no way to say what was said: %s', (text) => {
    const comment = 'Är chefen rasist? Ja eller nej!';
    expect(found(text, 'sv', comment, none).map(({ severity }) => severity)).toContain('block');
  });
});
