import type { LearnedWeights } from '#domain/tone/judgement/data.ts';
import { packWeights } from '#domain/tone/judgement/weights.ts';
import type { Trained } from './train.ts';

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
