import type { Example, Vector } from './examples.ts';

/** One row of weights a rule, by the number of a feature. */
export interface Trained {
  rules: readonly string[];
  numbers: ReadonlyMap<number, number>;
  weights: Float64Array[];
  starts: Float64Array;
}

// Found by trying on held-out rounds (docs/adr says more).
const EPOCHS = 12;
const FIRST_EPOCHS = 4;
const RATE = 0.5;
const START_RATE = 0.3;
const DECAY = 1e-3;
const START = -3;
// A text that breaks another rule may break this one as well.
const OTHER_RULE = 0.1;
const MIN_TEXTS = 2;
const TOO_SMALL = 1e-3;
const SEED = 7;

interface Instance {
  numbers: Int32Array;
  values: Float64Array;
  rule: number;
  weight: number;
}

// A linear congruential generator (Numerical Recipes): the same order in each run.
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (order: Int32Array, random: () => number): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one = 0, two = 0] = [order[at], order[other]];
    order[at] = two;
    order[other] = one;
  }
};

const numbersOf = (examples: readonly Example[]): Map<number, number> => {
  const texts = new Map<number, number>();
  for (const { sentences } of examples) {
    for (const hash of new Set(sentences.flatMap(({ hashes }) => [...hashes])))
      texts.set(hash, (texts.get(hash) ?? 0) + 1);
  }
  const kept = [...texts].filter(([, count]) => count >= MIN_TEXTS).map(([hash]) => hash);
  return new Map(kept.toSorted((one, other) => one - other).map((hash, at) => [hash, at]));
};

const known = ({ hashes, values }: Vector, numbers: ReadonlyMap<number, number>) => {
  const pairs = [...hashes].flatMap((hash, at) => {
    const number = numbers.get(hash);
    return number === undefined ? [] : [[number, values[at] ?? 0] as const];
  });
  return {
    numbers: Int32Array.from(pairs.map(([number]) => number)),
    values: Float64Array.from(pairs.map(([, value]) => value)),
  };
};

type Row = Pick<Instance, 'numbers' | 'values'>;

const scoreOf = ({ numbers, values }: Row, weights: Float64Array, start: number): number => {
  let sum = start;
  for (let at = 0; at < numbers.length; at += 1)
    sum += (weights[numbers[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
};

/** AdaGrad on the logistic loss, one rule against all. */
const descend = (
  instances: readonly Instance[],
  rules: number,
  features: number,
  epochs: number,
) => {
  const weights = Array.from({ length: rules }, () => new Float64Array(features));
  const squares = Array.from({ length: rules }, () => new Float64Array(features).fill(1e-2));
  const starts = new Float64Array(rules).fill(START);
  const startSquares = new Float64Array(rules).fill(1);
  const random = randomFrom(SEED);
  const order = Int32Array.from(instances.keys());
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const number of order) {
      const instance = instances[number];
      if (!instance) continue;
      for (let rule = 0; rule < rules; rule += 1) {
        const [row, sums] = [weights[rule], squares[rule]];
        if (!row || !sums) continue;
        const score = scoreOf(instance, row, starts[rule] ?? 0);
        const isIts = instance.rule === rule;
        const weight = instance.weight * (isIts || instance.rule < 0 ? 1 : OTHER_RULE);
        const slope = (1 / (1 + Math.exp(-score)) - (isIts ? 1 : 0)) * weight;
        if (Math.abs(slope) < TOO_SMALL) continue;
        startSquares[rule] = (startSquares[rule] ?? 0) + slope ** 2;
        starts[rule] =
          (starts[rule] ?? 0) - (START_RATE * slope) / Math.sqrt(startSquares[rule] ?? 1);
        step(instance, slope, row, sums);
      }
    }
  }
  return { weights, starts };
};

const step = (
  { numbers, values }: Row,
  slope: number,
  row: Float64Array,
  sums: Float64Array,
): void => {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    const own = slope * (values[at] ?? 0) + DECAY * (row[number] ?? 0);
    sums[number] = (sums[number] ?? 0) + own ** 2;
    row[number] = (row[number] ?? 0) - (RATE * own) / Math.sqrt(sums[number] ?? 1);
  }
};

/**
 * Learns from examples. Which sentence of a bad text is the bad one nobody wrote down: after a first
 * round with all of them, the one with the highest score is it.
 */
export const train = (examples: readonly Example[], rules: readonly string[]): Trained => {
  const numbers = numbersOf(examples);
  const texts = examples.map(({ rule, sentences, weight }) => ({
    rule: rule === undefined ? -1 : rules.indexOf(rule),
    rows: sentences.map((sentence) => known(sentence, numbers)),
    weight,
  }));
  let learned = { weights: [] as Float64Array[], starts: new Float64Array(rules.length) };
  const worst = (rows: readonly Row[], rule: number): Row[] => {
    const row = learned.weights[rule];
    if (!row || rows.length < 2) return [...rows];
    const start = learned.starts[rule] ?? 0;
    return rows
      .toSorted((one, other) => scoreOf(other, row, start) - scoreOf(one, row, start))
      .slice(0, 1);
  };
  for (const epochs of [FIRST_EPOCHS, FIRST_EPOCHS, EPOCHS]) {
    const instances = texts.flatMap(({ rule, rows, weight }) => {
      const chosen = rule < 0 ? rows : worst(rows, rule);
      const each = rule < 0 ? weight : weight / chosen.length;
      return chosen.map((row) => ({ ...row, rule, weight: each }));
    });
    learned = descend(instances, rules.length, numbers.size, epochs);
  }
  return { rules, numbers, ...learned };
};

/** What each rule scores in a text: that of its worst sentence. */
export const scoresOf = (
  { rules, numbers, weights, starts }: Trained,
  example: Example,
): number[] => {
  const rows = example.sentences.map((sentence) => known(sentence, numbers));
  return rules.map((_, rule) =>
    Math.max(
      ...rows.map((row) => scoreOf(row, weights[rule] ?? new Float64Array(), starts[rule] ?? 0)),
    ),
  );
};
