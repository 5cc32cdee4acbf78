import type { Fact } from '../../incident/fact.ts';
import { partOfSource } from '../basis/match.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { phrasesIn } from '../matching/places.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Source } from '../sources/sources.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Sentence } from '../text/reading.ts';
import { placesIn, type Span } from '../text/sentences.ts';

/** Whether a word says little by itself: a filler or an auxiliary verb. */
export const isSmallWord = ({ fillers, auxiliaries }: Check['lexicon'], folded: string): boolean =>
  fillers.has(folded) || auxiliaries.has(folded);

const none: readonly never[] = [];

const factsById = onceFor((sources: Check['sources']): ReadonlyMap<string, Source> => {
  const facts = sources().filter(({ kind }) => kind === 'fact');
  return new Map(facts.toReversed().map((fact) => [fact.id, fact]));
});

// The facts that hold a word that says something itself: most words of a text are in none.
const factsWith = onceFor((lexicon: Lexicon) =>
  onceFor((sources: Check['sources']) => {
    const facts = [...factsById(sources).values()];
    return onceForWord((folded): readonly string[] => {
      const says = /^\p{L}/u.test(folded) && !isSmallWord(lexicon, folded);
      if (!says || lexicon.isNumberWord(folded)) return none;
      return facts
        .filter(({ senses }) => lexicon.sensesOf(folded).some((sense) => senses.has(sense)))
        .map(({ id }) => id);
    });
  }),
);

// For all facts at once.
const sharedIn = onceFor((check: Check) => {
  const idsWith = factsWith(check.lexicon)(check.sources);
  return onceFor(({ words: { from, to } }: Sentence): ReadonlyMap<string, readonly number[]> => {
    const shared = new Map<string, number[]>();
    for (let at = from; at < to; at += 1)
      for (const id of idsWith(check.reading.words[at]?.folded ?? '')) {
        const places = shared.get(id);
        if (places) places.push(at);
        else shared.set(id, [at]);
      }
    return shared;
  });
});

/** Where a sentence has words of a fact that say something themselves, numbers aside. */
export const wordsShared = (check: Check, sentence: Sentence, { id }: Fact): readonly number[] =>
  sharedIn(check)(sentence).get(id) ?? none;

// "Anna Berg": the first word of a sentence is no name by its capital alone.
const looksLikeName = ({ reading }: Check, sentence: Sentence, at: number): boolean => {
  const isCapital = (word: number) => /^\p{Lu}/u.test(reading.words[word]?.raw ?? '');
  return isCapital(at) && (at > sentence.words.from || isCapital(at + 1));
};

/** "Thanks to Lasse" has nothing but the name of a fact that says that he lied, nor has "police in Norrby". */
export const sharesNameAlone = (check: Check, sentence: Sentence, fact: Fact): boolean => {
  const shared = wordsShared(check, sentence, fact);
  const isName = (at: number) => looksLikeName(check, sentence, at);
  const present = phrasesIn(check, sentence, 'present');
  return (
    shared.some(isName) &&
    shared.every((at) => isName(at) || present.some(({ from, to }) => from <= at && at < to))
  );
};

// Two words may stand together by chance; with nothing else beside them they tell the fact.
const MIN_SHARED = 2;
const MIN_PART = 0.5;

/**
 * The words of a sentence that says nothing but what a fact says, in words of the same sense and without its numbers:
 * "our staff are in hospital" for "two members of staff have been taken to hospital".
 */
export const wordsOfFactAlone = (
  check: Check,
  sentence: Sentence,
  fact: Fact,
): Span | undefined => {
  const shared = wordsShared(check, sentence, fact);
  const [first, last] = [shared[0], shared.at(-1)];
  if (shared.length < MIN_SHARED || first === undefined || last === undefined) return undefined;
  const { words } = check.reading;
  const staying = phrasesIn(check, sentence, 'staying');
  const tells = (at: number) =>
    !isSmallWord(check.lexicon, words[at]?.folded ?? '') &&
    !staying.some(({ from, to }) => from <= at && at < to);
  if (placesIn(sentence.words).filter(tells).length !== shared.length) return undefined;
  const saidOf = shared.map((at) => check.lexicon.sensesOf(words[at]?.folded ?? ''));
  const own = factsById(check.sources).get(fact.id);
  if (!own || partOfSource(own, saidOf) < MIN_PART) return undefined;
  const isSure = check
    .sources()
    .some(
      ({ isConfirmed, senses }) =>
        isConfirmed && saidOf.every((word) => word.some((sense) => senses.has(sense))),
    );
  return isSure ? undefined : { from: first, to: last + 1 };
};
