import { confirmedFacts, type Fact } from '../incident/fact.ts';
import { bareWords, holds } from '../values/bare-words.ts';
import type { Brief } from './brief.ts';

/** Words that are corrected, and words that say what is right. */
export type Corrects = Pick<NonNullable<Brief['claim']>, 'text' | 'truthKeys'>;

/**
 * The confirmed facts that a correction names as what is right, whether they are about the same or not: by whole words
 * that the wrong ones don't hold. One that says what is called wrong, and nothing else, can't be right.
 */
export const namedRight = <One extends Pick<Fact, 'status' | 'text'>>(
  facts: readonly One[],
  claim: Corrects | undefined,
): One[] => {
  const wrong = bareWords(claim?.text ?? '');
  const keys = (claim?.truthKeys ?? []).map(bareWords).filter((key) => !holds(wrong, key));
  return confirmedFacts(facts).filter(({ text }) => {
    const right = bareWords(text);
    return right !== wrong && keys.some((key) => holds(right, key));
  });
};

// As many as one of `truthKeys` may have.
const MAX_CHARACTERS = 200;

/** Words that name a fact as what is right: its first line, as many whole words of it as fit. */
export const wordsNaming = (fact: string): string => {
  const [line = ''] = fact.split('\n');
  const characters = [...line];
  if (characters.length <= MAX_CHARACTERS) return line;
  const begun = characters.slice(0, MAX_CHARACTERS + 1).join('');
  return begun.replace(/\s+\S*$/u, '');
};
