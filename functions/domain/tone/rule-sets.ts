import * as z from 'zod';
import type { Phase } from '../incident/situation.ts';
import type { Language } from '../values/language.ts';
import type { Brief } from './brief.ts';
import { FindingSeverity } from './finding.ts';
import { type Rule, severityOf } from './rule.ts';
import { scopeIncludes } from './scope.ts';

/** The guidelines that hold: `crisis` while an incident is active, `normal` once it is resolved. */
export const RuleSetId = z.enum(['crisis', 'normal']);
export type RuleSetId = z.infer<typeof RuleSetId>;

const inBoth = <Words extends z.ZodType>(words: Words) => z.strictObject({ sv: words, en: words });

/** One set of guidelines. `prompts/guidelines/<id>.yaml` */
export const RuleSetData = z.strictObject({
  version: z.int().positive(),
  changelog: z.array(z.string()).min(1),
  title: inBoth(z.string().min(1)),
  /** When the set holds. */
  lead: inBoth(z.string().min(1)),
  /** The guidelines, one thought each: for people to read and for the drafting prompt. */
  says: inBoth(z.array(z.string().min(1)).min(1)),
  /** Rules that do not apply under this set. */
  without: z.array(z.string()).default([]),
  /** Rules that weigh otherwise than they declare. */
  severities: z.record(z.string(), FindingSeverity).default({}),
});
export type RuleSetData = z.infer<typeof RuleSetData>;

/** Both sets, as read from `prompts/guidelines/`. */
export const RuleSets = z.record(RuleSetId, RuleSetData);
export type RuleSets = z.infer<typeof RuleSets>;

/** The set under which texts of an incident in this phase are drafted and checked. */
export const ruleSetFor = (phase: Phase): RuleSetId => (phase === 'active' ? 'crisis' : 'normal');

/** Whether a rule belongs to a set. */
const belongs = ({ id }: Rule, { without }: RuleSetData): boolean => !without.includes(id);

/** Whether a rule has anything to say about texts under this brief and set. */
export const appliesIn = (rule: Rule, brief: Brief, set: RuleSetData): boolean =>
  belongs(rule, set) && scopeIncludes(rule, brief);

/** How much a finding of this rule weighs under this brief and set. */
export const severityIn = (rule: Rule, brief: Brief, set: RuleSetData): FindingSeverity =>
  set.severities[rule.id] ?? severityOf(rule, brief);

/** The weight of a rule in a set, for readers: `depends` where kind or incident decide. */
export type Weight = FindingSeverity | 'depends' | 'none';

/** The weight of a rule in a set, for any incident. */
export const weightIn = (rule: Rule, set: RuleSetData): Weight => {
  if (!belongs(rule, set)) return 'none';
  return set.severities[rule.id] ?? (rule.onlyWarns || rule.givesWay ? 'depends' : rule.severity);
};

/** The guidelines of a set in one language, as a list in Markdown. */
export const guidelineText = ({ says }: RuleSetData, language: Language): string =>
  says[language].map((line) => `- ${line}`).join('\n');

/** Names that a set must not use: of unknown rules, and of exact ones that it would make weaker. */
export const mistakesIn = (sets: RuleSets, rules: readonly Rule[]): string[] =>
  RuleSetId.options.flatMap((id) => {
    const { without, severities } = sets[id];
    const named = [...without, ...Object.keys(severities)];
    const isFixed = (name: string) => rules.some((rule) => rule.id === name && !rule.overridable);
    return [
      ...named.filter((name) => !rules.some((rule) => rule.id === name)),
      ...named.filter(isFixed),
    ].map((name) => `${id}: ${name}`);
  });
