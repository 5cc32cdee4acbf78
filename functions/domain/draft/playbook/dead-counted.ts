import { isConfirmedFact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import type { Count } from '../../tone/matching/harms.ts';
import { toldCounts } from '../../tone/matching/told-counts.ts';
import { ruleWordsIn } from '../../tone/read-parts.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { has } from './content.ts';

// The rule whose words show how many have died.
const COUNT_RULE = 'number-not-in-facts';
const ONE: Count = { low: 1, high: 1 };

/** How many dead facts count. */
const deadIn = (facts: Brief['facts'], brief: Brief, rules: ToneRules): readonly Count[] => {
  const { languagesOf } = ruleWordsIn(rules, brief.language, COUNT_RULE);
  return toldCounts(languagesOf)({ ...brief, facts, claim: undefined })('dead');
};

const toldIn = (brief: Brief, rules: ToneRules): readonly Count[] =>
  deadIn(brief.facts.filter(isConfirmedFact), brief, rules);

const countsIn = (text: string, brief: Brief, rules: ToneRules): readonly Count[] =>
  deadIn([{ id: 'affected', status: 'confirmed', text }], brief, rules);

const areTold = (counts: readonly Count[], told: readonly Count[]): boolean =>
  counts.every(
    ({ low, high }) => told.length > 0 && told.every((one) => one.low === low && one.high === high),
  );

const isOne = (text: string, { language }: Brief, { lexicons }: ToneRules): boolean =>
  has(lexicons[language].data.oneDead, text);

/**
 * Whether words count no other number of dead than the facts of a brief: "the families of the two swimmers who died", or
 * of one, do where three did. Where the facts have several numbers beside their dead, none is sure.
 */
export const countsDead = (text: string, brief: Brief, rules: ToneRules): boolean => {
  const told = toldIn(brief, rules);
  const counts =
    told.length > 0 && isOne(text, brief, rules) ? [ONE] : countsIn(text, brief, rules);
  return areTold(counts, told);
};

/** The brief without those affected who would be another number of dead than its facts tell. */
export const withDeadCounted = (brief: Brief, rules: ToneRules): Brief => ({
  ...brief,
  affected: brief.affected.filter((text) => countsDead(text, brief, rules)),
});
