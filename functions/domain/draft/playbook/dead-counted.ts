import { isConfirmedFact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import type { Count } from '../../tone/matching/harms.ts';
import { toldCounts } from '../../tone/matching/told-counts.ts';
import { ruleWordsIn } from '../../tone/read-parts.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

// The rule whose words show how many have died.
const COUNT_RULE = 'number-not-in-facts';
const ONE: Count = { low: 1, high: 1 };

/**
 * The brief without those affected who would be another number of dead than its facts tell: "the families of the two
 * swimmers who died", or of one, where three did. Where the facts have several numbers beside their dead, none is sure.
 */
export const withDeadCounted = (brief: Brief, rules: ToneRules, words: Words): Brief => {
  const { languagesOf } = ruleWordsIn(rules, brief.language, COUNT_RULE);
  const deadIn = (facts: Brief['facts']) =>
    toldCounts(languagesOf)({ ...brief, facts, claim: undefined })('dead');
  const told = deadIn(brief.facts.filter(isConfirmedFact));
  const isOne = (text: string) => told.length > 0 && isAbout('oneDead', { text }, words);
  const countsIn = (text: string) =>
    isOne(text) ? [ONE] : deadIn([{ id: 'affected', status: 'confirmed', text }]);
  const isTold = ({ low, high }: Count): boolean =>
    told.length > 0 && told.every((one) => one.low === low && one.high === high);
  return { ...brief, affected: brief.affected.filter((text) => countsIn(text).every(isTold)) };
};
