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
 * all the time, and the sentence told it wrongly. One that says itself what is called wrong can't be right.
 */
export const isNamedAsRight = ({ text, truthKeys }: Corrects, fact: { text: string }): boolean => {
  const [wrong, right] = [bareWords(text), bareWords(fact.text)];
  const keys = truthKeys.map(bareWords);
  return !holds(right, wrong) && keys.some((key) => holds(right, key) && !holds(wrong, key));
};
