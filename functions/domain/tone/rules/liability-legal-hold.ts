import { forbids } from '../matching/matchers.ts';
import { disownableHit, phrasesIn } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { readText } from '../text/reading.ts';

const admissions = forbids({ fineIfConfirmed: 'same-sense' });

// A greeting may stand before the answer.
const REPLY_SENTENCES = 2;

// For each question of the comment, whether it asks this.
const askedInComment = ({ brief, lexicon, phrases }: Check, name: string): boolean[] => {
  const { words, sentences } = readText(brief.comment ?? '', lexicon.abbreviations);
  return sentences
    .filter(({ isQuestion }) => isQuestion)
    .map((one) => phrases(name).find(words, one.words).length > 0);
};

// "Is it your fault?" "Yes.": the answer admits what the question says.
const answersIn = (check: Check): Hit[] => {
  const { sentences } = check.reading;
  const isAsked = askedInComment(check, 'asks').includes(true);
  return sentences.flatMap((sentence, at) => {
    const question = sentences[at - 1];
    const isAnswer =
      (isAsked && at < REPLY_SENTENCES) ||
      (question?.isQuestion === true && phrasesIn(check, question, 'asks').length > 0);
    if (!isAnswer) return [];
    return phrasesIn(check, sentence, 'agrees').map((span) => disownableHit(check, sentence, span));
  });
};

// "It was us" says behind a question what that asks, "who rang the police?", and admits where it asks for the cause; behind
// what we did it says that of it.
const bareIn = (check: Check): Hit[] => {
  const { sentences } = check.reading;
  const isOfOther = askedInComment(check, 'asks-cause').includes(false);
  const answersOther = (at: number): boolean => {
    const before = sentences[at - 1];
    if (before?.isQuestion) return phrasesIn(check, before, 'asks-cause').length === 0;
    const tellsOwnAct = before !== undefined && phrasesIn(check, before, 'own-act').length > 0;
    return tellsOwnAct || (isOfOther && at < REPLY_SENTENCES);
  };
  return sentences.flatMap((sentence, at) =>
    answersOther(at)
      ? []
      : phrasesIn(check, sentence, 'bare').map((span) => disownableHit(check, sentence, span)),
  );
};

const meet = ({ place: one }: Hit, { place: other }: Hit): boolean =>
  one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;

const outrightIn = (check: Check): Hit[] =>
  check.reading.sentences.flatMap((sentence) =>
    phrasesIn(check, sentence, 'outright').map((span) => disownableHit(check, sentence, span)),
  );

/** Under legal hold no statement admits what a court would have to decide, nor does an answer by a mere "yes". */
export const liabilityLegalHold: Finder = {
  reads: 'text-and-title',
  lists: [...admissions.lists, 'outright', 'bare', 'own-act', 'asks', 'asks-cause', 'agrees'],
  check: (check) => {
    const outright = outrightIn(check);
    const isToldBy = (hit: Hit) => outright.some((one) => meet(one, hit));
    return [
      ...outright,
      ...admissions.check(check).filter((hit) => !isToldBy(hit)),
      ...bareIn(check),
      ...answersIn(check),
    ];
  },
};
