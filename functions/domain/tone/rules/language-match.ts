import {
  type Counts,
  countIn,
  type Evidence,
  evidenceIn,
  stretchIn,
} from '../matching/language-counts.ts';
import { paragraphsOf } from '../matching/language-evidence.ts';
import { wordsHit } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// Fewer words may be a name or an address.
const MIN_WORDS = 6;
const MIN_FOREIGN = 3;
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
// Few words say less of it.
const MIN_LEAD_OF_FEW = 0.2;

// Of a sentence in the other of our languages, so many words are known there alone: names and rare words are in neither.
const MIN_ELSEWHERE = 2;
const WORDS_PER_ELSEWHERE = 3;
const ELSEWHERE_PER_HOME = 2;
// One such word is enough where the sentence looks so much more like that language.
const MIN_LEAD_ELSEWHERE = 0.1;

const isMostlyForeign = ({ own, foreign }: Counts): boolean =>
  foreign >= MIN_FOREIGN && foreign > own;

const holdsNever = ({ words, never }: Counts): boolean =>
  never >= MIN_NEVER && never * WORDS_PER_NEVER >= words;

const lacksOwn = ({ words, run, own }: Counts): boolean =>
  words >= MAX_WITHOUT_OWN && run >= MIN_RUN && own === 0;

const isForeign = (counts: Counts): boolean =>
  counts.words >= MIN_WORDS && (isMostlyForeign(counts) || holdsNever(counts) || lacksOwn(counts));

const isForeignSentence = ({ words, own, foreign }: Counts): boolean =>
  words >= MIN_WORDS && foreign >= MIN_FOREIGN && foreign > 2 * own;

// Behind these characters all other scripts begin.
const mayBeOtherScript = /[\u00b5\u0250-\u{10ffff}]/u;
const otherScript = /(?=\p{L})\P{Script=Latin}/gu;

const isOtherScript = ({ reading }: Check, { from, to }: Span): boolean => {
  if (from === to) return false;
  const text = reading.clean.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end);
  if (!mayBeOtherScript.test(text)) return false;
  const foreign = text.match(otherScript)?.length ?? 0;
  return foreign >= MIN_LETTERS && foreign * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
};

const isPlainlyOwn = ({ words, own, shared }: Counts): boolean => {
  const sure = own - shared;
  const perOwn = sure > 0 ? WORDS_PER_OWN_IF_SURE : WORDS_PER_OWN;
  return own * perOwn >= words || sure * WORDS_PER_SURE >= words;
};

const mayBeElsewhere = ({ words, home, elsewhere }: Counts): boolean =>
  words > 1 && elsewhere > ELSEWHERE_PER_HOME * home;

const isElsewhere = (counts: Counts): boolean =>
  mayBeElsewhere(counts) &&
  counts.elsewhere >= MIN_ELSEWHERE &&
  counts.elsewhere * WORDS_PER_ELSEWHERE >= counts.words;

// "Write to Myndigheten för samhällsskydd och beredskap": words of two of our languages are a name in one of them.
const isMixed = ({ home, elsewhere }: Counts): boolean => home > 0 && elsewhere >= MIN_ELSEWHERE;

// A few words need one that other languages have, and none that only this one has.
const mayBeAny = (check: Check, counts: Counts, span: Span): boolean =>
  counts.words >= MIN_WORDS
    ? !isPlainlyOwn(counts) && stretchIn(check, span) >= MIN_STRETCH && !isMixed(counts)
    : counts.words > 1 && counts.abroad > 0 && counts.own === counts.shared;

// Whether the words of a span look like another language, one of ours only where they may be of it.
const looksForeign = (check: Check, evidence: Evidence, span: Span, counts: Counts) => {
  const [isOfOurs, isOfAny] = [mayBeElsewhere(counts), mayBeAny(check, counts, span)];
  if (!isOfOurs && !isOfAny) return false;
  const said = check.reading.words
    .slice(span.from, span.to)
    .filter((_, at) => evidence[span.from + at]);
  const scores = check.guessLanguage(said.map(({ raw }) => raw).join(' '));
  const own = scores[check.brief.language] ?? 0;
  const ours: readonly string[] = check.others.map(({ language }) => language);
  const minLead = counts.words < MIN_WORDS ? MIN_LEAD_OF_FEW : MIN_LEAD;
  return Object.entries(scores).some(([language, score]) =>
    ours.includes(language)
      ? isOfOurs && score - own >= MIN_LEAD_ELSEWHERE
      : isOfAny && score - own >= minLead,
  );
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
  const counts = countIn(check, evidence, whole);
  if (isOtherScript(check, whole) || isForeign(counts)) return [{ span: whole, isGuess: false }];
  if (looksForeign(check, evidence, whole, counts)) return [{ span: whole, isGuess: true }];
  return sentences.flatMap(({ words: span }): Foreign[] => {
    const counts = countIn(check, evidence, span);
    if (isForeignSentence(counts) || isElsewhere(counts)) return [{ span, isGuess: false }];
    const isGuess = isOtherScript(check, span) || looksForeign(check, evidence, span, counts);
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
    if (found.length === 0) return [];
    const foreign = found.reduce((sum, { span }) => sum + countIn(check, evidence, span).words, 0);
    const isHalf = 2 * foreign >= evidence.filter((kinds) => kinds !== undefined).length;
    const isSure = ({ span, isGuess }: Foreign): boolean =>
      !isGuess || (isHalf && stretchIn(check, span) >= MIN_RUN);
    return found.map((each) => ({
      ...wordsHit(check, each.span, { language: check.brief.language }),
      ...(!isSure(each) && { onlyWarns: true }),
    }));
  },
};
