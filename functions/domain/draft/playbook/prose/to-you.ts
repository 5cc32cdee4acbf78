import type { Fact } from '../../../incident/fact.ts';
import type { Brief } from '../../../tone/brief.ts';
import type { Words } from '../words.ts';

const has = (pattern: string, text: string): boolean => new RegExp(pattern, 'iu').test(text);

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Whom someone who wrote to us speaks of: "your mum". The dead are nobody to apologise to. */
export const closeTo = ({ comment = '' }: Brief, { close, mourns }: Words): string | undefined =>
  has(mourns, comment) ? undefined : close.find(({ word }) => has(word, comment))?.say;

// "A child" is "your son" to whoever wrote of theirs. Where a word would no longer agree, the fact stays.
const toYou = (text: string, comment: string, { yours, disagrees }: Words): string =>
  yours
    .filter((row) => has(row.word, comment))
    .reduce((told, { said, say }) => {
      const put = told.replace(new RegExp(said, 'giu'), (found) =>
        /^\p{Lu}/u.test(found) ? capitalised(say) : say,
      );
      return put !== told && disagrees !== undefined && has(disagrees, put) ? told : put;
    }, text);

/** Facts as they are told to the person whom they hit and who wrote to us. */
export const factsToYou = (brief: Brief, words: Words): Fact[] =>
  brief.kind === 'reply' && !has(words.mourns, brief.comment ?? '')
    ? brief.facts.map((fact) => ({ ...fact, text: toYou(fact.text, brief.comment ?? '', words) }))
    : brief.facts;
