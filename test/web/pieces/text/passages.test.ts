import { expect, it } from 'vitest';
import { passagesOf } from '#web/pieces/text/passages.ts';

it('a text is all its sentences and what stands between them, each in its place', () => {
  const text = 'Hej.  Ett faktum. Sedan mer…\n\nTack!';
  const sentences = [{ start: 6, end: 17, factIds: ['f1'] }];
  const passages = passagesOf({ channel: 'x', text, sentences });
  expect(passages).toEqual([
    { words: 'Hej.', start: 0, end: 4 },
    { words: 'Ett faktum.', start: 6, end: 17, factIds: ['f1'] },
    { words: 'Sedan mer…\n\nTack!', start: 18, end: text.length },
  ]);
  for (const { words, start, end } of passages) expect(text.slice(start, end)).toBe(words);
});
