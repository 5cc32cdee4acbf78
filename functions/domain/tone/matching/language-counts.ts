import type { Lexicon } from '../language/lexicon.ts';
import { once, onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Word } from '../text/reading.ts';
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

const sumsWhere = ({ length }: readonly Word[], counts: (at: number) => boolean): number[] => {
  let sum = 0;
  const sums = [sum];
  for (let at = 0; at < length; at += 1) {
    if (counts(at)) sum += 1;
    sums.push(sum);
  }
  return sums;
};

const none: readonly never[] = [];

const knownInAny = onceFor((lexicons: readonly Lexicon[]) =>
  onceForWord((word) => lexicons.some(({ knows }) => knows(word))),
);

/** What tells the languages of a text. */
export const evidenceIn = (check: Check): Evidence => {
  const { words, clean } = check.reading;
  const isEvidence = languageEvidence(check);
  const mayBeForeign = once(() => foreignLetter.test(clean.text.toLowerCase()));
  const sums = (counts: (at: number) => boolean): number[] =>
    sumsWhere(words, (at) => isEvidence[at] === true && counts(at));
  // The lists hold single words.
  const listed = onceForWord((list: string): ReadonlySet<number> => {
    const found = check.phrases(list).find(words, { from: 0, to: words.length });
    return new Set(found.map(({ from }) => from));
  });
  const folded = (at: number): string => words[at]?.folded ?? '';
  const isOwn = (at: number): boolean => listed('own').has(at) || check.lexicon.knows(folded(at));
  const isOthers = (at: number): boolean => knownInAny(check.others)(folded(at));
  const isAbroad = (at: number): boolean =>
    listed('foreign').has(at) ||
    listed('never').has(at) ||
    (mayBeForeign() && foreignLetter.test(folded(at)));
  return {
    isEvidence,
    before: sumsWhere(words, (at) => isEvidence[at] === true),
    listedBefore: onceForWord((list) => {
      const places = listed(list);
      return places.size > 0 ? sums((at) => places.has(at)) : none;
    }),
    homeBefore: once(() => sums((at) => isOwn(at) && !isOthers(at))),
    abroadBefore: once(() => sums(isAbroad)),
    elsewhereBefore: once(() => sums((at) => isOthers(at) && !isOwn(at))),
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
