import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { sentenceAfter } from './places.ts';

/** Lists of a rule that reads a question and the "yes" or "no" behind it as one. */
export const answerLists = ['agrees', 'disagrees'] as const;

/** What follows a question and says yes or no to it. */
export interface ShortAnswer {
  answer: Sentence;
  isYes: boolean;
  /** Where what it says besides begins. */
  goesOnAt: number;
}

// "No, …", "No it is not" say no; "No vehicles may pass" says something of its own.
const isApart = ({ reading: { words }, lexicon }: Check, { words: span }: Sentence, at: number) =>
  at >= span.to || words[at]?.afterMark === true || lexicon.subjects.has(words[at]?.folded ?? '');

/** The "yes" or "no" that a sentence begins with. */
export const shortAnswerIn = (check: Check, answer: Sentence): ShortAnswer | undefined => {
  if (answer.isQuestion) return undefined;
  const found = (name: (typeof answerLists)[number]) =>
    check.phrases(name).findLongest(check.reading.words, answer.words)[0];
  const [yes, no] = [found('agrees'), found('disagrees')];
  if (yes && !(no && no.to > yes.to)) return { answer, isYes: true, goesOnAt: yes.to };
  return no && isApart(check, answer, no.to)
    ? { answer, isYes: false, goesOnAt: no.to }
    : undefined;
};

/** The "yes" or "no" that the sentence behind a question begins with. */
export const shortAnswerTo = (check: Check, question: Sentence): ShortAnswer | undefined => {
  const answer = sentenceAfter(check, question);
  return answer && shortAnswerIn(check, answer);
};

/** "Hello Anna! Thank you for asking. No.": who answers says so in one of so many sentences. */
export const ANSWERS_WITHIN = 3;

/** The "yes" or "no" that a reply begins with. */
export const shortAnswerAtStart = (check: Check): ShortAnswer | undefined =>
  check.reading.sentences
    .slice(0, ANSWERS_WITHIN)
    .flatMap((sentence) => shortAnswerIn(check, sentence) ?? [])[0];
