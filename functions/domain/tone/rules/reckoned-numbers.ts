import { givenOfDays, holdsWord, toldOfDay } from '../days/told-days.ts';
import { countedIn } from '../matching/counted.ts';
import { mentionsIn, phrasesIn, wordSpan } from '../matching/places.ts';
import { amountsOf, type Mention } from '../mentions/mention.ts';
import { once, onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { differencesIn, type IsDifference } from '../sources/differences.ts';
import { isPartOf } from '../sources/parts.ts';
import type { Sentence } from '../text/reading.ts';

type Amount = Extract<Mention, { kind: 'number' | 'length' }>;

const DAY_IN_MINUTES = 24 * 60;

// "For 37 minutes", from 22.03 to 22.40, in any order up to half a day. Other times tell nothing beside those of it.
const isBetweenTimes = (
  check: Check,
  sentence: Sentence,
  { minutes: length = 0 }: Amount,
): boolean => {
  if (length === 0) return false;
  const days = check.under('wrong-day', check.brief);
  const timed = givenOfDays(days.languagesOf)(check.brief).filter(({ times }) => times.length > 1);
  const { telling } = toldOfDay(check.reading, sentence, mentionsIn(check, sentence), days);
  const same = timed.filter((given) => telling.some((word) => holdsWord(given.telling, word)));
  const isFrom = (first: readonly number[], last: readonly number[]) =>
    first.some((one) => last.includes((one + length) % DAY_IN_MINUTES));
  return (same.length > 0 ? same : timed).some(({ times }) =>
    times.some((one, at) =>
      times
        .slice(at + 1)
        .some((other) => isFrom(one, other) || (length < DAY_IN_MINUTES / 2 && isFrom(other, one))),
    ),
  );
};

// "For twelve days", from 9 to 21 May.
const isSpan = ({ days }: Sheet, { minutes = 0 }: Amount): boolean =>
  days.some(({ month, day }) => {
    const end = day === undefined ? undefined : day + minutes / DAY_IN_MINUTES;
    return minutes > 0 && days.some((other) => other.month === month && other.day === end);
  });

// "The other ten", of twelve where two were told: in so many words what is left, however small.
const isRemainder = (check: Check, sentence: Sentence, mention: Mention): boolean => {
  if (mention.kind !== 'number') return false;
  const { from } = wordSpan(check, mention);
  if (!phrasesIn(check, sentence, 'remainder').some(({ to }) => to === from)) return false;
  const counts = check.sources().flatMap((source) => (source.kind === 'fact' ? source.counts : []));
  return mention.values.some((value) => counts.some((count) => counts.includes(count + value)));
};

/** Tells whether a number may be reckoned from those of the brief: right or made up, who reads the warning can tell. */
export const reckoner = (check: Check) => {
  const { sentences } = check.reading;
  const countedOf = onceFor((sentence: Sentence) => countedIn(check, sentence));
  const sources = once(() => check.sources().filter(({ kind }) => kind !== 'claim'));
  let isDifference: IsDifference | undefined;
  return (at: number, mention: Mention): boolean => {
    const [before, sentence] = [sentences[at - 1], sentences[at]];
    if (mention.kind !== 'number' || !sentence) return false;
    const words = countedOf(sentence)(mention);
    isDifference ??= differencesIn(sources());
    return (
      isSpan(check.sheet, mention) ||
      isRemainder(check, sentence, mention) ||
      isBetweenTimes(check, sentence, mention) ||
      isPartOf(sources(), mention.values, words) ||
      isDifference(mention.values, {
        words,
        before: before ? amountsOf(mentionsIn(check, before)) : [],
      })
    );
  };
};
