import type { Language } from '../../values/language.ts';
import { onceFor } from '../once-for.ts';
import type { Span } from '../text/sentences.ts';
import { wordReaders } from './classes.ts';
import type { JudgementData, LearnedWeights } from './data.ts';
import { type Bundle, type Group, groupsOf, type JudgedWord, valueIn } from './features.ts';
import { type JudgedText, type Surroundings, surroundingsOf, wordsIn } from './surroundings.ts';
import { addSteps, tableOf } from './weights.ts';

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

// Scores are log odds: 1 in 13.
const SUSPECTED = -2.5;

type Learned = Pick<LearnedWeights, 'weights' | 'step'> & {
  rules: Readonly<Record<string, { start: number }>>;
};

const none: readonly never[] = [];

const addAll = (sums: Int32Array, others: Int32Array): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (others[at] ?? 0);
};

/** Scores groups of features by weights: what each rule scores. */
export const groupScorerOf = ({ weights, step, rules }: Learned) => {
  const table = tableOf(weights);
  const starts = Object.values(rules).map(({ start }) => start);
  // A word that comes again has the same parts.
  const stepsOf = onceFor(({ hashes }: Bundle): Int32Array => {
    const own = new Int32Array(starts.length);
    addSteps(own, hashes, table);
    return own;
  });
  const sums = new Int32Array(starts.length);
  return (groups: readonly Group[]): number[] => {
    const scores = [...starts];
    for (const group of groups) {
      sums.fill(0);
      addSteps(sums, group.hashes, table);
      for (const bundle of group.bundles ?? none)
        if (bundle.hashes.length > 0) addAll(sums, stepsOf(bundle));
      const value = step * valueIn(group);
      for (let at = 0; at < scores.length; at += 1)
        scores[at] = (scores[at] ?? 0) + value * (sums[at] ?? 0);
    }
    return scores;
  };
};

/** Scores sentences by weights. */
export const scorerOf = (learned: Learned): ScoreSentence => {
  const scoresOf = groupScorerOf(learned);
  return (...said) => scoresOf(groupsOf(...said));
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

const verdictOn = (ids: readonly string[], scores: readonly number[], threshold: number) => ({
  broken: ids
    .map((id, at) => ({ id, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > threshold)
    .toSorted((one, other) => other.score - one.score)
    .map(({ id }) => id),
  suspected: new Set(ids.filter((_, at) => (scores[at] ?? 0) >= SUSPECTED)),
});

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
