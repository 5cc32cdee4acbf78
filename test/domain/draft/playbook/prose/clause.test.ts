import { describe, expect, it } from 'vitest';
import { asClause } from '#domain/draft/playbook/prose/clause.ts';
import { playbook } from '../../briefs.ts';

const clause = (language: 'sv' | 'en', sentence: string, others: string[] = []) =>
  asClause(sentence, others, playbook[language].words);

describe('a sentence behind "that"', () => {
  it.each([
    ['sv', 'Vi ringde inte vårdnadshavarna.', 'vi inte ringde vårdnadshavarna'],
    ['sv', 'Besöken var ändå registrerade.', 'besöken ändå var registrerade'],
    ['sv', 'Vi såg det inte.', 'vi inte såg det'],
    ['sv', 'Larmet gick när ingen var där.', 'larmet gick när ingen var där'],
    [
      'sv',
      'Larmet stängdes av eftersom ingen inte svarade.',
      'larmet stängdes av eftersom ingen inte svarade',
    ],
    [
      'en',
      'On 19 November our mortuary made a mistake.',
      'on 19 November our mortuary made a mistake',
    ],
    ['en', 'The alarm was off.', 'the alarm was off'],
    ['en', 'Mill Lane bridge is closed.', 'Mill Lane bridge is closed'],
    ['sv', 'Tåget gick kl. 14.05 från Ekby.', 'tåget gick kl. 14.05 från Ekby'],
  ] as const)('%s: %s', (language, sentence, told) => {
    expect(clause(language, sentence)).toBe(told);
  });

  it('keeps the capital of a name that the brief shows', () => {
    expect(clause('sv', 'Solhagen är utan värme.', ['Vi hjälper Solhagens boende.'])).toBe(
      'Solhagen är utan värme',
    );
    expect(clause('sv', 'Hyran drogs två gånger.')).toBe('hyran drogs två gånger');
  });

  it.each([
    ['sv', 'Mellan den 1 och den 3 maj låg filen öppen.'],
    ['sv', 'Det brann, ingen skadades.'],
    ['sv', 'Två skadades. Ingen dog.'],
    ['en', `It was ${'very '.repeat(50)}late.`],
    ['en', ''],
  ] as const)(
    'is not made of what has another order or is too much: %s %s',
    (language, sentence) => {
      expect(clause(language, sentence)).toBeUndefined();
    },
  );
});
