import { type Fact, unconfirmedFacts } from '../../incident/fact.ts';
import { sentenceHolding, tokensPlace, wordsPlace } from '../matching/places.ts';
import { leavesOpen, reservationLists, reservationsIn } from '../matching/reserved.ts';
import { statesAnyOf } from '../matching/stated-facts.ts';
import { basesOf } from '../names/comparable.ts';
import { initialIn } from '../names/find-names.ts';
import { knownNames } from '../names/known-names.ts';
import { namesOfFact } from '../names/names-of-fact.ts';
import { once } from '../once-for.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { firstAtOrAfter } from '../text/search.ts';
import { hitBesideFact } from './beside-fact.ts';
import { confirmedOnly, onlyUnconfirmed } from './only-unconfirmed.ts';
import { affirmed, affirmedLists } from './told-affirmed.ts';
import { toldHarms } from './told-harm.ts';
import type { Told } from './told-unconfirmed.ts';
import { sharesNameAlone, wordsOfFactAlone, wordsShared } from './words-shared.ts';

const NAMES = 'name-not-in-facts';

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

// In other words, with nothing else beside them.
const inOtherWords = (check: Check, facts: readonly Fact[]): Told[] =>
  facts.flatMap((fact) =>
    check.reading.sentences.flatMap((sentence) => {
      const words = wordsOfFactAlone(check, sentence, fact);
      const place = tokensPlace(check, sentence);
      return words ? [{ sentence, fact, words, place, onlyWarns: true }] : [];
    }),
  );

// "Rose Long": a second name of the fact, or the name again with a capital inside a sentence, and no form of it.
const isSureName = ({ reading }: Check, at: number, names: ReadonlySet<string>): boolean => {
  const isInitial = initialIn(reading);
  const isNamed = (word: number): boolean => {
    const { raw, afterMark } = reading.words[word] ?? { raw: '', afterMark: true };
    const isApart = isInitial[word] || (word === at + 1 && afterMark);
    return !isApart && /^\p{Lu}/u.test(raw) && basesOf(raw).some((base) => names.has(base));
  };
  const bases = new Set(basesOf(reading.words[at]?.raw ?? ''));
  return (
    isNamed(at + 1) ||
    reading.words.some(
      ({ raw }, word) => isNamed(word) && basesOf(raw).some((base) => bases.has(base)),
    )
  );
};

// "Lindqvist drove the bus": a capital says nothing there, but an unconfirmed fact may hold the name.
const byFirstWord = (check: Check, facts: readonly Fact[]): Told[] => {
  const named = facts
    .map((fact) => ({ fact, names: namesOfFact(check.lexicon)(fact) }))
    .filter(({ names }) => names.size > 0);
  if (named.length === 0) return [];
  const isInitial = initialIn(check.reading);
  const firsts = check.reading.words.flatMap(({ raw }, at) =>
    isInitial[at] && /^\p{Lu}/u.test(raw) ? [{ at, bases: basesOf(raw) }] : [],
  );
  const isSure = once(() => knownNames(check.under(NAMES, confirmedOnly(check.brief))));
  return named.flatMap(({ fact, names }) =>
    firsts.flatMap(({ at, bases }) => {
      const word = check.reading.words[at];
      const sentence = word && sentenceHolding(check, word.start);
      if (!sentence || !bases.some((base) => names.has(base)) || isSure()(word.raw)) return [];
      const isAlone = wordsShared(check, sentence, fact).every((one) => one === at);
      const onlyWarns = isAlone || !isSureName(check, at, names);
      const words = { from: at, to: at + 1 };
      return [{ sentence, fact, words, place: tokensPlace(check, sentence), onlyWarns }];
    }),
  );
};

// One finding for each fact that a sentence tells without a reservation.
const plainlyTold = (check: Check, sentence: Sentence, told: readonly Told[]): Told[] => {
  if (sentence.isQuestion && leavesOpen(check, sentence)) return [];
  const reservedAt = reservationsIn(check, sentence);
  const byFact = Map.groupBy(
    told
      .flatMap((one) => {
        const reserved = reservedAt(one.words);
        return reserved === 'yes'
          ? []
          : [{ ...one, onlyWarns: one.onlyWarns || reserved === 'maybe' }];
      })
      .toSorted((one, other) => Number(one.onlyWarns) - Number(other.onlyWarns)),
    ({ fact }) => fact,
  );
  return [...byFact.values()].flatMap(([first]) => first ?? []);
};

/** What only an unconfirmed fact holds comes with a reservation in the same sentence, or not at all. */
export const unconfirmedAsFact: Finder = {
  reads: 'text-and-title',
  lists: [...reservationLists, ...affirmedLists, 'present', 'staying', 'counts-own'],
  check: (check) => {
    const facts = unconfirmedFacts(check.brief.facts);
    if (facts.length === 0) return [];
    const told = Map.groupBy(
      [
        ...inItsWords(check, facts),
        ...withItsValues(check),
        ...inOtherWords(check, facts),
        ...byFirstWord(check, facts),
        ...affirmed(check, facts),
        ...toldHarms(check, facts),
      ],
      ({ sentence }) => sentence,
    );
    return [...told].flatMap(([sentence, all]) =>
      plainlyTold(check, sentence, all).map(({ place, fact, onlyWarns }) => ({
        ...hitBesideFact(check, place, fact.text),
        onlyWarns,
      })),
    );
  },
};
