import { type Fact, isUnconfirmedFact, unconfirmedFacts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import { harms } from '../matching/harms.ts';
import { sentenceHolding, tokensPlace } from '../matching/places.ts';
import { toldCounts } from '../matching/told-counts.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasNameBeyond, knownNames } from '../names/known-names.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { isEmptySheet } from '../sheet/sheet.ts';
import { isSupported } from '../sheet/supports.ts';
import { countedAlike, countsOther, countsOwn } from './counted-alike.ts';
import { dateNotInFacts } from './date-not-in-facts.ts';
import { nameNotInFacts } from './name-not-in-facts.ts';
import { numberNotInFacts } from './number-not-in-facts.ts';
import { sharesNameAlone } from './words-shared.ts';

type Place = NonNullable<Hit['place']>;

/** A number, time or name, and the unconfirmed fact that alone holds it. */
export interface OnlyUnconfirmed {
  place: Place;
  fact: Fact;
  /** What names somebody may be said of them, where the sentence has no more of the fact. */
  isNameAlone: boolean;
}

interface Briefs {
  confirmed: Brief;
  /** All unconfirmed facts, and nothing else. */
  open: Brief;
  /** Each unconfirmed fact by itself. */
  alone: readonly { fact: Fact; brief: Brief }[];
}

// What else the brief holds is known to say nothing of the place: a sheet of it for each fact would only take time.
const onlyFacts = (brief: Brief, facts: Fact[]): Brief => ({
  ...brief,
  facts,
  commitments: [],
  policies: [],
  contacts: [],
  questions: [],
  publicAction: undefined,
  claim: undefined,
  comment: undefined,
});

const withoutTimesAndName = (brief: Brief): Brief => ({
  ...brief,
  organisation: { ...brief.organisation, name: '' },
  publishedAt: undefined,
  goesOutAt: undefined,
  nextUpdateAt: undefined,
  lateSince: undefined,
});

// The same brief is held against many texts.
const briefsOf = onceFor((brief: Brief): Briefs => {
  const open = unconfirmedFacts(brief.facts);
  return {
    confirmed: { ...brief, facts: brief.facts.filter((fact) => !isUnconfirmedFact(fact)) },
    open: withoutTimesAndName(onlyFacts(brief, open)),
    alone: open.map((fact) => ({ fact, brief: onlyFacts(brief, [fact]) })),
  };
});

/** The brief without its unconfirmed facts. */
export const confirmedOnly = (brief: Brief): Brief => briefsOf(brief).confirmed;

const placesOf = (hits: readonly Hit[]): Place[] => hits.flatMap(({ place }) => place ?? []);

const NUMBERS = 'number-not-in-facts';
const NAMES = 'name-not-in-facts';

type Find = (check: Check, brief: Brief) => Place[];

const findBy =
  (rule: string, finder: Finder): Find =>
  (check, brief) =>
    placesOf(finder.check(check.under(rule, brief)));

// What two confirmed numbers differ by has its ground in them.
const findNumbers: Find = (check, brief) =>
  placesOf(
    numberNotInFacts.check(check.under(NUMBERS, brief)).filter(({ onlyWarns }) => !onlyWarns),
  );

// Where no fact tells a length, "a fortnight" is a way to speak: one that an unconfirmed fact tells is none.
const findLengths: Find = (check, brief) => {
  const { lengths } = check.under(NUMBERS, brief).sheet;
  const isUnknown = (one: Mention) =>
    one.kind === 'length' && one.isSure && !lengths.has(Math.round(one.minutes));
  return check.mentions.filter(isUnknown).map((one) => tokensPlace(check, one));
};

const findValues: readonly Find[] = [
  findNumbers,
  findLengths,
  findBy('date-not-in-facts', dateNotInFacts),
];

const findNames = findBy(NAMES, nameNotInFacts);

// Most of what is unconfirmed tells no number and no time: then no text can have one from it.
const tellsValues = (check: Check, { open }: Briefs): boolean => {
  const { sheet, languagesOf } = check.under(NUMBERS, open);
  return (
    !isEmptySheet(sheet) || harms.some((harm) => toldCounts(languagesOf)(open)(harm).length > 0)
  );
};

const mentionsByStart = onceFor(
  ({ reading, mentions }: Check) =>
    new Map(mentions.map((one) => [reading.tokens[one.from]?.start, one])),
);

// Tells whether a brief holds the number, the time or the names at a place.
const holdsAt = (check: Check, { start, end }: Place): ((brief: Brief) => boolean) => {
  const mention = mentionsByStart(check).get(start);
  if (mention) return (brief) => isSupported(check.under(NUMBERS, brief).sheet, mention);
  const said = check.reading.words.filter((word) => start <= word.start && word.end <= end);
  return (brief) => {
    const isKnown = knownNames(check.under(NAMES, brief));
    return said.every(({ raw }) => isKnown(raw));
  };
};

const isOfOther = (check: Check, { start }: Place, fact: Fact): boolean => {
  const mention = mentionsByStart(check).get(start);
  const sentence = sentenceHolding(check, start);
  if (!(mention && sentence)) return false;
  return (
    countsOwn(check, sentence, mention, fact) ||
    countsOther(check.under(NUMBERS, check.brief), sentence, mention, fact)
  );
};

const isNameAlone = (check: Check, place: Place, fact: Fact): boolean => {
  const sentence = sentenceHolding(check, place.start);
  const isName = !mentionsByStart(check).has(place.start);
  return isName && sentence !== undefined && sharesNameAlone(check, sentence, fact);
};

const onlyFoundBy = (check: Check, find: Find): OnlyUnconfirmed[] => {
  const { confirmed, alone } = briefsOf(check.brief);
  const lacking = find(check, confirmed);
  if (lacking.length === 0) return [];
  const lackingIn = onceFor(
    (brief: Brief) => new Set(find(check, brief).map(({ start }) => start)),
  );
  return lacking
    .filter(({ start }) => !lackingIn(check.brief).has(start))
    .flatMap((place) => {
      const holds = holdsAt(check, place);
      const isFree = ({ brief }: (typeof alone)[number]) => !lackingIn(brief).has(place.start);
      // "Nine out of ten" is 90 percent; a name may be held by two facts together.
      const { fact } =
        alone.find(({ brief }) => holds(brief)) ?? alone.find(isFree) ?? alone[0] ?? {};
      if (!fact || isOfOther(check, place, fact)) return [];
      return [{ place, fact, isNameAlone: isNameAlone(check, place, fact) }];
    });
};

const alikeIn = (check: Check): OnlyUnconfirmed[] =>
  countedAlike(check.under(NUMBERS, check.brief)).map((one) => ({ ...one, isNameAlone: false }));

/** The numbers, times and names of a text that nothing of the brief holds but an unconfirmed fact. */
export const onlyUnconfirmed = (check: Check): OnlyUnconfirmed[] => {
  const briefs = briefsOf(check.brief);
  const hasValues = tellsValues(check, briefs);
  const hasNames = hasNameBeyond(check, briefs.confirmed);
  const finds = [...(hasValues ? findValues : []), ...(hasNames ? [findNames] : [])];
  return [
    ...finds.flatMap((find) => onlyFoundBy(check, find)),
    ...(hasValues ? alikeIn(check) : []),
  ];
};
