import { isAdjacent, languageEvidence, paragraphsOf } from '../matching/language-evidence.ts';
import { wordsHit } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// Fewer words may be a name or an address.
const MIN_WORDS = 6;
const MIN_FOREIGN = 2;
// A single sentence needs more evidence.
const MIN_FOREIGN_IN_SENTENCE = 3;
// Neighbouring languages share most function words and are known by the others.
const MIN_NEVER = 3;
const WORDS_PER_NEVER = 12;
// Only lists have so many words without a function word, and in lists few words follow each other
// without a mark or a line end.
const MAX_WITHOUT_OWN = 12;
const MIN_RUN = 6;
// Names of dishes and chemicals look like any language; in a list of them not even so many words follow each other.
const MIN_STRETCH = 4;
const MIN_LETTERS = 6;

// Where fewer words are of this language alone, a text may be in another; where so many are of it or its neighbours, not.
const WORDS_PER_SURE = 8;
const WORDS_PER_OWN = 2;
// With one word of this language alone, fewer of both are enough.
const WORDS_PER_OWN_IF_SURE = 3;
// A sentence in this language seldom looks so much more like another.
const MIN_LEAD = 0.05;

/** Counted when they are asked for: most texts need no more than one. */
interface Counts {
  words: number;
  /** How many of them follow each other at most. */
  run(): number;
  own(): number;
  foreign(): number;
  never(): number;
  /** Of its own words, those that neighbouring languages have too. */
  shared(): number;
}

/** Which words are evidence of a language, and how many of them, and of those in a list, stand before each word. */
interface Evidence {
  isEvidence: readonly boolean[];
  before: readonly number[];
  listedBefore(list: string): readonly number[];
}

const sumsOf = (flags: readonly boolean[]): number[] => {
  const sums = [0];
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + Number(flag));
  return sums;
};

const evidenceIn = (check: Check): Evidence => {
  const { words } = check.reading;
  const isEvidence = languageEvidence(check);
  // The lists hold single words.
  const listedBefore = (list: string): number[] => {
    const isListed = words.map(() => false);
    for (const { from } of check.phrases(list).find(words, { from: 0, to: words.length }))
      isListed[from] = isEvidence[from] ?? false;
    return sumsOf(isListed);
  };
  return { isEvidence, before: sumsOf(isEvidence), listedBefore: onceForWord(listedBefore) };
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

const stretchIn = (check: Check, span: Span): number => longestRun(check, span, () => true);

const countIn = (check: Check, evidence: Evidence, span: Span): Counts => {
  const count = (list: string): number => between(evidence.listedBefore(list), span);
  return {
    words: between(evidence.before, span),
    run: () => longestRun(check, span, (at) => evidence.isEvidence[at] ?? false),
    own: () => count('own'),
    foreign: () => count('foreign'),
    never: () => count('never'),
    shared: () => count('shared'),
  };
};

const isMostlyForeign = ({ own, foreign }: Counts): boolean => {
  const count = foreign();
  return count >= MIN_FOREIGN && count > own();
};

const holdsNever = ({ words, never }: Counts): boolean => {
  const count = never();
  return count >= MIN_NEVER && count * WORDS_PER_NEVER >= words;
};

const lacksOwn = ({ words, run, own }: Counts): boolean =>
  words >= MAX_WITHOUT_OWN && run() >= MIN_RUN && own() === 0;

const isForeign = (counts: Counts): boolean =>
  counts.words >= MIN_WORDS && (isMostlyForeign(counts) || holdsNever(counts) || lacksOwn(counts));

const isForeignSentence = ({ words, own, foreign }: Counts): boolean => {
  const count = words >= MIN_WORDS ? foreign() : 0;
  return count >= MIN_FOREIGN_IN_SENTENCE && count > 2 * own();
};

const otherScript = /(?=\p{L})\P{Script=Latin}/gu;

const isOtherScript = ({ reading }: Check, { from, to }: Span): boolean => {
  const text = reading.clean.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end);
  const foreign = text.match(otherScript)?.length ?? 0;
  return foreign >= MIN_LETTERS && foreign * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
};

const isPlainlyOwn = ({ words, own, shared }: Counts): boolean => {
  const count = own();
  const sure = count - shared();
  const perOwn = sure > 0 ? WORDS_PER_OWN_IF_SURE : WORDS_PER_OWN;
  return count * perOwn >= words || sure * WORDS_PER_SURE >= words;
};

// What the words of a span look like, if that is surely another language.
const looksForeign = (check: Check, evidence: Evidence, span: Span): boolean => {
  const { reading, brief, guessLanguage } = check;
  const { isEvidence } = evidence;
  const counts = countIn(check, evidence, span);
  if (counts.words < MIN_WORDS || isPlainlyOwn(counts) || stretchIn(check, span) < MIN_STRETCH)
    return false;
  const said = reading.words
    .slice(span.from, span.to)
    .filter((_, at) => isEvidence[span.from + at]);
  const scores = guessLanguage(said.map(({ raw }) => raw).join(' '));
  return Math.max(0, ...Object.values(scores)) - (scores[brief.language] ?? 0) >= MIN_LEAD;
};

const spanOf = (sentences: readonly Sentence[]): Span => ({
  from: sentences[0]?.words.from ?? 0,
  to: sentences.at(-1)?.words.to ?? 0,
});

/** Words in another language; some are guessed by how they look. */
interface Foreign {
  span: Span;
  isGuess: boolean;
}

const foreignIn = (check: Check, evidence: Evidence, sentences: readonly Sentence[]): Foreign[] => {
  const whole = spanOf(sentences);
  if (isOtherScript(check, whole) || isForeign(countIn(check, evidence, whole)))
    return [{ span: whole, isGuess: false }];
  if (looksForeign(check, evidence, whole)) return [{ span: whole, isGuess: true }];
  return sentences.flatMap(({ words: span }): Foreign[] => {
    if (isForeignSentence(countIn(check, evidence, span))) return [{ span, isGuess: false }];
    const isGuess = isOtherScript(check, span) || looksForeign(check, evidence, span);
    return isGuess ? [{ span, isGuess }] : [];
  });
};

/**
 * The text is in the language that was asked for, paragraph by paragraph. Titles may be names. What only looks like
 * another language stops a text where it is half of it, and no list.
 */
export const languageMatch: Finder = {
  reads: 'text',
  lists: ['own', 'shared', 'foreign', 'never'],
  check: (check) => {
    const evidence = evidenceIn(check);
    const found = paragraphsOf(check).flatMap((each) => foreignIn(check, evidence, each));
    const foreign = found.reduce((sum, { span }) => sum + between(evidence.before, span), 0);
    const isHalf = 2 * foreign >= (evidence.before.at(-1) ?? 0);
    const isSure = ({ span, isGuess }: Foreign): boolean =>
      !isGuess || (isHalf && stretchIn(check, span) >= MIN_RUN);
    return found.map((each) => ({
      ...wordsHit(check, each.span, { language: check.brief.language }),
      ...(!isSure(each) && { onlyWarns: true }),
    }));
  },
};
