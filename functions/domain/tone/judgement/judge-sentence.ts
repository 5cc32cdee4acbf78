import type { Language } from '../../values/language.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { wordReaders } from './classes.ts';
import type { JudgementData, LearnedWeights } from './data.ts';
import { groupsOf, type JudgedWord, valueIn } from './features.ts';
import { addWeights, tableOf } from './weights.ts';

/** What was learned from examples of good and bad sentences. */
export interface SentenceJudge {
  /** The rules that were learned. */
  rules: ReadonlySet<string>;
  /** Rules that a sentence probably breaks, the likeliest first. */
  judge(reading: Reading, sentence: Sentence, language: Language): readonly string[];
}

/** What each rule scores in a sentence, in the order of the rules. */
export type ScoreSentence = (
  sentence: readonly JudgedWord[],
  isQuestion: boolean,
  language: Language,
) => readonly number[];

// A sentence so long is a list or a flood, and no rule was learned on such ones.
const MAX_WORDS = 80;

type Learned = Pick<LearnedWeights, 'weights' | 'step'> & {
  rules: Readonly<Record<string, { start: number }>>;
};

/** Scores sentences by weights. */
export const scorerOf = ({ weights, step, rules }: Learned): ScoreSentence => {
  const table = tableOf(weights);
  const starts = Object.values(rules).map(({ start }) => start);
  return (sentence, isQuestion, language) => {
    const sums = new Float64Array(starts.length);
    for (const group of groupsOf(sentence, isQuestion, language)) {
      const value = valueIn(group);
      for (const hash of group.hashes) addWeights(sums, hash, value, table);
    }
    return starts.map((start, at) => start + step * (sums[at] ?? 0));
  };
};

// Made when the first sentence is judged: many functions have the rules and check nothing.
const lazyScorer = ({ classes, learned }: JudgementData) => {
  const make = () => ({ readers: wordReaders(classes), scoresOf: scorerOf(learned) });
  let made: ReturnType<typeof make> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Makes the learned judgement ready for use. */
export const sentenceJudge = (data: JudgementData): SentenceJudge => {
  const { rules, threshold } = data.learned;
  const ids = Object.keys(rules);
  const scorer = lazyScorer(data);
  return {
    rules: new Set(ids),
    judge: ({ words }, { words: { from, to }, isQuestion }, language) => {
      if (to === from || to - from > MAX_WORDS) return [];
      const { readers, scoresOf } = scorer();
      const read = words.slice(from, to).map(({ folded }) => readers[language](folded));
      const scores = scoresOf(read, isQuestion, language);
      return ids
        .map((id, at) => ({ id, score: scores[at] ?? 0 }))
        .filter(({ score }) => score > threshold)
        .toSorted((one, other) => other.score - one.score)
        .map(({ id }) => id);
    },
  };
};
