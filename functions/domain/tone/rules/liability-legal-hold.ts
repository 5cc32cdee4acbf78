import { forbids } from '../matching/matchers.ts';
import { disownableHit, phrasesIn } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { readText } from '../text/reading.ts';

const admissions = forbids({ fineIfConfirmed: 'same-sense' });

// A greeting may stand before the answer.
const REPLY_SENTENCES = 2;

const asksInComment = ({ brief, lexicon, ...check }: Check): boolean => {
  if (brief.comment === undefined) return false;
  const { words, sentences } = readText(brief.comment, lexicon.abbreviations);
  return sentences.some(
    (one) => one.isQuestion && check.phrases('asks').find(words, one.words).length > 0,
  );
};

// "Is it your fault?" "Yes.": the answer admits what the question says.
const answersIn = (check: Check): Hit[] => {
  const { sentences } = check.reading;
  const isAsked = asksInComment(check);
  return sentences.flatMap((sentence, at) => {
    const question = sentences[at - 1];
    const isAnswer =
      (isAsked && at < REPLY_SENTENCES) ||
      (question?.isQuestion === true && phrasesIn(check, question, 'asks').length > 0);
    if (!isAnswer) return [];
    return phrasesIn(check, sentence, 'agrees').map((span) => disownableHit(check, sentence, span));
  });
};

// "It was us" says of what it is only behind a question.
const bareIn = (check: Check): Hit[] => {
  const { reading, brief } = check;
  const isAnswer = (at: number) =>
    reading.sentences[at - 1]?.isQuestion === true ||
    (brief.comment?.includes('?') === true && at < REPLY_SENTENCES);
  return reading.sentences.flatMap((sentence, at) =>
    isAnswer(at)
      ? []
      : phrasesIn(check, sentence, 'bare').map((span) => disownableHit(check, sentence, span)),
  );
};

const outrightIn = (check: Check): Hit[] =>
  check.reading.sentences.flatMap((sentence) =>
    phrasesIn(check, sentence, 'outright').map((span) => disownableHit(check, sentence, span)),
  );

/** Under legal hold no statement admits what a court would have to decide, nor does an answer by a mere "yes". */
export const liabilityLegalHold: Finder = {
  reads: 'text-and-title',
  lists: [...admissions.lists, 'outright', 'bare', 'asks', 'agrees'],
  check: (check) => [
    ...admissions.check(check),
    ...outrightIn(check),
    ...bareIn(check),
    ...answersIn(check),
  ],
};
