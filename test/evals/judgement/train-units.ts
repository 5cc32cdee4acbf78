import type { Example } from './examples.ts';
import {
  type Instance,
  type Learner,
  learnInRounds,
  type Row,
  randomFrom,
  slopeOf,
} from './rows.ts';

/** What was learned: `steps` holds one for each unit in a row, feature after feature; `ends` by unit, rule after rule. */
export interface TrainedUnits {
  rules: readonly string[];
  /** The number of each feature, by its hash. */
  numbers: ReadonlyMap<number, number>;
  steps: Float32Array;
  ends: Float32Array;
  starts: Float64Array;
}

// Hidden units, which all rules share.
const UNITS = 12;

// Found by trying on held-out writers and rounds (docs/tone-figures.md has the figures).
const MIN_SOURCES = 3;
const ROUNDS = [3, 16];
const RATE = 0.03;
const END_RATE = 0.1;
const START_RATE = 0.3;
const DECAY = 1e-3;
const END_DECAY = 1e-4;
const START = -3;
// A little, so that the likeliest rule is told from the others.
const OF_OTHERS = 0.05;
// Left out at random each time: so no feature and no unit is relied on alone.
const FEATURES_OUT = 0.5;
const UNITS_OUT = 0.2;
const SPREAD = 0.2;
const END_SPREAD = 0.6;
const SEED = 11;

/** AdaGrad on the logistic loss: features tell hidden units, which all rules share, and units tell rules. */
class UnitLearner implements Learner {
  readonly steps: Float32Array;
  readonly ends: Float32Array;
  readonly starts: Float64Array;
  readonly #squares: Float32Array;
  readonly #endSquares: Float32Array;
  readonly #startSquares: Float64Array;
  readonly #random = randomFrom(SEED);

  constructor(rules: number, features: number) {
    const spread = (length: number, width: number) =>
      Float32Array.from({ length }, () => (this.#random() - 1 / 2) * width);
    this.steps = spread(UNITS * features, SPREAD);
    this.ends = spread(UNITS * rules, END_SPREAD);
    this.starts = new Float64Array(rules).fill(START);
    this.#squares = new Float32Array(UNITS * features).fill(1e-2);
    this.#endSquares = new Float32Array(UNITS * rules).fill(1e-1);
    this.#startSquares = new Float64Array(rules).fill(1);
  }

  #hiddenOf({ numbers, values }: Row): Float64Array {
    const sums = new Float64Array(UNITS);
    for (let at = 0; at < numbers.length; at += 1) {
      const from = (numbers[at] ?? 0) * UNITS;
      const value = values[at] ?? 0;
      for (let unit = 0; unit < UNITS; unit += 1)
        sums[unit] = (sums[unit] ?? 0) + value * (this.steps[from + unit] ?? 0);
    }
    return sums.map((sum) => Math.tanh(sum));
  }

  #scoresOf(hidden: Float64Array): Float64Array {
    const scores = this.starts.slice();
    for (let rule = 0; rule < scores.length; rule += 1)
      for (let unit = 0; unit < UNITS; unit += 1)
        scores[rule] =
          (scores[rule] ?? 0) + (hidden[unit] ?? 0) * (this.ends[rule * UNITS + unit] ?? 0);
    return scores;
  }

  scores(row: Row): Float64Array {
    return this.#scoresOf(this.#hiddenOf(row));
  }

  #some({ numbers, values }: Row): Row {
    const some: Row = {
      numbers: new Int32Array(numbers.length),
      values: new Float64Array(numbers.length),
    };
    const scale = 1 / (1 - FEATURES_OUT);
    let kept = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      if (this.#random() < FEATURES_OUT) continue;
      some.numbers[kept] = numbers[at] ?? 0;
      some.values[kept] = (values[at] ?? 0) * scale;
      kept += 1;
    }
    return { numbers: some.numbers.subarray(0, kept), values: some.values.subarray(0, kept) };
  }

  learn(instance: Instance): void {
    const row = this.#some(instance);
    const whole = this.#hiddenOf(row);
    const shares = whole.map(() => (this.#random() < UNITS_OUT ? 0 : 1 / (1 - UNITS_OUT)));
    const hidden = whole.map((one, unit) => one * (shares[unit] ?? 0));
    const back = new Float64Array(UNITS);
    let teaches = false;
    for (const [rule, score] of this.#scoresOf(hidden).entries()) {
      const slope = slopeOf(score, rule, instance, OF_OTHERS);
      if (slope === 0) continue;
      teaches = true;
      this.#stepEnds(rule, slope, { hidden, shares, back });
    }
    if (!teaches) return;
    this.#step(
      row,
      back.map((one, unit) => one * (1 - (whole[unit] ?? 0) ** 2)),
    );
  }

  #stepEnds(
    rule: number,
    slope: number,
    { hidden, shares, back }: Record<'hidden' | 'shares' | 'back', Float64Array>,
  ): void {
    const square = (this.#startSquares[rule] ?? 0) + slope ** 2;
    this.#startSquares[rule] = square;
    this.starts[rule] = (this.starts[rule] ?? 0) - (START_RATE * slope) / Math.sqrt(square);
    for (let unit = 0; unit < UNITS; unit += 1) {
      const place = rule * UNITS + unit;
      const end = this.ends[place] ?? 0;
      back[unit] = (back[unit] ?? 0) + slope * (shares[unit] ?? 0) * end;
      const own = slope * (hidden[unit] ?? 0) + END_DECAY * end;
      const sum = (this.#endSquares[place] ?? 0) + own ** 2;
      this.#endSquares[place] = sum;
      this.ends[place] = end - (END_RATE * own) / Math.sqrt(sum);
    }
  }

  #step({ numbers, values }: Row, slopes: Float64Array): void {
    for (let at = 0; at < numbers.length; at += 1) {
      const from = (numbers[at] ?? 0) * UNITS;
      const value = values[at] ?? 0;
      for (let unit = 0; unit < UNITS; unit += 1) {
        const step = this.steps[from + unit] ?? 0;
        const own = (slopes[unit] ?? 0) * value + DECAY * step;
        const sum = (this.#squares[from + unit] ?? 0) + own ** 2;
        this.#squares[from + unit] = sum;
        this.steps[from + unit] = step - (RATE * own) / Math.sqrt(sum);
      }
    }
  }
}

/** Learns from examples what each feature tells hidden units, and what these tell of each rule. */
export const trainUnits = (
  examples: readonly Example[],
  rules: readonly string[],
): TrainedUnits => {
  const { numbers, learner } = learnInRounds(examples, rules, {
    minSources: MIN_SOURCES,
    rounds: ROUNDS,
    make: (features) => new UnitLearner(rules.length, features),
  });
  const { steps, ends, starts } = learner;
  return { rules, numbers, steps, ends, starts };
};
