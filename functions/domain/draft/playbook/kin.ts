import type { Fact } from '../../incident/fact.ts';
import { threatensLife } from '../../incident/harm.ts';
import type { Brief } from '../../tone/brief.ts';
import { type DeathCheck, hasDied, holdsDeathWords } from '../../tone/deaths/deaths.ts';
import { kinOf, saysKinUntold } from '../../tone/deaths/kin.ts';
import { ruleWordsIn } from '../../tone/read-parts.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { patternOf } from '../../values/pattern.ts';
import type { Words } from './words.ts';

// The rule whose words show what tells of a death, and whether those closest know.
const KIN_RULE = 'kin-untold';

const checkOn = (brief: Brief, rules: ToneRules): DeathCheck => ({
  brief,
  ...ruleWordsIn(rules, brief.language, KIN_RULE),
});

const reworded = (text: string, { withheld }: Words): string => {
  for (const { word, say } of withheld) {
    const found = patternOf(word).exec(text);
    if (found) return say.replace(/\$(\d)/gu, (_, group: string) => found[Number(group)] ?? '');
  }
  return text;
};

// The same, and no more than what it falls back to where its other words tell of the death again.
const withheld = (text: string, check: DeathCheck, words: Words): string => {
  const said = reworded(text, words);
  return holdsDeathWords(check, said) || saysKinUntold(check, said) ? reworded('.', words) : said;
};

const injuredInstead = ({ harm }: Brief): Brief['harm'] => [
  ...new Set(harm.filter((kind) => kind !== 'death')).add('injury'),
];

const factsWithout = (check: DeathCheck, isDeath: boolean, words: Words): Brief['facts'] => {
  const { brief } = check;
  const isTold = ({ status }: Fact) => status === 'confirmed';
  const isOfDeath = (fact: Fact) => isDeath && isTold(fact) && holdsDeathWords(check, fact.text);
  const first = brief.facts.find(isOfDeath);
  return brief.facts.flatMap((fact) => {
    if (fact === first) return [{ ...fact, text: withheld(fact.text, check, words) }];
    const isLeftOut = isOfDeath(fact) || (isTold(fact) && saysKinUntold(check, fact.text));
    return isLeftOut ? [] : [fact];
  });
};

/** A brief as the playbook may tell it, and whether it is not sure yet that those close to someone know. */
export interface Withheld {
  brief: Brief;
  isKinUntold: boolean;
}

/**
 * The brief without a death, as long as it is not sure that those close to whoever died know: nobody is to
 * read it first, nor that they don't know yet. That something grave has happened is told.
 */
export const withoutUntoldDeath = (brief: Brief, rules: ToneRules, words: Words): Withheld => {
  const check = checkOn(brief, rules);
  if (kinOf(check) !== 'untold') return { brief, isKinUntold: false };
  const isDeath = hasDied(check);
  if (!isDeath && !threatensLife(brief.harm)) return { brief, isKinUntold: false };
  const facts = factsWithout(check, isDeath, words);
  const harm = isDeath ? injuredInstead(brief) : brief.harm;
  return { brief: { ...brief, harm, facts }, isKinUntold: true };
};
