import { confirmedFacts, type Fact } from '../incident/fact.ts';
import type { Check } from './rule.ts';

/** The rule whose words show that a fact tells of a wrong of ours. */
export const ACT_RULE = 'act-unmarked';

type ActCheck = Pick<Check, 'brief' | 'anyHolds'> & {
  lexicon: { data: { we: string } };
};

// "Ekby Council sent the wrong letters": our name is "we".
const asWe = (text: string, { brief, lexicon }: ActCheck): string => {
  const { name } = brief.organisation;
  return name !== '' && text.startsWith(`${name} `)
    ? `${lexicon.data.we}${text.slice(name.length)}`
    : text;
};

/**
 * The confirmed fact that surely tells of a wrong of ours although none is marked: the only one that says in so many
 * words that we did wrong or left undone what we should have done.
 */
export const ownActIn = (check: ActCheck): Fact | undefined => {
  const { brief, anyHolds } = check;
  const [act, ...others] = confirmedFacts(brief.facts).filter((fact) => {
    const said = [asWe(fact.text, check)];
    return anyHolds(said, 'says') && !anyHolds(said, 'unless');
  });
  return others.length === 0 ? act : undefined;
};
