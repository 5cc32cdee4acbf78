import type { Brief } from '../brief.ts';
import { findMentions } from '../mentions/find.ts';
import type { Mention } from '../mentions/mention.ts';
import { onceFor } from '../once-for.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import { findLinks } from '../text/links.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { type Count, countOf, type Harm, inAllWays, inWords } from './harms.ts';

/** A text of the brief, read in one language. */
interface Read {
  language: RuleLanguage;
  reading: Reading;
  mentions: readonly Mention[];
}

type PlacesOf = (reading: Reading, sentence: Sentence, found: readonly Span[]) => Span[];

const readIn = (text: string, language: RuleLanguage): Read => {
  const { lexicon } = language;
  const reading = readText(text, lexicon.abbreviations);
  const links = findLinks(reading.clean.text);
  return { language, reading, mentions: findMentions(reading, links, lexicon.data) };
};

const countsIn = ({ language, reading, mentions }: Read, list: string, placesOf: PlacesOf) => {
  const places = reading.sentences.flatMap((sentence) =>
    placesOf(reading, sentence, language.phrases(list).find(reading.words, sentence.words)),
  );
  return mentions
    .filter(({ from }) => places.some((one) => one.from <= from && from < one.to))
    .flatMap(countOf);
};

const wholeSentence: PlacesOf = (_, sentence, found) => (found.length > 0 ? [sentence] : []);

const theirTokens: PlacesOf = ({ words }, _, found) =>
  found.map(({ from, to }) => ({
    from: words[from]?.token ?? 0,
    to: (words[to - 1]?.token ?? -1) + 1,
  }));

// "Both died": a fact may count in words as well.
const inWordsIn = ({ language, reading }: Read, harm: Harm): Count[] =>
  (inAllWays as readonly Harm[]).includes(harm)
    ? inWords
        .filter(([name]) =>
          reading.sentences.some(
            ({ words }) =>
              language.phrases(`${harm}-${name}`).find(reading.words, words).length > 0,
          ),
        )
        .map(([, value]) => ({ low: value, high: value }))
    : [];

// What a text tells of such people: wherever a sentence has both, it counts them.
const toldIn = (reads: readonly Read[], harm: Harm): Count[] =>
  reads.flatMap((read) => [
    ...countsIn(read, `${harm}-told`, wholeSentence),
    ...inWordsIn(read, harm),
  ]);

// "40 had fallen ill. The correct number is 61": of the one harm that the fact before tells of.
const correctedIn = (before: readonly Read[], reads: readonly Read[], harm: Harm): Count[] => {
  const told = inAllWays.filter((one) => toldIn(before, one).length > 0);
  return told.length === 1 && told[0] === harm
    ? reads.flatMap((read) => countsIn(read, 'corrected', theirTokens))
    : [];
};

/**
 * Finds how many people a brief's facts, and what is claimed, tell of as harmed in one way. However many a text counts,
 * the brief is read once.
 */
export const toldCounts = onceFor((languagesOf: Check['languagesOf']) =>
  onceFor(({ facts, claim }: Brief) => {
    const readsOf = (text: string): Read[] =>
      languagesOf(text).map((language) => readIn(text, language));
    const told = facts.map(({ status, text, keys = [] }) => ({
      holds: status !== 'withdrawn',
      reads: readsOf(text),
      keys: keys.flatMap(readsOf),
    }));
    const claimed = claim ? readsOf(claim.text) : [];
    return onceForWord((harm: Harm): readonly Count[] => [
      ...told.flatMap(({ holds, reads, keys }, at) => {
        if (!holds) return [];
        const before = told[at - 1]?.reads ?? [];
        return [...toldIn([...reads, ...keys], harm), ...correctedIn(before, reads, harm)];
      }),
      ...toldIn(claimed, harm),
    ]);
  }),
);
