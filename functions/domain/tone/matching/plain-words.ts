import { givenTexts } from '../own-texts.ts';
import type { Check } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import { languageEvidence } from './language-evidence.ts';

/**
 * Whether a word of a text, by its place, is one that its writer may choose: no name, number, quotation or address, and
 * no word of a fact, a commitment, a contact or of what to do.
 */
export const isPlainIn = (check: Check): ((at: number) => boolean) => {
  const { reading, brief, lexicon } = check;
  const told = givenTexts(brief).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const senses = new Set(told.flatMap((word) => lexicon.sensesOf(word)));
  const isEvidence = languageEvidence(check);
  const isTold = onceForWord((word) => lexicon.sensesOf(word).some((one) => senses.has(one)));
  return (at) => isEvidence[at] === true && !isTold(reading.words[at]?.folded ?? '');
};
