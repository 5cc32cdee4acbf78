import type { LearnedWeights } from './data.ts';
import { HASH_BITS } from './features.ts';

const ENTRY_BYTES = 3;
const STEP_BITS = 8;
const RULE_BITS = 4;
const MAX_GAP = 2 ** 12 - 1;
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
  const first = new Int32Array(2 ** HASH_BITS).fill(-1);
  let hash = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const packedEntry = bytes.readUIntBE(at * ENTRY_BYTES, ENTRY_BYTES);
    const gap = hashIn(packedEntry);
    hash += gap;
    entries[at] = entryOf(hash, ruleIn(packedEntry), stepsIn(packedEntry));
    if (gap > 0 || at === 0) first[hash] = at;
  }
  return { entries, first };
};

/** Adds what a feature tells of each rule to `sums`, `value` times. */
export const addWeights = (
  sums: Float64Array,
  hash: number,
  value: number,
  { entries, first }: WeightTable,
): void => {
  const from = first[hash] ?? -1;
  if (from < 0) return;
  for (let at = from; at < entries.length; at += 1) {
    const entry = entries[at] ?? 0;
    if (hashIn(entry) !== hash) return;
    const rule = ruleIn(entry);
    sums[rule] = (sums[rule] ?? 0) + value * stepsIn(entry);
  }
};
