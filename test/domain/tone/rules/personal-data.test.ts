import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const sv = [
  { text: 'Vi skrev fel telefonnummer i går, 0771-11 22 33. Rätt nummer är 0771-44 55 66.' },
].map((fact, at) => ({ id: `f${at}`, status: 'confirmed', ...fact }));

const stops = (text: string, more: object = {}): boolean =>
  findingsOf('personal-data', text, {
    kind: 'correction',
    facts: sv,
    contacts: ['0771-44 55 66'],
    ...more,
  }).some(({ severity }) => severity === 'block');

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
    expect(stops('Rätt nummer är 0771-44 55 66.', { contacts: [] })).toBe(false);
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
