import type { Source } from '../sources/sources.ts';

const MIN_PART_LETTERS = 4;
// A sentence says a source where it has this part of its words, and at least two of them, or a key.
const MIN_OF_SOURCE = 0.34;
const MIN_WORDS = 2;

type Senses = readonly string[];

const isSense = (one: string): boolean => one.startsWith('#');

// Swedish writes compounds as one word: the water is said by a fact about drinking water.
const isPartOf = (part: string, whole: string): boolean =>
  part.length >= MIN_PART_LETTERS && (whole.endsWith(part) || whole.startsWith(part));

const isSame = (senses: Senses, word: Senses): boolean =>
  senses.some((one) => word.includes(one)) || isPartOf(senses[0] ?? '', word[0] ?? '');

// "Dubbelkontroller" says what "dubbla kontroller" says: both parts are there.
const isJoined = (stem: string, { words }: Source): boolean => {
  const stems = words.flatMap((word) => word.filter((one) => !isSense(one)));
  return stems.some(
    (head) =>
      isPartOf(head, stem) &&
      stem.endsWith(head) &&
      stems.some(
        (start) =>
          start !== head &&
          stem.startsWith(start.slice(0, MIN_PART_LETTERS)) &&
          start.length >= MIN_PART_LETTERS - 1,
      ),
  );
};

/** Whether a source holds a word, in any form, or in other words of the same sense. */
export const holdsWord = (source: Source, senses: Senses): boolean =>
  senses.some((one) => source.senses.has(one)) ||
  source.words.some((word) => isPartOf(senses[0] ?? '', word[0] ?? '')) ||
  isJoined(senses[0] ?? '', source);

/** Whether words say this one, in any form, or in other words of the same sense. */
export const isSaid = (word: Senses, said: readonly Senses[]): boolean =>
  said.some((senses) => isSame(senses, word));

/** How much of a source words say: 0 to 1. */
export const partOfSource = ({ words }: Pick<Source, 'words'>, said: readonly Senses[]): number =>
  words.filter((word) => isSaid(word, said)).length / Math.max(1, words.length);

/** Whether words say so much of a source that it is what they are about. */
export const saysSource = ({ words, keys }: Source, said: readonly Senses[]): boolean => {
  if (words.length === 0 || said.length === 0) return false;
  if (keys.some((key) => key.every((word) => isSaid(word, said)))) return true;
  const count = words.filter((word) => isSaid(word, said)).length;
  return count >= Math.min(MIN_WORDS, words.length) && count / words.length >= MIN_OF_SOURCE;
};
