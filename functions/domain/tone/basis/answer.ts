import { type Grounds, isContent } from './grounds.ts';
import { holdsWord } from './match.ts';
import { questionsOf } from './yes-no.ts';

/**
 * Whether "yes" or "no" at the start of a sentence says no more than the confirmed words after it: all
 * that the comment asks is in what they rest on.
 */
export const isMereAnswer = ({ check, words, said }: Grounds, at: number): boolean => {
  const first = words[0];
  if (!first || first.at !== at || !words.slice(1).some(isContent)) return false;
  const isAnswer = check.phrases('answers').find(check.reading.words, { from: at, to: at + 1 });
  if (isAnswer.length === 0) return false;
  const sources = said.filter(({ isConfirmed, kind }) => isConfirmed && kind !== 'claim');
  const asked = questionsOf(check).flatMap((question) => question.asked);
  return (
    asked.length > 0 &&
    asked.every(({ senses }) => sources.some((source) => holdsWord(source, senses)))
  );
};
