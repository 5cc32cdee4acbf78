import { confirmedTexts } from '../../incident/fact.ts';
import type { Check } from '../rule.ts';
import { readText } from '../text/reading.ts';
import { type Clause, sentenceReader } from './clause.ts';
import { comparedWith, countingIn } from './compare.ts';
import { toldIn } from './told.ts';

/** A sentence, and a confirmed fact that says all of it and nothing else, in any form of its words. */
export interface SaidByFact {
  sentence: string;
  fact: string;
}

// Words in which two of the same words may yet be of two times or depend on something.
const differing = [
  'past',
  'present',
  'again',
  'to-come',
  'possible',
  'condition',
  'not-all',
  'all',
] as const;

const isSaidAlike = (said: Clause, told: Clause): boolean => {
  const how = comparedWith(said, told);
  const all = countingIn(told.said).length;
  return (
    how !== undefined &&
    !how.isOpposite &&
    all > 0 &&
    how.shared === all &&
    how.places.length === 0 &&
    ![said, told].some((one) => one.isUnclear || one.holds('unclear')) &&
    differing.every((name) => said.holds(name) === told.holds(name))
  );
};

/** The sentences of words that a confirmed fact says. */
export const saidByFacts = (check: Check, text: string): SaidByFact[] => {
  const { words, sentences, clean } = readText(text, check.lexicon.abbreviations);
  const read = sentenceReader(check, words);
  const { told } = toldIn(check.languagesOf)(check.brief);
  return sentences.flatMap((sentence) => {
    const said = read(sentence).whole();
    const start = words[sentence.words.from]?.start ?? 0;
    const end = words[sentence.words.to - 1]?.end ?? 0;
    return confirmedTexts(check.brief.facts)
      .filter((fact) =>
        told.some((one) => one.isFact && one.text === fact && isSaidAlike(said, one.clause)),
      )
      .map((fact) => ({ sentence: clean.text.slice(start, end), fact }));
  });
};
