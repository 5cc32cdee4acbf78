import { type Fact, unconfirmedFacts } from '../../incident/fact.ts';
import { sentenceHolding, tokensPlace, wordsPlace } from '../matching/places.ts';
import { leavesOpen, reservationLists, reservationsIn } from '../matching/reserved.ts';
import { statesAnyOf } from '../matching/stated-facts.ts';
import { mayHoldProtected } from '../names/protected-words.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { firstAtOrAfter } from '../text/search.ts';
import type { Span } from '../text/sentences.ts';
import { onlyUnconfirmed } from './only-unconfirmed.ts';
import { sharesNameAlone } from './words-shared.ts';

// Enough to know which fact it is.
const MAX_FACT_LENGTH = 200;

/** A sentence that tells what a fact alone holds, and the words that do. */
interface Told {
  sentence: Sentence;
  fact: Fact;
  words: Span;
  /** What a finding marks. */
  place: { start: number; end: number };
  onlyWarns: boolean;
}

// In nearly the words of the fact.
const inItsWords = (check: Check, facts: readonly Fact[]): Told[] =>
  facts.flatMap((fact) => {
    const statedIn = statesAnyOf(check, [fact]);
    return check.reading.sentences.flatMap((sentence) =>
      statedIn(sentence).map((words) => ({
        sentence,
        fact,
        words,
        place: wordsPlace(check, words),
        onlyWarns: !fact.keys?.length && sharesNameAlone(check, sentence, fact),
      })),
    );
  });

const wordAt = ({ reading: { words } }: Check, start: number): number =>
  firstAtOrAfter(words.length, (at) => words[at]?.start ?? 0, start);

// In any words, with its numbers, times or names.
const withItsValues = (check: Check): Told[] =>
  onlyUnconfirmed(check).flatMap(({ place, fact, isNameAlone }) => {
    const sentence = sentenceHolding(check, place.start);
    const from = wordAt(check, place.start);
    if (!sentence) return [];
    const whole = tokensPlace(check, sentence);
    return [
      { sentence, fact, words: { from, to: from + 1 }, place: whole, onlyWarns: isNameAlone },
    ];
  });

// One finding for each fact that a sentence tells without a reservation.
const plainlyTold = (check: Check, sentence: Sentence, told: readonly Told[]): Told[] => {
  if (sentence.isQuestion && leavesOpen(check, sentence)) return [];
  const isReserved = reservationsIn(check, sentence);
  const byFact = Map.groupBy(
    told
      .filter(({ words }) => !isReserved(words))
      .toSorted((one, other) => Number(one.onlyWarns) - Number(other.onlyWarns)),
    ({ fact }) => fact,
  );
  return [...byFact.values()].flatMap(([first]) => first ?? []);
};

const hitOf = ({ brief, reading }: Check, { fact, place, onlyWarns }: Told): Hit => {
  const words = reading.clean.text.slice(place.start, place.end);
  const isPrivate = mayHoldProtected(brief, `${words} ${fact.text}`);
  const text = fact.text.slice(0, MAX_FACT_LENGTH).toWellFormed();
  return { place, isPrivate, onlyWarns, ...(!isPrivate && { params: { fact: text } }) };
};

/** What only an unconfirmed fact holds comes with a reservation in the same sentence, or not at all. */
export const unconfirmedAsFact: Finder = {
  reads: 'text-and-title',
  lists: [...reservationLists, 'present', 'counts-own'],
  check: (check) => {
    const facts = unconfirmedFacts(check.brief.facts);
    if (facts.length === 0) return [];
    const told = Map.groupBy(
      [...inItsWords(check, facts), ...withItsValues(check)],
      ({ sentence }) => sentence,
    );
    return [...told].flatMap(([sentence, all]) =>
      plainlyTold(check, sentence, all).map((one) => hitOf(check, one)),
    );
  },
};
