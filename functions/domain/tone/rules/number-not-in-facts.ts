import { mentionsIn, phrasesIn, tokensPlace, without, wordSpan } from '../matching/places.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { isSupported } from '../sheet/supports.ts';
import type { Source } from '../sources/sources.ts';
import type { Sentence } from '../text/reading.ts';

const MINUTE_IN_MS = 60_000;

type Amount = Extract<Mention, { kind: 'number' }>;

const isAmount = ({ kind }: Mention): boolean =>
  kind === 'number' || kind === 'range' || kind === 'phone';

// "Within two hours": the next update comes by then. Without a time of publication it can't be checked.
const keepsDeadline = ({ sheet }: Check, { minutes = 0 }: Amount): boolean => {
  const { publishedAt, nextUpdateAt } = sheet;
  if (!nextUpdateAt) return false;
  if (!publishedAt) return true;
  const wait = (nextUpdateAt.instant - publishedAt.instant) / MINUTE_IN_MS;
  return wait > 0 && wait <= minutes;
};

const isOnSheet = (check: Check, mention: Mention, isPromise: boolean): boolean => {
  const isWait = isPromise && mention.kind === 'number' && mention.minutes !== undefined;
  if (isWait && check.sheet.nextUpdateAt) return keepsDeadline(check, mention);
  return isSupported(check.sheet, mention);
};

const unsupported = (check: Check, sentence: Sentence): Mention[] => {
  const amounts = mentionsIn(check, sentence).filter(isAmount);
  if (amounts.length === 0) return [];
  const isPromise = phrasesIn(check, sentence, 'update').length > 0;
  const idioms = phrasesIn(check, sentence, 'unless');
  return amounts.filter(
    (mention) =>
      !isOnSheet(check, mention, isPromise) &&
      without([wordSpan(check, mention)], idioms).length > 0,
  );
};

// Smaller ones are the difference of some two numbers by chance.
const MIN_DIFFERENCE = 10;
// Nobody reads more of them.
const LOOKED_AT = 100;
const DAY_IN_MINUTES = 24 * 60;

// The first word after a number that says something, in all its senses: what is counted, or what became of it.
const countedAs = (check: Check, sentence: Sentence, mention: Mention): readonly string[] => {
  const { lexicon, reading } = check;
  const after = reading.words.slice(wordSpan(check, mention).to, sentence.words.to);
  const counted = after.find(
    ({ folded }) => !(lexicon.fillers.has(folded) || lexicon.auxiliaries.has(folded)),
  );
  return counted ? lexicon.sensesOf(counted.folded) : [];
};

/** Whether one of these values is the difference of two numbers of the brief, by what it counts. */
type IsDifference = (values: readonly number[], counted: readonly string[]) => boolean;

// "Ninety are still out there", of 2,400 where 2,310 have come back: a fact with one of them says what is counted.
const differencesIn = (sources: readonly Source[]): IsDifference => {
  const bySaid = Map.groupBy(
    sources.flatMap((source) => [...new Set(source.amounts)].map((amount) => ({ amount, source }))),
    ({ amount }) => amount,
  );
  const amounts = [...bySaid.keys()];
  const counts = (amount: number, counted: readonly string[]): boolean =>
    counted.length === 0 ||
    (bySaid.get(amount) ?? []).some(({ source }) =>
      counted.some((sense) => source.senses.has(sense)),
    );
  return (values, counted) =>
    values
      .filter((value) => value >= MIN_DIFFERENCE)
      .some((value) =>
        amounts.some(
          (one) =>
            bySaid.has(one + value) && (counts(one, counted) || counts(one + value, counted)),
        ),
      );
};

// "For twelve days", from 9 to 21 May.
const isSpan = ({ days }: Sheet, { minutes = 0 }: Amount): boolean =>
  days.some(({ month, day }) => {
    const end = day === undefined ? undefined : day + minutes / DAY_IN_MINUTES;
    return minutes > 0 && days.some((other) => other.month === month && other.day === end);
  });

// Right or made up: who reads the warning can tell.
const reckoner = (check: Check) => {
  let isDifference: IsDifference | undefined;
  return (sentence: Sentence, mention: Mention): boolean => {
    if (mention.kind !== 'number') return false;
    isDifference ??= differencesIn(check.sources());
    const counted = countedAs(check, sentence, mention);
    return isDifference(mention.values, counted) || isSpan(check.sheet, mention);
  };
};

/** Numbers, in digits or words, come from the facts: models make them up, and they get quoted. */
export const numberNotInFacts: Finder = {
  reads: 'text-and-title',
  lists: ['update', 'unless'],
  check: (check) => {
    const mayBeReckoned = reckoner(check);
    return check.reading.sentences
      .flatMap((sentence) => unsupported(check, sentence).map((mention) => ({ sentence, mention })))
      .map(({ sentence, mention }, rank) => ({
        place: tokensPlace(check, mention),
        onlyWarns: rank < LOOKED_AT && mayBeReckoned(sentence, mention),
      }));
  },
};
