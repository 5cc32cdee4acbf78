import type { Fact } from '../../incident/fact.ts';
import { goesOn, goesOnLists } from '../matching/goes-on.ts';
import { phrasesIn, sentenceAfter, tokensPlace } from '../matching/places.ts';
import { shortAnswerAtStart } from '../matching/short-answer.ts';
import { tellsAnyOf } from '../matching/stated-facts.ts';
import type { Check } from '../rule.ts';
import { readText } from '../text/reading.ts';
import type { Told } from './told-unconfirmed.ts';

/** Lists of a rule that asks what a reply says yes to. */
export const affirmedLists = ['asks-back', ...goesOnLists] as const;

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
  const goes = goesOn(check, { from: short.goesOnAt, to: short.answer.words.to });
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
