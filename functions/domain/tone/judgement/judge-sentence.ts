import type { Language } from '../../values/language.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { wordReaders } from './classes.ts';
import type { JudgementData, LearnedWeights } from './data.ts';
import { groupsOf, HASH_BITS, type JudgedWord, valueIn } from './features.ts';

/** Rules that a sentence probably breaks, by what was learned from examples. */
export type JudgeSentence = (
  reading: Reading,
  sentence: Sentence,
  language: Language,
) => readonly string[];

const ENTRY_BYTES = 4;
const STEP_BITS = 8;
const RULE_BITS = 4;
// A sentence so long is a list or a flood, and no rule was learned on such ones.
const MAX_WORDS = 80;

/** Weights by hash: `first` leads to the first entry of a hash, whose entries lie in a row. */
interface Table {
  entries: Int32Array;
  first: Int32Array;
}

const tableOf = ({ weights }: LearnedWeights): Table => {
  const bytes = Buffer.from(weights, 'base64');
  const entries = new Int32Array(bytes.length / ENTRY_BYTES);
  const first = new Int32Array(2 ** HASH_BITS).fill(-1);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = bytes.readInt32BE(at * ENTRY_BYTES);
    entries[at] = entry;
    first[hashIn(entry)] = at;
  }
  return { entries, first };
};

const hashIn = (entry: number): number => entry >>> (STEP_BITS + RULE_BITS);
const ruleIn = (entry: number): number => (entry >>> STEP_BITS) & (2 ** RULE_BITS - 1);
const stepsIn = (entry: number): number => (entry << 24) >> 24;

const addWeights = (sums: Float64Array, hash: number, value: number, table: Table): void => {
  const { entries, first } = table;
  const from = first[hash] ?? -1;
  if (from < 0) return;
  for (let at = from; at < entries.length; at += 1) {
    const entry = entries[at] ?? 0;
    if (hashIn(entry) !== hash) return;
    const rule = ruleIn(entry);
    sums[rule] = (sums[rule] ?? 0) + value * stepsIn(entry);
  }
};

/** Scores sentences by the weights; made once. */
const scorerOf = (learned: LearnedWeights) => {
  const table = tableOf(learned);
  const rules = Object.values(learned.rules);
  return (sentence: readonly JudgedWord[], isQuestion: boolean, language: Language): number[] => {
    const sums = new Float64Array(rules.length);
    for (const group of groupsOf(sentence, isQuestion, language)) {
      const value = valueIn(group);
      for (const hash of group.hashes) addWeights(sums, hash, value, table);
    }
    return rules.map(({ start, step }, at) => start + step * (sums[at] ?? 0));
  };
};

/** Makes the learned judgement ready for use. */
export const sentenceJudge = ({ classes, learned }: JudgementData): JudgeSentence => {
  const readers = wordReaders(classes);
  const scoresOf = scorerOf(learned);
  const rules = Object.entries(learned.rules);
  return ({ words }, { words: { from, to }, isQuestion }, language) => {
    if (to - from === 0 || to - from > MAX_WORDS) return [];
    const read = words.slice(from, to).map(({ folded }) => readers[language](folded));
    const scores = scoresOf(read, isQuestion, language);
    return rules.flatMap(([id, { threshold }], at) =>
      (scores[at] ?? 0) >= threshold[language] ? [id] : [],
    );
  };
};
