import type { Brief } from '../../tone/brief.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

/** Whether it is not sure yet that those close to someone know. */
export const isKinUntold = ({ facts }: Pick<Brief, 'facts'>, words: Words): boolean =>
  facts.some((fact) => fact.status === 'unconfirmed' && isAbout('kinTold', fact, words));

const reworded = (text: string, { withheld }: Words): string => {
  for (const { word, say } of withheld) {
    const found = new RegExp(word, 'iu').exec(text);
    if (found) return say.replace(/\$(\d)/gu, (_, group: string) => found[Number(group)] ?? '');
  }
  return text;
};

/**
 * The brief without a death, as long as it is not sure that those close to whoever died know: nobody is to
 * read it first. That something grave has happened is told.
 */
export const withoutUntoldDeath = (brief: Brief, words: Words): Brief => {
  if (!brief.harm.includes('death') || !isKinUntold(brief, words)) return brief;
  const isOfDeath = (fact: Brief['facts'][number]) =>
    fact.status === 'confirmed' && isAbout('dead', fact, words);
  const first = brief.facts.find(isOfDeath);
  return {
    ...brief,
    harm: [...new Set(brief.harm.map((kind) => (kind === 'death' ? 'injury' : kind)))],
    facts: brief.facts.flatMap((fact) => {
      if (fact === first) return [{ ...fact, text: reworded(fact.text, words) }];
      return isOfDeath(fact) ? [] : [fact];
    }),
  };
};
