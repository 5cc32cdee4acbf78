import { findMentions } from '../mentions/find.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { findLinks } from '../text/links.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { mentionsIn, phrasesIn, phrasesUnless, wordSpan } from './places.ts';

const inAllWays = ['dead', 'hurt', 'missing', 'ill'] as const;
const inDigitsOnly = ['care', 'struck'] as const;
const harms = [...inAllWays, ...inDigitsOnly] as const;
type Harm = (typeof harms)[number];

const inWords = [
  ['two', 2],
  ['three', 3],
  ['twenty', 20],
] as const;

/** The lists of a rule that looks for people who are counted as harmed. */
export const casualtyLists: readonly string[] = [
  'counted',
  'being',
  'same',
  'place',
  'dies',
  'among',
  'beloved',
  'whole',
  'corrected',
  ...inWords.map(([name]) => name),
  ...harms.flatMap((harm) => [harm, `${harm}-counts`, `${harm}-told`]),
  ...[...inAllWays, 'care'].map((harm) => `${harm}-widely`),
  ...inAllWays.flatMap((harm) =>
    ['same', ...inWords.map(([name]) => name)].map((name) => `${harm}-${name}`),
  ),
];

interface Count {
  low: number;
  high: number;
}

const countOf = (mention: Mention): Count[] => {
  if (mention.kind === 'range') return [mention];
  if (mention.kind !== 'number' || mention.isShare || mention.minutes !== undefined) return [];
  return mention.values.map((value) => ({ low: value, high: value }));
};

type PlacesOf = (reading: Reading, sentence: Sentence, found: readonly Span[]) => Span[];

const countsIn = (
  text: string,
  { lexicon, phrases }: RuleLanguage,
  list: string,
  placesOf: PlacesOf,
): Count[] => {
  const reading = readText(text, lexicon.abbreviations);
  const mentions = findMentions(reading, findLinks(reading.clean.text), lexicon.data);
  const places = reading.sentences.flatMap((sentence) =>
    placesOf(reading, sentence, phrases(list).find(reading.words, sentence.words)),
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

// What a fact tells of such people, and what is claimed of them: wherever a sentence has both, it counts them.
const toldIn = (text: string, language: RuleLanguage, harm: Harm): Count[] =>
  countsIn(text, language, `${harm}-told`, wholeSentence);

// "40 had fallen ill. The correct number is 61": of the one harm that the fact before tells of.
const correctedIn = (check: Check, harm: Harm): Count[] =>
  check.brief.facts.flatMap(({ text, status }, at, facts) => {
    const before = facts[at - 1]?.text;
    if (status === 'withdrawn' || before === undefined) return [];
    return check.languagesOf(text).flatMap((language) => {
      const told = inAllWays.filter((one) => toldIn(before, language, one).length > 0);
      return told.length === 1 && told[0] === harm
        ? countsIn(text, language, 'corrected', theirTokens)
        : [];
    });
  });

const isTold = (check: Check, harm: Harm, { low, high }: Count): boolean => {
  const { facts, claim } = check.brief;
  const texts = facts
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap(({ text, keys = [] }) => [text, ...keys]);
  const isSame = (one: Count) => one.low <= high && low <= one.high;
  return (
    [...texts, ...(claim ? [claim.text] : [])].some((text) =>
      check.languagesOf(text).some((language) => toldIn(text, language, harm).some(isSame)),
    ) || correctedIn(check, harm).some(isSame)
  );
};

const holds = (span: Span, one: Span): boolean => span.from <= one.from && one.to <= span.to;

// "24 cars are left where three people died": the nearest number counts.
const isLast = (span: Span, one: Span, places: readonly Span[]): boolean =>
  holds(span, one) && !places.some((other) => other.from > one.from && holds(span, other));

// "26 of the 114 fell ill": the first counts.
const wholesIn = (check: Check, sentence: Sentence, places: readonly Span[]) =>
  phrasesIn(check, sentence, 'whole').flatMap((span) => {
    const [part, whole] = places.filter((one) => holds(span, one));
    return part && whole ? [{ part, whole }] : [];
  });

// Made once: they are asked of each sentence.
const countLists = harms.map((harm) => ({
  harm,
  narrow: `${harm}-counts`,
  wide: `${harm}-widely`,
}));

const wordedLists = inAllWays.flatMap((harm) => [
  ...inWords.map(([name, value]) => ({
    harm,
    list: `${harm}-${name}`,
    counts: [{ low: value, high: value }],
  })),
  { harm, list: `${harm}-same`, counts: undefined },
]);

/** Tells whether a number counts people killed, hurt, missing or ill, and nothing counts as many of these. */
export const miscounts = (check: Check, sentence: Sentence): ((mention: Mention) => boolean) => {
  const counts = countLists.flatMap(({ harm, narrow, wide }) =>
    [...phrasesIn(check, sentence, narrow), ...phrasesUnless(check, sentence, wide, 'place')].map(
      (span) => ({ harm, span }),
    ),
  );
  if (counts.length === 0) return () => false;
  const numbers = mentionsIn(check, sentence).filter((one) => countOf(one).length > 0);
  const places = numbers.map((one) => wordSpan(check, one));
  const wholes = wholesIn(check, sentence, places);
  return (mention) => {
    const [first, ...others] = countOf(mention);
    const own = wordSpan(check, mention);
    if (!first || wholes.some(({ whole }) => whole.from === own.from)) return false;
    const place = wholes.find(({ part }) => part.from === own.from)?.whole ?? own;
    return counts.some(
      ({ harm, span }) =>
        isLast(span, place, places) &&
        ![first, ...others].some((count) => isTold(check, harm, count)),
    );
  };
};

/** Where "both died", "as many died" or the like counts people of whom nothing says that they are as many. */
export const countsInWords = (check: Check, sentence: Sentence, before?: Sentence): Span[] => {
  const counted = () =>
    [before, sentence].flatMap((one) => (one ? mentionsIn(check, one).flatMap(countOf) : []));
  return wordedLists.flatMap(({ harm, list, counts }) => {
    const found = phrasesIn(check, sentence, list);
    const isSaid = () => (counts ?? counted()).some((one) => isTold(check, harm, one));
    return found.length > 0 && !isSaid() ? found : [];
  });
};
