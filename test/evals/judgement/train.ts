import type { Example } from './examples.ts';
import { type Instance, type Learner, learnInRounds, type Row, slopeOf } from './rows.ts';

/** What was learned: `weights` holds one for each rule in a row, feature after feature. */
export interface Trained {
  rules: readonly string[];
  /** The number of each feature, by its hash. */
  numbers: ReadonlyMap<number, number>;
  weights: Float32Array;
  starts: Float64Array;
}

// Found by trying on held-out rounds (docs/tone-figures.md has the figures).
const MIN_SOURCES = 2;
const ROUNDS = [4, 4, 12];
const RATE = 0.5;
const START_RATE = 0.3;
const DECAY = 1e-3;
const START = -3;

/** AdaGrad on the logistic loss, each rule against all else: a weight for each feature and rule. */
class LinearLearner implements Learner {
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
      const slope = slopeOf(scores[rule] ?? 0, rule, instance, 0);
      if (slope !== 0) this.#step(instance, rule, slope);
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

/** Learns a weight for each feature and rule from examples. */
export const train = (examples: readonly Example[], rules: readonly string[]): Trained => {
  const { numbers, learner } = learnInRounds(examples, rules, {
    minSources: MIN_SOURCES,
    rounds: ROUNDS,
    make: (features) => new LinearLearner(rules.length, features),
  });
  return { rules, numbers, weights: learner.weights, starts: learner.starts };
};
