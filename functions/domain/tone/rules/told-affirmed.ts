import type { Fact } from '../../incident/fact.ts';
import { phrasesIn, sentenceAfter, tokensPlace } from '../matching/places.ts';
import { type ShortAnswer, shortAnswerAtStart } from '../matching/short-answer.ts';
import { tellsAnyOf } from '../matching/stated-facts.ts';
import type { Check } from '../rule.ts';
import { readText } from '../text/reading.ts';
import type { Told } from './told-unconfirmed.ts';
import { isSmallWord } from './words-shared.ts';

/** Lists of a rule that asks what a reply says yes to. */
export const affirmedLists = ['asks-back', 'goes-along'] as const;

const RESERVES = ['hedge', 'near', 'inquiry'] as const;

type Goes = 'along' | 'elsewhere' | 'open';

// How a "yes" goes on: "yes, sadly", "yes, they are in hospital"; "yes, a bus crashed"; "yes, we are looking into it".
const goesOn = (check: Check, { answer, goesOnAt }: ShortAnswer): Goes => {
  const { words } = check.reading;
  const rest = { from: goesOnAt, to: answer.words.to };
  const holds = (name: string) => check.phrases(name).find(words, rest).length > 0;
  if (RESERVES.some(holds)) return 'open';
  const says = words
    .slice(rest.from, rest.to)
    .some(({ folded }) => !isSmallWord(check.lexicon, folded));
  return says && !holds('goes-along') ? 'elsewhere' : 'along';
};

// What a comment asks: the words of its questions, and of what "is that true?" asks about.
const askedIn = (check: Check) => {
  const asked = {
    ...check,
    reading: readText(check.brief.comment ?? '', check.lexicon.abbreviations),
  };
  const { sentences } = asked.reading;
  const questions = sentences.filter(({ isQuestion }) => isQuestion);
  const about = sentences.filter((each) => {
    const next = sentenceAfter(asked, each);
    return next?.isQuestion === true && phrasesIn(asked, next, 'asks-back').length > 0;
  });
  return { asked, about: [...questions, ...about], isOne: questions.length === 1 };
};

/** A reply's "yes, that is right" tells what its comment asks; of several questions nobody knows which. */
export const affirmed = (check: Check, facts: readonly Fact[]): Told[] => {
  if (check.part !== 'text' || !check.brief.comment) return [];
  const short = shortAnswerAtStart(check);
  if (!short?.isYes) return [];
  const goes = goesOn(check, short);
  if (goes === 'open') return [];
  const { asked, about, isOne } = askedIn(check);
  const { answer, goesOnAt } = short;
  const words = { from: answer.words.from, to: goesOnAt };
  return facts
    .filter((fact) => about.some(tellsAnyOf(asked, [fact])))
    .map((fact) => ({
      ...{ sentence: answer, fact, words, place: tokensPlace(check, answer) },
      onlyWarns: !isOne || goes === 'elsewhere',
    }));
};
