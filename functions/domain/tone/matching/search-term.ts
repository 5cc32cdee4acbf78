import type { Lexicon } from '../language/lexicon.ts';
import { amountOf } from '../language/number-words.ts';
import { onceFor } from '../once-for.ts';
import { type Reading, readText, type Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** Words of the brief to look for in a text, in any inflected form. */
export interface SearchTerm {
  words: readonly string[];
  /** The number that each word says, if it is one. */
  amounts: readonly (number | undefined)[];
  /** The beginnings of its words. */
  stems: ReadonlySet<string>;
  /** Its words of substance. */
  content: readonly { stem: string; amount: number | undefined }[];
  lexicon: Lexicon;
}

// Endings of inflected words in both languages: -arna, -ernas, -ing.
const MAX_ENDING_LETTERS = 5;
const MIN_STEM_LETTERS = 4;
const STEM_LETTERS = 5;
const MIN_SHARED_WORDS = 2;

/** A search term, and the reading that it is of. */
export interface ReadTerm extends SearchTerm {
  reading: Reading;
}

const stemOf = (word: string): string => word.slice(0, STEM_LETTERS);

const isContent = (word: string, { data }: Lexicon): boolean =>
  word.length >= MIN_STEM_LETTERS || amountOf(word, data.numbers) !== undefined;

/** A search term of the words of a text, with its reading. */
export const readTerm = (text: string, lexicon: Lexicon): ReadTerm => {
  const reading = readText(text, lexicon.abbreviations);
  const words = reading.words.map(({ folded }) => folded);
  const amounts = words.map((word) => amountOf(word, lexicon.data.numbers));
  return {
    words,
    amounts,
    stems: new Set(words.map(stemOf)),
    content: words.flatMap((word, at) =>
      isContent(word, lexicon) ? [{ stem: stemOf(word), amount: amounts[at] }] : [],
    ),
    lexicon,
    reading,
  };
};

/** A search term of the words of a key, a fact or a title. */
export const searchTermOf = (text: string, lexicon: Lexicon): SearchTerm => {
  const { reading: _, ...term } = readTerm(text, lexicon);
  return term;
};

const isSame = ({ words, amounts, lexicon }: SearchTerm, at: number, word: string): boolean => {
  const wanted = words[at] ?? '';
  if (wanted === word) return true;
  const amount = amounts[at];
  if (amount !== undefined) return amount === amountOf(word, lexicon.data.numbers);
  const isEnding = word.length - wanted.length <= MAX_ENDING_LETTERS;
  return wanted.length >= MIN_STEM_LETTERS && word.startsWith(wanted) && isEnding;
};

// "09.15" and "2,15" hold no 15: a number goes on behind a single mark.
const isJoined = (one: Word | undefined, next: Word | undefined): boolean =>
  one?.kind === 'number' && next?.kind === 'number' && next.start - one.end === 1;

const isWhole = (words: readonly Word[], { from, to }: Span): boolean =>
  !isJoined(words[from - 1], words[from]) && !isJoined(words[to - 1], words[to]);

/** Where all the words of a term stand in a row, with no number cut off at either end. */
export const occurrences = (term: SearchTerm, words: readonly Word[], within: Span): Span[] => {
  const found: Span[] = [];
  const { length } = term.words;
  for (let from = within.from; from + length <= within.to; from += 1) {
    const isHere = term.words.every((_, at) => isSame(term, at, words[from + at]?.folded ?? ''));
    const span = isHere && length > 0 ? { from, to: from + length } : undefined;
    if (span && isWhole(words, span)) found.push(span);
  }
  return found;
};

// The same sentence is held against many facts.
const stemsIn = onceFor((words: readonly Word[]) =>
  onceFor(
    ({ from, to }: Span): ReadonlySet<string> =>
      new Set(words.slice(from, to).map(({ folded }) => stemOf(folded))),
  ),
);

type IsSaid = (content: SearchTerm['content'][number]) => boolean;

const saidIn = ({ lexicon }: SearchTerm, words: readonly Word[], within: Span): IsSaid => {
  const stems = stemsIn(words)(within);
  const saysAmount = (amount: number) =>
    words
      .slice(within.from, within.to)
      .some(({ folded }) => amountOf(folded, lexicon.data.numbers) === amount);
  return ({ stem, amount }) => (amount === undefined ? stems.has(stem) : saysAmount(amount));
};

/** How much of a term's words of substance a sentence holds, in any order and form: 0 to 1. */
export const sharedPart = (term: SearchTerm, words: readonly Word[], within: Span): number => {
  const { content } = term;
  if (content.length < MIN_SHARED_WORDS) return 0;
  return content.filter(saidIn(term, words, within)).length / content.length;
};

/** Whether a sentence holds all words of substance of a term, in any order and form. */
export const holdsAllContent = (term: SearchTerm, words: readonly Word[], within: Span): boolean =>
  term.content.length >= MIN_SHARED_WORDS && term.content.every(saidIn(term, words, within));

/** The shortest run of a sentence that holds all words of substance of a term, in any order and form. */
export const runWithAllContent = (
  term: SearchTerm,
  words: readonly Word[],
  within: Span,
): Span | undefined => {
  if (!holdsAllContent(term, words, within)) return undefined;
  const { content, lexicon } = term;
  const seen = content.map(() => -1);
  let shortest: Span | undefined;
  for (let at = within.from; at < within.to; at += 1) {
    const { folded = '' } = words[at] ?? {};
    const [stem, amount] = [stemOf(folded), amountOf(folded, lexicon.data.numbers)];
    for (const [place, one] of content.entries())
      if (one.amount === undefined ? one.stem === stem : one.amount === amount) seen[place] = at;
    const from = Math.min(...seen);
    const isShorter = !shortest || at - from < shortest.to - 1 - shortest.from;
    if (from >= 0 && isShorter) shortest = { from, to: at + 1 };
  }
  return shortest;
};

/** Whether a term holds all words of substance of these, if there are any, in any order and form. */
export const holdsContentOf = (term: SearchTerm, words: readonly Word[], within: Span): boolean => {
  const { stems, lexicon } = term;
  const wanted = words
    .slice(within.from, within.to)
    .map(({ folded }) => folded)
    .filter((word) => isContent(word, lexicon) && !lexicon.auxiliaries.has(word));
  return wanted.length > 0 && wanted.every((word) => stems.has(stemOf(word)));
};
