import { once } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Span } from '../text/sentences.ts';
import { isAdjacent, languageEvidence } from './language-evidence.ts';

/** Counted when they are asked for: most texts need no more than one. */
export interface Counts {
  words: number;
  /** How many of them follow each other at most. */
  run(): number;
  own(): number;
  foreign(): number;
  never(): number;
  /** Of its own words, those that neighbouring languages have too. */
  shared(): number;
  /** Words that are known in this language alone, and in the other of our languages alone. */
  home(): number;
  elsewhere(): number;
  /** Words that hold other languages together, or are written with letters that none of ours has. */
  abroad(): number;
}

/** Which words are evidence of a language, and how many of them, and of those of a kind, stand before each word. */
export interface Evidence {
  isEvidence: readonly boolean[];
  before: readonly number[];
  /** Those in a list of the rule. */
  listedBefore(list: string): readonly number[];
  /** Those known in this language alone, and in another of ours alone. */
  homeBefore(): readonly number[];
  elsewhereBefore(): readonly number[];
  /** Those of other languages by our lists or their letters. */
  abroadBefore(): readonly number[];
}

// Those of loanwords (müsli, jalapeño) are not among them.
const foreignLetter = /[æøß]/u;

const sumsOf = (flags: readonly boolean[]): number[] => {
  const sums = [0];
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + Number(flag));
  return sums;
};

/** What tells the languages of a text. */
export const evidenceIn = (check: Check): Evidence => {
  const { lexicon, others } = check;
  const { words } = check.reading;
  const isEvidence = languageEvidence(check);
  // The lists hold single words.
  const listed = onceForWord((list: string): boolean[] => {
    const isListed = words.map(() => false);
    for (const { from } of check.phrases(list).find(words, { from: 0, to: words.length }))
      isListed[from] = isEvidence[from] ?? false;
    return isListed;
  });
  const isOwn = (word: string, at: number): boolean =>
    lexicon.knows(word) || listed('own')[at] === true;
  const isAbroad = (at: number): boolean =>
    ['foreign', 'never'].some((list) => listed(list)[at] === true);
  const isOthers = (word: string): boolean => others.some((other) => other.knows(word));
  const sumsWhere = (counts: (word: string, at: number) => boolean): number[] =>
    sumsOf(words.map(({ folded }, at) => isEvidence[at] === true && counts(folded, at)));
  return {
    isEvidence,
    before: sumsOf(isEvidence),
    listedBefore: onceForWord((list) => sumsOf(listed(list))),
    homeBefore: once(() => sumsWhere((word, at) => isOwn(word, at) && !isOthers(word))),
    abroadBefore: once(() => sumsWhere((word, at) => isAbroad(at) || foreignLetter.test(word))),
    elsewhereBefore: once(() => sumsWhere((word, at) => isOthers(word) && !isOwn(word, at))),
  };
};

const between = (sums: readonly number[], { from, to }: Span): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

const longestRun = ({ reading }: Check, span: Span, counts: (at: number) => boolean): number => {
  let [run, longest] = [0, 0];
  for (let at = span.from; at < span.to; at += 1) {
    run = counts(at) ? (isAdjacent(reading.words, at) ? run : 0) + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** How many words of a span follow each other at most, without a mark or a line end. */
export const stretchIn = (check: Check, span: Span): number => longestRun(check, span, () => true);

/** What of it stands in a span. */
export const countIn = (check: Check, evidence: Evidence, span: Span): Counts => {
  const count = (list: string): number => between(evidence.listedBefore(list), span);
  return {
    words: between(evidence.before, span),
    run: () => longestRun(check, span, (at) => evidence.isEvidence[at] ?? false),
    own: () => count('own'),
    foreign: () => count('foreign'),
    never: () => count('never'),
    shared: () => count('shared'),
    home: () => between(evidence.homeBefore(), span),
    elsewhere: () => between(evidence.elsewhereBefore(), span),
    abroad: () => between(evidence.abroadBefore(), span),
  };
};
