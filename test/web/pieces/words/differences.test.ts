import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesFrom, isMostlyShared } from '#web/pieces/words/differences.ts';

const long =
  'En ledning har gått sönder kl. 16.00. Vi kör ut vatten. Koka vattnet.\n\nRing oss. Vi återkommer.';

describe('how a text differs from a longer one', () => {
  it('counts what both say and keeps the words of its own', () => {
    const short = 'En ledning har gått sönder kl. 16.00. Vi kör ut vatten. Fråga oss här.';
    const { runs, leftOut } = differencesFrom(long, short);
    expect(runs.map(({ isShared, sentences }) => [isShared, sentences])).toEqual([
      [true, 2],
      [false, 1],
    ]);
    expect(short.slice(runs[1]?.start, runs[1]?.end)).toBe('Fråga oss här.');
    expect(leftOut).toBe(3);
    expect(isMostlyShared(short, runs)).toBe(true);
  });

  it('is the whole text where little is shared', () => {
    const other = 'Vi kör ut vatten. Allt annat är nytt här, och det är mycket.';
    expect(isMostlyShared(other, differencesFrom(long, other).runs)).toBe(false);
  });

  it('loses no word of the text', () => {
    const sentence = fc.constantFrom(
      'Koka vattnet.',
      'Ring oss.',
      'Nytt!',
      'och mer',
      '”Citat.”',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const text = sentences.join(' ');
        const { runs } = differencesFrom(long, text);
        const told = runs.map(({ start, end }) => text.slice(start, end)).join('');
        expect(told.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 50 },
    );
  });
});
