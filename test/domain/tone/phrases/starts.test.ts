import { describe, expect, it } from 'vitest';
import { phraseSet } from '#domain/tone/phrases/phrase-set.ts';
import { startTable } from '#domain/tone/phrases/starts.ts';
import { readText } from '#domain/tone/text/reading.ts';

const language = {
  lists: {},
  clauseWords: new Set<string>(),
  joinWords: new Set<string>(),
  isNumberWord: () => false,
};
const abbreviations = { inside: new Set(''), ending: new Set(''), numbering: new Set('') };

const wordsIn = (text: string) => readText(text, abbreviations).words;

const foundIn = (phrase: string, text: string, table = startTable()) => {
  const words = wordsIn(text);
  return phraseSet([phrase], language, table)
    .find(words, { from: 0, to: words.length })
    .map(({ from, to }) => words.slice(from, to).map(({ raw }) => raw));
};

describe('words that a phrase needs behind its first one', () => {
  it.each([
    ['as far away as its gap reaches', 'we .. sorry', 'We one two three four five six sorry', 1],
    ['no further', 'we .. sorry', 'We one two three four five six seven sorry', 0],
    ['not before it', 'we sorry', 'Sorry we', 0],
    ['after the first that is too near', 'we .. sorry now', 'We sorry sorry now', 1],
    ['with each first word', 'we sorry', 'We we sorry, we sorry', 2],
    ['where the first word is the same', 'so so', 'So so', 1],
  ])('are found %s', (_, phrase, text, count) => {
    expect(foundIn(phrase, text)).toHaveLength(count);
  });

  it('are found by a set that came after a text was read', () => {
    const [table, words] = [startTable(), wordsIn('We are sorry, we regret it')];
    const within = { from: 0, to: words.length };
    expect(phraseSet(['we .. sorry'], language, table).find(words, within)).toHaveLength(1);
    expect(phraseSet(['we regret'], language, table).find(words, within)).toHaveLength(1);
    expect(phraseSet(['we are'], language, table).find(words, within)).toHaveLength(1);
  });

  it('are found in one text after another was read', () => {
    const [table, one, other] = [startTable(), wordsIn('We are sorry'), wordsIn('Sorry we are')];
    const set = phraseSet(['we .. sorry'], language, table);
    const counts = [one, other, one].map((words) => set.find(words, { from: 0, to: 3 }).length);
    expect(counts).toEqual([1, 0, 1]);
  });
});
