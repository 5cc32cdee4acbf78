import { confirmedTexts } from '../../incident/fact.ts';
import { casualtyLists, countsInWords, miscounts } from '../matching/casualties.ts';
import {
  mentionsIn,
  phrasesIn,
  tokensPlace,
  without,
  wordSpan,
  wordsHit,
} from '../matching/places.ts';
import type { Mention } from '../mentions/mention.ts';
import { sharesIn } from '../mentions/shares.ts';
import { ownTexts } from '../own-texts.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { hasShare, isSupported } from '../sheet/supports.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { reckoner } from './reckoned-numbers.ts';

const MINUTE_IN_MS = 60_000;

type Amount = Extract<Mention, { kind: 'number' | 'length' }>;

const isAmount = ({ kind }: Mention): boolean =>
  kind === 'number' || kind === 'length' || kind === 'range' || kind === 'phone';

// "Between 8 and 20": the rule on times holds it against the brief, this one what it counts.
const isEither = (mention: Mention): boolean =>
  mention.kind === 'time' && mention.number !== undefined;

// "Went from 8 to 20": what the brief tells as times alone must not make an amount of it.
const isOnlyTime = ({ sheet }: Check, mention: Mention): boolean =>
  mention.kind === 'time' &&
  mention.isPerhapsAmount === true &&
  !sheet.numbers.has(mention.number ?? Number.NaN) &&
  isSupported(sheet, mention);

// "Within two hours": the next update comes by then. Without a time of publication it can't be checked.
const keepsDeadline = ({ sheet }: Check, { minutes = 0 }: Amount): boolean => {
  const { publishedAt, nextUpdateAt } = sheet;
  if (!nextUpdateAt) return false;
  if (!publishedAt) return true;
  const wait = (nextUpdateAt.instant - publishedAt.instant) / MINUTE_IN_MS;
  return wait > 0 && wait <= minutes;
};

const isOnSheet = (check: Check, mention: Mention, isPromise: boolean): boolean => {
  const isLength = mention.kind === 'number' || mention.kind === 'length';
  if (isPromise && isLength && mention.minutes !== undefined && check.sheet.nextUpdateAt)
    return keepsDeadline(check, mention);
  return isSupported(check.sheet, mention);
};

// "Nine out of ten" where the facts say 90 percent.
const statedShares = ({ reading, lexicon, sheet }: Check, amounts: readonly Mention[]) => {
  const stated = sharesIn(reading.tokens, amounts, lexicon.data).filter(({ value }) =>
    hasShare(sheet, value),
  );
  return ({ from, to }: Mention): boolean =>
    stated.some((share) => share.from <= from && to <= share.to);
};

// "In her 30s" where a fact says "thirties": an age that is told so is no other number.
const decadesIn = (check: Check, sentence: Sentence): Span[] => {
  const found = phrasesIn(check, sentence, 'decade');
  const isTold = () => check.anyHolds(confirmedTexts(check.brief.facts), 'decade');
  return found.length > 0 && isTold() ? found : [];
};

const unsupported = (
  check: Check,
  sentence: Sentence,
  miscountsOf: ReturnType<typeof miscounts>,
): Mention[] => {
  const amounts = mentionsIn(check, sentence).filter((one) => isAmount(one) || isEither(one));
  if (amounts.length === 0) return [];
  const isPromise = phrasesIn(check, sentence, 'update').length > 0;
  const idioms = [
    ...['unless', 'nonStop'].flatMap((list) => phrasesIn(check, sentence, list)),
    ...decadesIn(check, sentence),
  ];
  const isMiscounted = miscountsOf(sentence);
  const isPartOf = statedShares(check, amounts);
  const isMadeUp = (mention: Mention) =>
    isAmount(mention)
      ? !isOnSheet(check, mention, isPromise) && !isPartOf(mention)
      : isOnlyTime(check, mention);
  return amounts.filter(
    (mention) =>
      (isMadeUp(mention) || isMiscounted(mention)) &&
      without([wordSpan(check, mention)], idioms).length > 0,
  );
};

// Nobody reads more of them.
const LOOKED_AT = 100;
// "Väg 73", "Channel 4": a name, where the brief tells of no other road, and nobody is counted behind it.
const isNamed = (check: Check, at: number, mention: Mention): boolean => {
  const sentence = check.reading.sentences[at];
  if (!sentence) return false;
  const { from, to } = wordSpan(check, mention);
  if (phrasesIn(check, sentence, 'counted').some((span) => span.from === to)) return false;
  const name = phrasesIn(check, sentence, 'named').find(
    (span) => span.from < from && to <= span.to,
  );
  const { folded = '' } = (name && check.reading.words[name.from]) ?? {};
  return name !== undefined && !check.sources().some(({ senses }) => senses.has(folded));
};

// "24/7", "24 hours a day": people know when they answer, unless the brief has other hours. A model doesn't.
const nonStop = (check: Check): Hit[] => {
  const spans = check.reading.sentences.flatMap((sentence) =>
    phrasesIn(check, sentence, 'nonStop'),
  );
  if (spans.length === 0) return [];
  const isSaid = (...lists: string[]) =>
    lists.some((name) => check.anyHolds(ownTexts(check.brief), name));
  const isDoubtful = check.brief.byModel || isSaid('openHours');
  return !isDoubtful || isSaid('nonStop', 'alwaysOpen')
    ? []
    : spans.map((span) => ({ ...wordsHit(check, span), onlyWarns: true }));
};

/** Numbers, in digits or words, come from the facts: models make them up, and they get quoted. */
export const numberNotInFacts: Finder = {
  reads: 'text-and-title',
  lists: [
    'update',
    'unless',
    'decade',
    'remainder',
    'nonStop',
    'alwaysOpen',
    'openHours',
    'named',
    'howMany',
    'harm',
    ...casualtyLists,
  ],
  check: (check) => {
    const mayBeReckoned = reckoner(check);
    const miscountsOf = miscounts(check);
    const found = check.reading.sentences
      .flatMap((sentence, at) =>
        unsupported(check, sentence, miscountsOf).map((mention) => ({ at, mention })),
      )
      .map(({ at, mention }, rank) => ({
        place: tokensPlace(check, mention),
        onlyWarns: isNamed(check, at, mention) || (rank < LOOKED_AT && mayBeReckoned(at, mention)),
      }));
    const inWords = countsInWords(check).map((span) => wordsHit(check, span));
    return [...found, ...inWords, ...nonStop(check)];
  },
};
