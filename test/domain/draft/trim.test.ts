import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { type RankedSentence, trimmed } from '#domain/draft/trim.ts';

const ranked = (text: string, rank?: number, ...factIds: string[]): RankedSentence => ({
  text,
  factIds,
  rank,
});
const filler = (words: number) => `${'ord '.repeat(words).trim()}.`;
const trim = (channel: Channel, ...paragraphs: RankedSentence[][]) =>
  trimmed(channel, paragraphs, {}, 'en');

describe('a text that is too long', () => {
  it('loses the most dispensable sentences, and no more than it must', () => {
    const { text, sentences } = trim(
      'x',
      [ranked(filler(30), 5), ranked('Koka vattnet.', 1)],
      [ranked(filler(20), 3, 'f1'), ranked(filler(20), 2, 'f2')],
    );
    expect(text).toBe(`Koka vattnet.\n\n${filler(20)} ${filler(20)}`);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Koka vattnet.',
      filler(20),
      filler(20),
    ]);
    expect(sentences.map(({ factIds }) => factIds)).toEqual([[], ['f1'], ['f2']]);
  });

  it('loses the last of equals first, and a paragraph with its last sentence', () => {
    const { text } = trim('x', [ranked('Ett.', 2)], [ranked(filler(40), 2)], [ranked('Tre.', 1)]);
    expect(text).toBe(`Ett.\n\n${filler(40)}\n\nTre.`);
    const { text: shorter } = trim('x', [ranked('Ett.', 2)], [ranked(filler(80), 2)]);
    expect(shorter).toBe('Ett.');
  });

  it.each([1, undefined])('keeps what has rank %s, however long', (rank) => {
    expect(trim('x', [ranked(filler(100), rank)]).text).toBe(filler(100));
  });

  it('is as long as it likes where the channel sets no limit', () => {
    expect(trim('newsroom', [ranked(filler(2_000), 5)]).text).toBe(filler(2_000));
  });
});
