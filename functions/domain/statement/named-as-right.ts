import { bareWords } from '../values/bare-words.ts';

/** Words that are corrected, and words that say what is right. */
export interface Corrects {
  text: string;
  truthKeys: readonly string[];
}

/** Whether words hold others one after the other, each as a whole. */
export const holds = (words: string, others: string): boolean =>
  others !== '' && ` ${words} `.includes(` ${others} `);

/**
 * Whether a correction names a fact as what is right, by words of it that the wrong ones don't hold: the fact was right
 * all the time, and the sentence told it wrongly. One that says what is called wrong, and nothing else, can't be right.
 */
export const isNamedAsRight = ({ text, truthKeys }: Corrects, fact: { text: string }): boolean => {
  const [wrong, right] = [bareWords(text), bareWords(fact.text)];
  const keys = truthKeys.map(bareWords);
  return right !== wrong && keys.some((key) => holds(right, key) && !holds(wrong, key));
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
