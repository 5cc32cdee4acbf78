import type { Fact } from '../../incident/fact.ts';
import { partSaid } from '../basis/match.ts';
import { phrasesIn } from '../matching/places.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** Whether a word says little by itself: a filler or an auxiliary verb. */
export const isSmallWord = ({ fillers, auxiliaries }: Check['lexicon'], folded: string): boolean =>
  fillers.has(folded) || auxiliaries.has(folded);

/** Where a sentence has words of a fact that say something themselves, numbers aside. */
export const wordsShared = (check: Check, { words }: Sentence, fact: Fact): number[] => {
  const { reading, lexicon } = check;
  const source = check.sources().find(({ kind, id }) => kind === 'fact' && id === fact.id);
  if (!source) return [];
  const says = (at: number): boolean => {
    const { kind, folded } = reading.words[at] ?? { kind: 'mark', folded: '' };
    if (kind !== 'word' || isSmallWord(lexicon, folded) || lexicon.isNumberWord(folded))
      return false;
    return lexicon.sensesOf(folded).some((sense) => source.senses.has(sense));
  };
  return Array.from({ length: words.to - words.from }, (_, at) => words.from + at).filter(says);
};

// "Anna Berg": the first word of a sentence is no name by its capital alone.
const looksLikeName = ({ reading }: Check, sentence: Sentence, at: number): boolean => {
  const isCapital = (word: number) => /^\p{Lu}/u.test(reading.words[word]?.raw ?? '');
  return isCapital(at) && (at > sentence.words.from || isCapital(at + 1));
};

/** "Thanks to Lasse" has nothing but the name of a fact that says that he lied, nor has "police in Norrby". */
export const sharesNameAlone = (check: Check, sentence: Sentence, fact: Fact): boolean => {
  const shared = wordsShared(check, sentence, fact);
  const isName = (at: number) => looksLikeName(check, sentence, at);
  const present = phrasesIn(check, sentence, 'present');
  return (
    shared.some(isName) &&
    shared.every((at) => isName(at) || present.some(({ from, to }) => from <= at && at < to))
  );
};

// Two words may stand together by chance; with nothing else beside them they tell the fact.
const MIN_SHARED = 2;
const MIN_PART = 0.5;

/**
 * The words of a sentence that says nothing but what a fact says, in words of the same sense and without its numbers:
 * "our staff are in hospital" for "two members of staff have been taken to hospital".
 */
export const wordsOfFactAlone = (
  check: Check,
  sentence: Sentence,
  fact: Fact,
): Span | undefined => {
  const shared = wordsShared(check, sentence, fact);
  const [first, last] = [shared[0], shared.at(-1)];
  if (shared.length < MIN_SHARED || first === undefined || last === undefined) return undefined;
  const { words } = check.reading;
  const saidOf = shared.map((at) => check.lexicon.sensesOf(words[at]?.folded ?? ''));
  const staying = phrasesIn(check, sentence, 'staying');
  const says = (at: number) =>
    !isSmallWord(check.lexicon, words[at]?.folded ?? '') &&
    !staying.some(({ from, to }) => from <= at && at < to);
  const telling = Array.from(
    { length: sentence.words.to - sentence.words.from },
    (_, index) => sentence.words.from + index,
  ).filter(says);
  const sources = check.sources();
  const own = sources.find(({ kind, id }) => kind === 'fact' && id === fact.id);
  const isSure = sources.some(
    ({ isConfirmed, senses }) =>
      isConfirmed && saidOf.every((word) => word.some((sense) => senses.has(sense))),
  );
  const isAll = telling.length === shared.length && own && partSaid(own, saidOf) >= MIN_PART;
  return isAll && !isSure ? { from: first, to: last + 1 } : undefined;
};
