import type { Mention } from '../mentions/mention.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { type Count, countOf, type Harm, harms, inAllWays, inWords } from './harms.ts';
import { mentionsIn, phrasesIn, phrasesUnless, wordSpan } from './places.ts';
import { toldCounts } from './told-counts.ts';

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

const isTold = ({ brief, languagesOf }: Check, harm: Harm, { low, high }: Count): boolean =>
  toldCounts(languagesOf)(brief)(harm).some((one) => one.low <= high && low <= one.high);

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

const mayBegin = ({ phrases, reading }: Check, list: string): boolean =>
  phrases(list).mayBegin(reading.words);

const miscountsIn = (
  check: Check,
  lists: typeof countLists,
  sentence: Sentence,
): ((mention: Mention) => boolean) => {
  const counts = lists.flatMap(({ harm, narrow, wide }) =>
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

/** Tells whether a number counts people killed, hurt, missing or ill, and nothing counts as many of these. */
export const miscounts = (
  check: Check,
): ((sentence: Sentence) => (mention: Mention) => boolean) => {
  const lists = countLists.filter(({ narrow, wide }) =>
    [narrow, wide].some((list) => mayBegin(check, list)),
  );
  return (sentence) => miscountsIn(check, lists, sentence);
};

type WordedList = (typeof wordedLists)[number];

const inSentence = (
  check: Check,
  { harm, list, counts }: WordedList,
  sentence: Sentence,
  before?: Sentence,
): Span[] => {
  const found = phrasesIn(check, sentence, list);
  const counted = () =>
    [before, sentence].flatMap((one) => (one ? mentionsIn(check, one).flatMap(countOf) : []));
  const isSaid = () => (counts ?? counted()).some((one) => isTold(check, harm, one));
  return found.length > 0 && !isSaid() ? found : [];
};

/** Where "both died", "as many died" or the like counts people of whom nothing says that they are as many. */
export const countsInWords = (check: Check): Span[] => {
  const { sentences } = check.reading;
  const lists = wordedLists.filter(({ list }) => mayBegin(check, list));
  return sentences.flatMap((sentence, at) =>
    lists.flatMap((list) => inSentence(check, list, sentence, sentences[at - 1])),
  );
};
