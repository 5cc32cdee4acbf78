import { describe, expect, it } from 'vitest';
import { carrySentences } from '#domain/statement/version/carry-sentences.ts';

const earlier = (...sentences: string[]) => {
  const text = sentences.join(' ');
  return {
    channel: 'x' as const,
    text,
    sentences: sentences.map((words, i) => {
      const start = sentences.slice(0, i).join(' ').length + (i > 0 ? 1 : 0);
      return { start, end: start + words.length, factIds: [`f${i + 1}`] };
    }),
  };
};

const carried = (before: ReturnType<typeof earlier>, text: string) =>
  carrySentences(before, text).map(({ start, end, factIds }) => [
    text.slice(start, end),
    ...factIds,
  ]);

describe('the sentences that new words keep', () => {
  const before = earlier('Det brinner.', 'Två är skadade.', 'Vi är där.');

  it('keep their facts wherever they stand now, and others have none', () => {
    expect(carried(before, 'Två är skadade.\n\nDet brinner. Vi var där.')).toEqual([
      ['Två är skadade.', 'f2'],
      ['Det brinner.', 'f1'],
    ]);
  });

  it('are whole sentences, not parts of longer words', () => {
    expect(carried(before, '”Det brinner.” sa de. Tvåhundratvå: Två är skadade.Ja.')).toEqual([]);
    expect(carried(before, '')).toEqual([]);
  });

  it('are each found once when the same words stand twice', () => {
    const twice = earlier('Tack.', 'Tack.');
    expect(carried(twice, 'Tack. Hej. Tack.')).toEqual([
      ['Tack.', 'f1'],
      ['Tack.', 'f2'],
    ]);
    expect(carried(twice, 'Tack.')).toEqual([['Tack.', 'f1']]);
  });
});
