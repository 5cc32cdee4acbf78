import type { Example, ReadSentence } from './examples.ts';

/** What was learned: `weights` holds one for each rule in a row, feature after feature. */
export interface Trained {
  rules: readonly string[];
  /** The number of each feature, by its hash. */
  numbers: ReadonlyMap<number, number>;
  weights: Float32Array;
  starts: Float64Array;
}

// Found by trying on held-out rounds (docs/tone-figures.md has the figures).
const FIRST_EPOCHS = 4;
const EPOCHS = 12;
const RATE = 0.5;
const START_RATE = 0.3;
const DECAY = 1e-3;
const START = -3;
// What is so sure already teaches nothing.
const MIN_SLOPE = 1e-3;
const SEED = 7;
const GOOD = -1;

/** A sentence by the numbers of its features. */
interface Row {
  numbers: Int32Array;
  values: Float64Array;
}

interface Instance extends Row {
  rule: number;
  weight: number;
}

// A linear congruential generator (Numerical Recipes): the same order in each run.
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = <Item>(items: Item[], random: () => number): void => {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [items[at], items[other]];
    if (one === undefined || two === undefined) return;
    items[at] = two;
    items[other] = one;
  }
};

// A feature of one line alone, in whatever variants, tells nothing of others.
const numbersOf = (examples: readonly Example[]): Map<number, number> => {
  const first = new Map<number, string>();
  const kept = new Set<number>();
  for (const { sentences, source } of examples) {
    for (const hash of sentences.flatMap(({ hashes }) => [...hashes])) {
      const before = first.get(hash);
      if (before === undefined) first.set(hash, source);
      else if (before !== source) kept.add(hash);
    }
  }
  return new Map([...kept].toSorted((one, other) => one - other).map((hash, at) => [hash, at]));
};

const rowOf = ({ hashes, values }: ReadSentence, numbers: ReadonlyMap<number, number>): Row => {
  const pairs = [...hashes].flatMap((hash, at) => {
    const number = numbers.get(hash);
    return number === undefined ? [] : [{ number, value: values[at] ?? 0 }];
  });
  return {
    numbers: Int32Array.from(pairs.map(({ number }) => number)),
    values: Float64Array.from(pairs.map(({ value }) => value)),
  };
};

/** AdaGrad on the logistic loss, each rule against all else. */
class Learner {
  readonly weights: Float32Array;
  readonly starts: Float64Array;
  readonly #squares: Float32Array;
  readonly #startSquares: Float64Array;
  readonly #count: number;

  constructor(rules: number, features: number) {
    this.#count = rules;
    this.weights = new Float32Array(rules * features);
    this.#squares = new Float32Array(rules * features).fill(1e-2);
    this.starts = new Float64Array(rules).fill(START);
    this.#startSquares = new Float64Array(rules).fill(1);
  }

  scores({ numbers, values }: Row): Float64Array {
    const sums = this.starts.slice();
    for (let at = 0; at < numbers.length; at += 1) {
      const from = (numbers[at] ?? 0) * this.#count;
      const value = values[at] ?? 0;
      for (let rule = 0; rule < this.#count; rule += 1)
        sums[rule] = (sums[rule] ?? 0) + value * (this.weights[from + rule] ?? 0);
    }
    return sums;
  }

  learn(instance: Instance): void {
    const scores = this.scores(instance);
    for (let rule = 0; rule < this.#count; rule += 1) {
      const isIts = instance.rule === rule;
      // A text that breaks another rule may break this one as well: it tells nothing of it.
      if (!isIts && instance.rule !== GOOD) continue;
      const slope = (1 / (1 + Math.exp(-(scores[rule] ?? 0))) - (isIts ? 1 : 0)) * instance.weight;
      if (Math.abs(slope) >= MIN_SLOPE) this.#step(instance, rule, slope);
    }
  }

  #step({ numbers, values }: Row, rule: number, slope: number): void {
    const square = (this.#startSquares[rule] ?? 0) + slope ** 2;
    this.#startSquares[rule] = square;
    this.starts[rule] = (this.starts[rule] ?? 0) - (START_RATE * slope) / Math.sqrt(square);
    for (let at = 0; at < numbers.length; at += 1) {
      const place = (numbers[at] ?? 0) * this.#count + rule;
      const weight = this.weights[place] ?? 0;
      const own = slope * (values[at] ?? 0) + DECAY * weight;
      const sum = (this.#squares[place] ?? 0) + own ** 2;
      this.#squares[place] = sum;
      this.weights[place] = weight - (RATE * own) / Math.sqrt(sum);
    }
  }
}

const learnFrom = (
  instances: readonly Instance[],
  rules: number,
  features: number,
  epochs: number,
): Learner => {
  const learner = new Learner(rules, features);
  const random = randomFrom(SEED);
  const order = [...instances];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const instance of order) learner.learn(instance);
  }
  return learner;
};

const worstOf = (rows: readonly Row[], rule: number, learner: Learner): Row[] =>
  rows
    .map((row) => ({ row, score: learner.scores(row)[rule] ?? 0 }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, 1)
    .map(({ row }) => row);

/**
 * Learns from examples. Which sentence of a bad text is the bad one nobody wrote down: after a first
 * round with all of them, the one with the highest score is it.
 */
export const train = (examples: readonly Example[], rules: readonly string[]): Trained => {
  const numbers = numbersOf(examples);
  const texts = examples.map(({ rule, sentences, weight }) => ({
    rule: rule === undefined ? GOOD : rules.indexOf(rule),
    rows: sentences.map((sentence) => rowOf(sentence, numbers)),
    weight,
  }));
  let learner: Learner | undefined;
  for (const epochs of [FIRST_EPOCHS, FIRST_EPOCHS, EPOCHS]) {
    const before = learner;
    const instances = texts.flatMap(({ rule, rows, weight }) => {
      const chosen = rule === GOOD || !before ? rows : worstOf(rows, rule, before);
      const each = rule === GOOD ? weight : weight / chosen.length;
      return chosen.map((row) => ({ ...row, rule, weight: each }));
    });
    learner = learnFrom(instances, rules.length, numbers.size, epochs);
  }
  const { weights, starts } = learner ?? new Learner(rules.length, 0);
  return { rules, numbers, weights, starts };
};
