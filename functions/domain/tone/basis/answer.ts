import type { Check } from '../rule.ts';
import { readText } from '../text/reading.ts';
import { type Grounds, isContent } from './grounds.ts';
import { holdsWord } from './match.ts';

// What a comment asks: the words of its questions that say something.
const askedIn = (check: Check): { folded: string; senses: readonly string[] }[] => {
  const { lexicon, brief } = check;
  const { words, sentences } = readText(brief.comment ?? '', lexicon.abbreviations);
  const harmless = (at: number) =>
    check.phrases('feelings').find(words, { from: at, to: at + 1 }).length > 0;
  return sentences
    .filter(({ isQuestion }) => isQuestion)
    .flatMap(({ words: { from, to } }) =>
      words.slice(from, to).flatMap(({ folded }, index) => {
        const isSmall = lexicon.fillers.has(folded) || lexicon.negations.has(folded);
        return isSmall || harmless(from + index)
          ? []
          : [{ folded, senses: lexicon.sensesOf(folded) }];
      }),
    );
};

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
  const asked = askedIn(check);
  return (
    asked.length > 0 &&
    asked.every(({ senses }) => sources.some((source) => holdsWord(source, senses)))
  );
};
