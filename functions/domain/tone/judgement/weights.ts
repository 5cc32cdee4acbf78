import type { LearnedWeights } from './data.ts';
import { type Group, HASH_BITS } from './features.ts';
import { summerOf } from './sums.ts';

const ENTRY_BYTES = 3;
const STEP_BITS = 8;
const RULE_BITS = 4;
const MAX_GAP = 2 ** 12 - 1;
const WORD_BITS = 32;
const WORD_SHIFT = 5;
const WORD_MASK = WORD_BITS - 1;
const MAX_STEPS = 2 ** (STEP_BITS - 1) - 1;

/** How much a feature tells of a rule, by the number of the rule. */
export interface Weight {
  hash: number;
  rule: number;
  steps: number;
}

/** Weights by hash: `first` leads to the first entry of a hash, whose entries lie in a row. */
export interface WeightTable {
  entries: Int32Array;
  first: Int32Array;
  /** A bit for each hash that has entries: small enough to stay near the processor, as most hashes have none. */
  known: Uint32Array;
}

const hashIn = (entry: number): number => entry >>> (STEP_BITS + RULE_BITS);
const ruleIn = (entry: number): number => (entry >>> STEP_BITS) & (2 ** RULE_BITS - 1);
const stepsIn = (entry: number): number => (entry << 24) >> 24;

const entryOf = (hash: number, rule: number, steps: number): number =>
  (hash << (STEP_BITS + RULE_BITS)) | (rule << STEP_BITS) | (steps & 0xff);

const cutSteps = (steps: number): number => Math.max(-MAX_STEPS, Math.min(MAX_STEPS, steps));

// A gap too wide for its bits is crossed by weights of no steps.
const gapsTo = (hash: number, before: number): number[] => {
  const gap = hash - before;
  return gap <= MAX_GAP ? [gap] : [MAX_GAP, ...gapsTo(hash, before + MAX_GAP)];
};

/**
 * The weights as text: of the same length and order for the same weights. Each says how far its hash is from the
 * one before. Steps are cut to one byte.
 */
export const packWeights = (weights: readonly Weight[]): LearnedWeights['weights'] => {
  const sorted = weights.toSorted((one, other) => one.hash - other.hash || one.rule - other.rule);
  const entries = sorted.flatMap(({ hash, rule, steps }, at) => {
    const gaps = gapsTo(hash, sorted[at - 1]?.hash ?? 0);
    return gaps.map((gap, part) =>
      part === gaps.length - 1 ? entryOf(gap, rule, cutSteps(steps)) : entryOf(gap, 0, 0),
    );
  });
  const bytes = Buffer.alloc(entries.length * ENTRY_BYTES);
  for (const [at, entry] of entries.entries())
    bytes.writeUIntBE(entry & 0xff_ff_ff, at * ENTRY_BYTES, ENTRY_BYTES);
  return bytes.toString('base64');
};

/** Reads packed weights. */
export const tableOf = (packed: LearnedWeights['weights']): WeightTable => {
  const bytes = Buffer.from(packed, 'base64');
  const entries = new Int32Array(Math.floor(bytes.length / ENTRY_BYTES));
  const first = new Int32Array(2 ** HASH_BITS);
  const known = new Uint32Array(2 ** HASH_BITS / WORD_BITS);
  let hash = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const from = at * ENTRY_BYTES;
    const packedEntry =
      ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    const gap = hashIn(packedEntry);
    hash += gap;
    entries[at] = entryOf(hash, ruleIn(packedEntry), stepsIn(packedEntry));
    if (gap > 0 || at === 0) {
      first[hash] = at;
      known[hash >>> WORD_SHIFT] = (known[hash >>> WORD_SHIFT] ?? 0) | (1 << (hash & WORD_MASK));
    }
  }
  return { entries, first, known };
};

/** Adds the steps that each of these features tells of each rule to `sums`. */
export const addSteps = (
  sums: Int32Array,
  hashes: readonly number[],
  { entries, first, known }: WeightTable,
): void => {
  for (const hash of hashes) {
    if (((known[hash >>> WORD_SHIFT] ?? 0) & (1 << (hash & WORD_MASK))) === 0) continue;
    for (let at = first[hash] ?? 0; at < entries.length; at += 1) {
      const entry = entries[at] ?? 0;
      if (hashIn(entry) !== hash) break;
      const rule = ruleIn(entry);
      sums[rule] = (sums[rule] ?? 0) + stepsIn(entry);
    }
  }
};

/** Scores groups of features by weights: what each rule scores. */
export const groupScorerOf = ({
  weights,
  step,
  rules,
}: Pick<LearnedWeights, 'weights' | 'step'> & {
  rules: Readonly<Record<string, { start: number }>>;
}): ((groups: readonly Group[]) => number[]) => {
  const table = tableOf(weights);
  const starts = Object.values(rules).map(({ start }) => start);
  const sumsOf = summerOf(starts.length, (sums, hashes) => addSteps(sums, hashes, table));
  return (groups) => {
    const sums = sumsOf(groups);
    return starts.map((start, at) => start + step * (sums[at] ?? 0));
  };
};
