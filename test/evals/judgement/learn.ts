import type { LearnedUnits, LearnedWeights } from '#domain/tone/judgement/data.ts';
import { MAX_STEPS, packUnits } from '#domain/tone/judgement/units.ts';
import { packWeights } from '#domain/tone/judgement/weights.ts';
import type { Trained } from './train.ts';
import type { TrainedUnits } from './train-units.ts';

// 3 bytes each: 800 KB as text.
const MAX_WEIGHTS = 200_000;
// Few weights are larger than the 127 steps that one byte holds.
const STEP = 0.08;
const DIGITS = 3;

/** What was learned, ready to score sentences. */
export type Learned = Pick<LearnedWeights, 'step' | 'weights'> & {
  rules: Record<string, { start: number }>;
};

/** What was learned, in steps of one byte; the smallest weights are left out. */
export const learnedOf = ({ rules, numbers, weights, starts }: Trained): Learned => {
  const all = [...numbers].flatMap(([hash, number]) =>
    rules.map((_, rule) => {
      const weight = weights[number * rules.length + rule] ?? 0;
      return { hash, rule, steps: Math.round(weight / STEP) };
    }),
  );
  const kept = all
    .filter(({ steps }) => steps !== 0)
    .toSorted((one, other) => Math.abs(other.steps) - Math.abs(one.steps))
    .slice(0, MAX_WEIGHTS);
  const starting = rules.map((id, at) => [id, { start: Number(starts[at]?.toFixed(DIGITS)) }]);
  return { step: STEP, weights: packWeights(kept), rules: Object.fromEntries(starting) };
};

// 7 bytes each: 1.2 MB as text.
const MAX_FEATURES = 125_000;
// Steps of four bits: the few larger ones are cut, so that the many small ones keep their differences.
const CUT = 0.95;

const rounded = (value: number | undefined): number => Number((value ?? 0).toFixed(DIGITS));

/** What was learned with hidden units, ready to score sentences. */
export type LearnedWithUnits = Pick<LearnedUnits, 'step' | 'features'> & {
  rules: Record<string, { start: number; units: number[] }>;
};

/** What was learned with hidden units, in steps of four bits; what tells least is left out. */
export const learnedUnitsOf = ({
  rules,
  numbers,
  steps,
  ends,
  starts,
}: TrainedUnits): LearnedWithUnits => {
  const units = ends.length / rules.length;
  const sizes = steps.map((one) => Math.abs(one)).toSorted();
  const step = Number(
    ((sizes[Math.floor(CUT * sizes.length)] ?? 0) / MAX_STEPS).toPrecision(DIGITS),
  );
  const features = [...numbers].map(([hash, number]) => ({
    hash,
    steps: Array.from(steps.slice(number * units, (number + 1) * units), (one) =>
      Math.round(one / step),
    ),
  }));
  const told = features
    .map((one) => ({ ...one, size: one.steps.reduce((sum, each) => sum + each ** 2, 0) }))
    .toSorted((one, other) => other.size - one.size)
    .slice(0, MAX_FEATURES)
    .filter(({ size }) => size > 0);
  const ofRules = rules.map((id, at) => {
    const own = Array.from(ends.slice(at * units, (at + 1) * units), rounded);
    return [id, { start: rounded(starts[at]), units: own }] as const;
  });
  return { step, features: packUnits(told), rules: Object.fromEntries(ofRules) };
};
