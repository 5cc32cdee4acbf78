import { describe, expect, it } from 'vitest';
import { apologyScore } from '#domain/tone/apology-score.ts';
import type { Language } from '#domain/values/language.ts';
import { rules } from './support.ts';

const full = {
  sv: 'Vi ber om ursäkt. Det var vårt fel: larmet tystnade när vi bytte system. Vi ringer alla berörda och har infört dubbla kontroller. Vi hoppas att ni kan förlåta oss.',
  en: 'We apologise. It was our fault: the alarm fell silent when we changed systems. We will call everyone affected and have introduced double checks. We hope that you can forgive us.',
};
const present = (text: string, language: Language) =>
  apologyScore(text, { language }, rules)
    .components.filter(({ found }) => found.length > 0)
    .map(({ component }) => component);

describe('apologyScore', () => {
  it.each(['sv', 'en'] as const)('finds all six parts in %s', (language) => {
    const { components, score, full: most } = apologyScore(full[language], { language }, rules);
    expect(components.filter(({ found }) => found.length === 0)).toEqual([]);
    expect([score, most]).toEqual([21, 21]);
  });

  it('asks for nothing that admits anything under legal hold', () => {
    const {
      components,
      score,
      full: most,
    } = apologyScore(full.sv, { language: 'sv', legalHold: true }, rules);
    expect(components.map(({ component }) => component)).toEqual([
      'repair',
      'regret',
      'repentance',
      'forgiveness',
    ]);
    expect([score, most]).toEqual([12, 12]);
  });

  it.each(['sv', 'en'] as const)(
    'counts nothing that was admitted under legal hold in %s',
    (language) => {
      const { components, score } = apologyScore(
        full[language],
        { language, legalHold: true },
        rules,
      );
      expect(components.every(({ found }) => found.length > 0)).toBe(true);
      expect(score).toBe(12);
    },
  );

  it('weighs in the order that the study found', () => {
    const weight = Object.fromEntries(
      apologyScore('', { language: 'sv' }, rules).components.map((one) => [
        one.component,
        one.weight,
      ]),
    );
    expect(weight).toEqual({
      responsibility: 6,
      repair: 5,
      regret: 3,
      explanation: 3,
      repentance: 3,
      forgiveness: 1,
    });
  });

  it('tells where each part stands, in the text as it was written', () => {
    const text = 'Tack\u200b. Vi ber om förla\u030atelse. Vi ber om ursa\u0308kt. Vi svek er.';
    const { components } = apologyScore(text, { language: 'sv' }, rules);
    const said = (name: string) =>
      components
        .find(({ component }) => component === name)
        ?.found.map(({ start, end }) => text.slice(start, end));
    expect(said('forgiveness')).toEqual(['ber om förla\u030atelse']);
    expect(said('regret')).toEqual(['Vi ber om ursa\u0308kt']);
    expect(said('responsibility')).toEqual(['Vi svek']);
    expect(said('repair')).toEqual([]);
  });

  it('adds up what is there, however often it is said', () => {
    const text = 'We are sorry. We are so sorry. We got it wrong.';
    expect(apologyScore(text, { language: 'en' }, rules).score).toBe(9);
  });

  it.each([
    ['Vi betalar inte tillbaka avgiften.', 'sv'],
    ['Vi ber inte om ursäkt.', 'sv'],
    ['We will not refund anyone.', 'en'],
    ['We do not know why it happened.', 'en'],
    ['', 'en'],
    ['\ud800\u200b', 'sv'],
  ] as const)('finds nothing in %j', (text, language) => {
    expect(present(text, language)).toEqual([]);
  });
});
