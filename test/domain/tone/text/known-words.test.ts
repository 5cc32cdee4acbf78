import { describe, expect, it } from 'vitest';
import { onceForText, onceForWord } from '#domain/tone/text/known-words.ts';
import { readText } from '#domain/tone/text/reading.ts';

const counting = () => {
  const asked: string[] = [];
  const make = (text: string) => ({ asked: asked.push(text) });
  return { asked, make };
};

const none = new Set<string>();
const abbreviations = () => ({ inside: none, ending: none, numbering: none });

describe.each([
  { name: 'a word', once: onceForWord, letters: 100, most: 4_000 },
  { name: 'a text', once: onceForText, letters: 2_000, most: 100 },
])('what is made of $name', ({ once, letters, most }) => {
  it('is made once, but anew of one that is too long to keep', () => {
    const { asked, make } = counting();
    const made = once(make);
    const [kept, long] = ['a'.repeat(letters), 'a'.repeat(letters + 1)];
    expect(made(kept)).toBe(made(kept));
    expect(made(long)).not.toBe(made(long));
    expect(asked).toEqual([kept, long, long]);
  });

  it('is forgotten once too many others came', () => {
    const { asked, make } = counting();
    const made = once(make);
    for (let at = 0; at < most; at += 1) made(`w${at}`);
    made('w0');
    expect(asked).toHaveLength(most);
    made('another');
    made('w0');
    expect(asked.slice(most)).toEqual(['another', 'w0']);
  });
});

describe('a short text', () => {
  it('is read once for each language', () => {
    const [sv, en] = [abbreviations(), abbreviations()];
    expect(readText('Kl. 14', sv)).toBe(readText('Kl. 14', sv));
    expect(readText('Kl. 14', sv)).not.toBe(readText('Kl. 14', en));
  });
});
