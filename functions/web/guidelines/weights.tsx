import type { Rule } from '#domain/tone/rule.ts';
import { RuleSetId, type Weight, weightIn } from '#domain/tone/rule-sets.ts';
import type { View } from '../view/view.ts';

interface WeightsProps {
  view: View;
  rule: Rule;
}

/** The weight of a finding, as a word and a shape. */
export const Badge = ({ view, weight }: { view: View; weight: Weight }) => (
  <span class={`weight ${weight}`}>{view.t.guidelines.weights[weight]}</span>
);

/** The weight of a rule: once where both rule sets agree, otherwise for each set. */
export const Weights = ({ view, rule }: WeightsProps) => {
  const { sets } = view.rules;
  const weights = RuleSetId.options.map((id) => ({ id, weight: weightIn(rule, sets[id]) }));
  const [first] = weights;
  if (first && weights.every(({ weight }) => weight === first.weight)) {
    return <Badge view={view} weight={first.weight} />;
  }
  return (
    <>
      {weights.map(({ id, weight }) => (
        <span class="when">
          {sets[id].title[view.language]}: <Badge view={view} weight={weight} />
        </span>
      ))}
    </>
  );
};
