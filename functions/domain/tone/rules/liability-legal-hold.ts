import { goesOn } from '../matching/goes-on.ts';
import { forbids } from '../matching/matchers.ts';
import { disownableHit, phrasesIn } from '../matching/places.ts';
import { ANSWERS_WITHIN } from '../matching/short-answer.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { readText, type Sentence } from '../text/reading.ts';

const admissions = forbids({ fineIfConfirmed: 'same-sense' });

const UNCONFIRMED = 'unconfirmed-as-fact';

// For each sentence of the comment, or each question alone, whether it asks this.
const askedInComment = (
  { brief, lexicon, phrases }: Check,
  name: string,
  isMeant = (_: Sentence) => true,
): boolean[] => {
  const { words, sentences } = readText(brief.comment ?? '', lexicon.abbreviations);
  return sentences.filter(isMeant).map((one) => phrases(name).find(words, one.words).length > 0);
};

// "Yes, it was" admits, "yes, the police are looking into that" does not; what it says besides may be of something else.
const agreesIn = (check: Check, sentence: Sentence): Hit[] =>
  phrasesIn(check, sentence, 'agrees').flatMap((span) => {
    const rest = { from: span.to, to: sentence.words.to };
    const goes = goesOn(check.under(UNCONFIRMED, check.brief), rest);
    const hit = disownableHit(check, sentence, span);
    return goes === 'open' ? [] : [goes === 'elsewhere' ? { ...hit, onlyWarns: true } : hit];
  });

// "Is it your fault?", or "it is your fault", and "Yes.": the answer admits what was said.
const answersIn = (check: Check): Hit[] => {
  const { sentences } = check.reading;
  const isAsked = askedInComment(check, 'asks').includes(true);
  return sentences.flatMap((sentence, at) => {
    const question = sentences[at - 1];
    const isAnswer =
      (isAsked && at < ANSWERS_WITHIN) ||
      (question?.isQuestion === true && phrasesIn(check, question, 'asks').length > 0);
    return isAnswer ? agreesIn(check, sentence) : [];
  });
};

// "It was us" says behind a question what that asks, "who rang the police?", and admits where it asks for the cause; behind
// what we did, but found the cause, it says that of it.
const bareIn = (check: Check): Hit[] => {
  const { sentences } = check.reading;
  const isOfOther = askedInComment(check, 'asks-cause', ({ isQuestion }) => isQuestion).includes(
    false,
  );
  const answersOther = (at: number): boolean => {
    const before = sentences[at - 1];
    if (before?.isQuestion) return phrasesIn(check, before, 'asks-cause').length === 0;
    const holds = (name: string) => before && phrasesIn(check, before, name).length > 0;
    const tellsOwnAct = holds('own-act') && !holds('of-cause');
    return tellsOwnAct || (isOfOther && at < ANSWERS_WITHIN);
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
  lists: [
    ...admissions.lists,
    'outright',
    'bare',
    'own-act',
    'of-cause',
    'asks',
    'asks-cause',
    'agrees',
  ],
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
