import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const sv = [
  { text: 'Vi skrev fel telefonnummer i går, 0771-11 22 33. Rätt nummer är 0771-44 55 66.' },
].map((fact, at) => ({ id: `f${at}`, status: 'confirmed', ...fact }));

const severities = (text: string, more: object = {}): string[] =>
  findingsOf('personal-data', text, {
    kind: 'correction',
    facts: sv,
    contacts: ['0771-44 55 66'],
    ...more,
  }).map(({ severity }) => severity);

const stops = (text: string, more: object = {}): boolean =>
  severities(text, more).includes('block');

describe('the number that a correction corrects', () => {
  it.each([
    'I går skrev vi fel nummer, 0771-11 22 33.',
    'Ring inte 0771-11 22 33.',
    'Ring 0771-44 55 66, inte 0771-11 22 33.',
    'Numret är 0771-44 55 66 och ingenting annat än 0771-11 22 33 är ändrat.',
    'Rätt nummer är 0771-44 55 66.',
  ])('may be named as the wrong one: %s', (text) => {
    expect(stops(text)).toBe(false);
  });

  it.each([
    'Ring oss på 0771-11 22 33.',
    'Rätt nummer är 0771-11 22 33.',
    'Vi rättar ett fel. Nu når du oss på 0771-11 22 33.',
    'Ring 0771-11 22 33 om något är fel.',
    'Om något blir fel, ring 0771-11 22 33.',
    'Ring 0771-11 22 33, inte 0771-44 55 66.',
    'Ring 0771-11 22 33 eller 0771-44 55 66.',
  ])('is no number to ring: %s', (text) => {
    expect(stops(text)).toBe(true);
  });

  it('is taken for the right one where it is called that and there is no other', () => {
    expect(severities('Rätt nummer är 0771-44 55 66.', { contacts: [] })).toEqual(['warn']);
    expect(stops('Ring 0771-11 22 33.', { contacts: [] })).toBe(true);
  });

  it('goes for addresses too, in English', () => {
    const facts = [
      {
        id: 'f1',
        status: 'confirmed',
        text: 'Mails to help@example.net reach swindlers; ours is help@exempel.example.',
      },
    ];
    const brief = { language: 'en', facts, contacts: ['help@exempel.example'] };
    expect(stops('Write to help@example.net.', brief)).toBe(true);
    expect(stops('Write to help@example.net if anything is wrong.', brief)).toBe(true);
    expect(stops('Do not write to help@example.net.', brief)).toBe(false);
    expect(stops('The address help@example.net is not ours.', brief)).toBe(false);
  });

  it('stands in no other kind of text', () => {
    expect(stops('I går skrev vi fel nummer, 0771-11 22 33.', { kind: 'update' })).toBe(true);
  });
});

const confirmed = (...texts: string[]) => ({
  facts: texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed', text })),
});

describe('what belongs to a person', () => {
  it.each([
    'Vi lade ut personnumret 19800101-1231, det var fel.',
    'Fel person pekades ut: 19800101-1231, inte 19790202-1238.',
    'Vi skrev vårt nummer fel, 800101-1231, i stället för 0771-44 55 66.',
    'Vi lade ut numret 070-174 06 05 som tillhör en privatperson, det var fel.',
    'Vi skrev fel nummer, 08-174 06 05, som går till en boende. Rätt är 0771-44 55 66.',
    'I stället för 0771-44 55 66 skrev vi fel, 08-174 06 05, som är en privatpersons.',
    'Kundens nummer 08-174 06 05 stod på vår sida, det var fel.',
    'Mejladressen lisa.ek@gmail.com var fel.',
    'Vi lade ut fel mejladress, lisa.ek@gmail.com.',
  ])('is not given out once more by correcting it: %s', (fact) => {
    for (const contacts of [['0771-44 55 66'], []]) {
      expect(stops(fact, { ...confirmed(fact), contacts })).toBe(true);
    }
  });

  it.each([
    'We gave out the identity number 19800101-1231, which was wrong.',
    'We printed the wrong number, 020 7946 0123. It belongs to a resident. The right one is 0771-44 55 66.',
    "The customer's number 020 7946 0123 was on our page by mistake.",
    'The address ann.oak@post.example was wrong.',
  ])('neither in English: %s', (fact) => {
    expect(stops(fact, { language: 'en', ...confirmed(fact) })).toBe(true);
  });

  it('is seen where another fact says whose it is', () => {
    const wrong = 'Vi skrev fel nummer, 08-174 06 05, rätt är 0771-44 55 66.';
    expect(severities(wrong, confirmed(wrong))).toEqual([]);
    const whose = 'Numret tillhör en granne till skolan.';
    expect(stops(wrong, confirmed(wrong, whose))).toBe(true);
  });

  it('may be a mobile number even where it was given out as ours, which a person looks at', () => {
    const wrong = 'Vi skrev fel nummer, 070-174 06 05, rätt är 0771-44 55 66.';
    expect(severities(wrong, confirmed(wrong))).toEqual(['warn']);
  });
});

it.each([
  ['sv', 'Numret till vår kundtjänst blev fel i går: 0771-11 22 33.'],
  ['sv', 'Vi skrev fel på hur ni når oss: 0771-11 22 33.'],
  ['en', 'The number to our helpline was wrong yesterday: 0771-11 22 33.'],
  ['en', 'We gave a wrong number to call us: 0771-11 22 33.'],
] as const)(
  'a number of ours may be told as wrong without the right one beside it: %s, %s',
  (language, fact) => {
    const text = { sv: 'Numret 0771-11 22 33 var fel.', en: 'The number 0771-11 22 33 was wrong.' };
    const brief = { language, ...confirmed(fact) };
    expect(severities(text[language], brief)).toEqual([]);
  },
);

describe('a number in what we promise', () => {
  it('is one that we give out', () => {
    const commitments = ['Stödlinjen 0771-22 33 44 är öppen dygnet runt.'];
    expect(stops('Ring 0771-22 33 44.', { commitments, kind: 'holding' })).toBe(false);
    expect(stops('Ring 0771-22 33 45.', { commitments, kind: 'holding' })).toBe(true);
  });
});
