import type { Example, ReadSentence } from './examples.ts';

/** The number of what breaks no rule. */
export const GOOD = -1;

/** A sentence by the numbers of its features. */
export interface Row {
  numbers: Int32Array;
  values: Float64Array;
}

/** A sentence to learn from. */
export interface Instance extends Row {
  /** The number of the rule that it breaks. */
  rule: number;
  weight: number;
}

/** What learns from one sentence after the other. */
export interface Learner {
  /** What each rule scores in a sentence. */
  scores(row: Row): Float64Array;
  learn(instance: Instance): void;
}

const SEED = 7;
// What is so sure already teaches nothing.
const MIN_SLOPE = 1e-3;

/** A linear congruential generator (Numerical Recipes): the same order in each run. */
export const randomFrom = (seed: number): (() => number) => {
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

// A feature of few lines, in whatever variants, tells little of others.
const numbersOf = (examples: readonly Example[], minSources: number): Map<number, number> => {
  const sources = new Map<number, Set<string>>();
  const kept = new Set<number>();
  for (const { sentences, source } of examples) {
    for (const hash of sentences.flatMap(({ hashes }) => [...hashes])) {
      if (kept.has(hash)) continue;
      const before = sources.get(hash) ?? new Set();
      sources.set(hash, before.add(source));
      if (before.size < minSources) continue;
      kept.add(hash);
      sources.delete(hash);
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

/**
 * How far the score of a rule is from what an instance says of it, on the logistic loss; 0 where it teaches nothing.
 * A text that breaks another rule may break this one as well, so it counts only `ofOthers`.
 */
export const slopeOf = (
  score: number,
  rule: number,
  instance: Instance,
  ofOthers: number,
): number => {
  const isIts = instance.rule === rule;
  const share = isIts || instance.rule === GOOD ? 1 : ofOthers;
  const slope = (1 / (1 + Math.exp(-score)) - (isIts ? 1 : 0)) * instance.weight * share;
  return Math.abs(slope) < MIN_SLOPE ? 0 : slope;
};

const learnFrom = <Made extends Learner>(
  instances: readonly Instance[],
  epochs: number,
  learner: Made,
): Made => {
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

/** How something learns. */
interface Course<Made> {
  /** How many lines or texts must hold a feature, so that something is learned of it. */
  minSources: number;
  /** How often each round sees all examples. */
  rounds: readonly number[];
  make(features: number): Made;
}

/**
 * Learns from examples, round after round. Which sentence of a bad text is the bad one nobody wrote down:
 * after a first round with all of them, the one with the highest score is it.
 */
export const learnInRounds = <Made extends Learner>(
  examples: readonly Example[],
  rules: readonly string[],
  { minSources, rounds, make }: Course<Made>,
): { numbers: ReadonlyMap<number, number>; learner: Made } => {
  const numbers = numbersOf(examples, minSources);
  const texts = examples.map(({ rule, sentences, weight }) => ({
    rule: rule === undefined ? GOOD : rules.indexOf(rule),
    rows: sentences.map((sentence) => rowOf(sentence, numbers)),
    weight,
  }));
  let learner: Made | undefined;
  for (const epochs of rounds) {
    const before = learner;
    const instances = texts.flatMap(({ rule, rows, weight }) => {
      const chosen = rule === GOOD || !before ? rows : worstOf(rows, rule, before);
      const each = rule === GOOD ? weight : weight / chosen.length;
      return chosen.map((row) => ({ ...row, rule, weight: each }));
    });
    learner = learnFrom(instances, epochs, make(numbers.size));
  }
  return { numbers, learner: learner ?? make(numbers.size) };
};
