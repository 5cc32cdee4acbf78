import type { Check } from '../rule.ts';
import type { Word } from '../text/reading.ts';
import { languageEvidence } from './language-evidence.ts';

const toldTexts = ({ facts, commitments, contacts, publicAction }: Check['brief']): string[] => [
  ...facts.map(({ text }) => text),
  ...commitments,
  ...contacts,
  ...(publicAction ? [publicAction.text] : []),
];

/**
 * Of the words of a text, those that its writer may choose: no names, numbers, quotations and addresses, and no word
 * of a fact, a commitment, a contact or of what to do.
 */
export const plainWords = (check: Check): Word[] => {
  const { reading, brief, lexicon } = check;
  const told = toldTexts(brief).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const senses = new Set(told.flatMap((word) => lexicon.sensesOf(word)));
  const isEvidence = languageEvidence(check);
  return reading.words.filter(
    ({ folded }, at) => isEvidence[at] && !lexicon.sensesOf(folded).some((one) => senses.has(one)),
  );
};
