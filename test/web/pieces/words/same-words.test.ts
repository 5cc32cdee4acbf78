import { describe, expect, it } from 'vitest';
import { sameWords } from '#web/pieces/words/same-words.ts';

const text = (channel: 'newsroom' | 'x' | 'facebook' | 'email', words: string, title?: string) => ({
  channel,
  text: words,
  ...(title !== undefined && { title }),
  sentences: [],
});

describe('channels with the same words', () => {
  it('stand together, the longest words first, and say which carry the headline', () => {
    const groups = sameWords([
      text('x', 'Kort.'),
      text('newsroom', 'Allt som är känt.', 'Rubrik'),
      text('facebook', 'Allt som är känt.'),
    ]);
    expect(groups).toEqual([
      {
        channels: ['newsroom', 'facebook'],
        title: 'Rubrik',
        text: 'Allt som är känt.',
        titled: ['newsroom'],
      },
      { channels: ['x'], title: undefined, text: 'Kort.', titled: [] },
    ]);
  });

  it('stand apart under different headlines, and where one letter differs', () => {
    const groups = sameWords([
      text('newsroom', 'Allt.', 'En'),
      text('email', 'Allt.', 'Två'),
      text('x', 'Allt!'),
    ]);
    expect(groups.map(({ channels }) => channels)).toEqual([['newsroom'], ['email'], ['x']]);
  });
});
