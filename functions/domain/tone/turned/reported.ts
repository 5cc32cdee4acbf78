import { phrasesIn, sentenceAfter, without } from '../matching/places.ts';
import { reservationsIn } from '../matching/reserved.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

/** The rule whose lists say what is reported, doubted and turned round. */
export const FACT_TURNED = 'fact-turned';
const UNCONFIRMED = 'unconfirmed-as-fact';

/** Lists of a rule that asks whether a sentence only tells that something was said. */
export const reportedLists = ['doubted', 'reported', 'own-words', 'takes-back'] as const;

/** A rule's phrases but for asides: "as we said earlier" reports nothing, and "if you are thirsty" is no condition. */
export const phrasesBeside = (check: Check, sentence: Sentence, name: string): Span[] =>
  without(
    phrasesIn(check, sentence, name),
    check.phrases('aside').findLongest(check.reading.words, sentence.words),
  );

const lastOf = ({ words: { to } }: Sentence): Span => ({ from: to - 1, to });

/** Whether the next sentence says that it is not so, and nothing more. */
export const takenBackBy = (check: Check, sentence: Sentence): { isAll: boolean } | undefined => {
  const next = sentenceAfter(check, sentence);
  const [said] = next ? phrasesIn(check, next, 'takes-back') : [];
  return said && { isAll: said.to === next?.words.to };
};

/** Whether a sentence only tells that something was said, or is taken back, by the words of `fact-turned`. */
export const isOnlyReported = (given: Check, sentence: Sentence): boolean => {
  const check = given.under(FACT_TURNED, given.brief);
  return (
    ['doubted', 'reported'].some(
      (name) =>
        without(phrasesBeside(check, sentence, name), phrasesIn(check, sentence, 'own-words'))
          .length > 0,
    ) ||
    takenBackBy(check, sentence) !== undefined ||
    reservationsIn(check.under(UNCONFIRMED, check.brief), sentence)(lastOf(sentence)) !== 'no'
  );
};
