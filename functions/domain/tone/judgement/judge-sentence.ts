import type { Language } from '../../values/language.ts';
import type { Span } from '../text/sentences.ts';
import { wordReaders } from './classes.ts';
import type { JudgementData, LearnedUnits } from './data.ts';
import { groupsOf, type JudgedWord } from './features.ts';
import { summerOf } from './sums.ts';
import { type JudgedText, type Surroundings, surroundingsOf, wordsIn } from './surroundings.ts';
import { addUnits, unitTableOf } from './units.ts';

/** What the learned judgement makes of a sentence. */
export interface Verdict {
  /** Rules that it probably breaks, the likeliest first. */
  broken: readonly string[];
  /** Rules that it may break: it hardly breaks any other that was learned. */
  suspected: ReadonlySet<string>;
}

/** What was learned from examples of good and bad sentences. */
export interface SentenceJudge {
  /** The rules that were learned. */
  rules: ReadonlySet<string>;
  /** Judges the sentence of this number, or only these words of it. */
  judge(text: JudgedText, at: number, words?: Span): Verdict;
}

/** What each rule scores in a sentence, in the order of the rules. */
export type ScoreSentence = (
  sentence: readonly JudgedWord[],
  language: Language,
  surroundings: Surroundings,
) => readonly number[];

// A sentence so long is a list or a flood, and no rule was learned on such ones.
const MAX_WORDS = 80;

// Scores are log odds: 1 in 45.
const SUSPECTED = -3.8;

type Learned = Pick<LearnedUnits, 'features' | 'step'> & {
  rules: Readonly<Record<string, { start: number; units: readonly number[] }>>;
};

/** Scores sentences by what was learned: a layer of hidden units, and what each rule makes of them. */
export const scorerOf = ({ features, step, rules }: Learned): ScoreSentence => {
  const ends = Object.values(rules);
  const count = ends[0]?.units.length ?? 0;
  const table = unitTableOf(features, count);
  const sumsOf = summerOf(count, (sums, hashes) => addUnits(sums, hashes, table));
  return (...said) => {
    const hidden = sumsOf(groupsOf(...said));
    for (let at = 0; at < count; at += 1) hidden[at] = Math.tanh(step * (hidden[at] ?? 0));
    return ends.map(({ start, units }) => {
      let score = start;
      for (let at = 0; at < count; at += 1) score += (units[at] ?? 0) * (hidden[at] ?? 0);
      return score;
    });
  };
};

type SentenceData = Pick<JudgementData, 'classes' | 'learned'>;

// Made when the first sentence is judged: many functions have the rules and check nothing.
const lazyScorer = ({ classes, learned }: SentenceData) => {
  const make = () => ({ readers: wordReaders(classes), scoresOf: scorerOf(learned) });
  let made: ReturnType<typeof make> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const CLEAN: Verdict = { broken: [], suspected: new Set() };

const verdictOn = (
  ids: readonly string[],
  scores: readonly number[],
  threshold: number,
): Verdict => {
  const highest = Math.max(...scores);
  if (highest <= threshold && highest < SUSPECTED) return CLEAN;
  return {
    broken: ids
      .map((id, at) => ({ id, score: scores[at] ?? 0 }))
      .filter(({ score }) => score > threshold)
      .toSorted((one, other) => other.score - one.score)
      .map(({ id }) => id),
    suspected: new Set(ids.filter((_, at) => (scores[at] ?? 0) >= SUSPECTED)),
  };
};

/** Makes the learned judgement ready for use. */
export const sentenceJudge = (data: SentenceData): SentenceJudge => {
  const { rules, threshold } = data.learned;
  const ids = Object.keys(rules);
  const noVerdict: Verdict = { broken: [], suspected: new Set(ids) };
  const scorer = lazyScorer(data);
  return {
    rules: new Set(ids),
    judge: (text, at, span) => {
      const whole = text.reading.sentences[at];
      if (!whole) return noVerdict;
      const sentence = { ...whole, words: span ?? whole.words };
      const length = sentence.words.to - sentence.words.from;
      if (length === 0 || length > MAX_WORDS) return noVerdict;
      const { readers, scoresOf } = scorer();
      const { language } = text.lexicon;
      const words = wordsIn(text.reading, sentence).map(readers[language]);
      return verdictOn(
        ids,
        scoresOf(words, language, surroundingsOf(text, sentence, at)),
        threshold,
      );
    },
  };
};
