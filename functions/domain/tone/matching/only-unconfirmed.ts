import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import type { Mention } from '../mentions/mention.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { dateNotInFacts } from '../rules/date-not-in-facts.ts';
import { nameNotInFacts } from '../rules/name-not-in-facts.ts';
import { numberNotInFacts } from '../rules/number-not-in-facts.ts';
import { tokensPlace } from './places.ts';

type Place = NonNullable<Hit['place']>;

/** A number, time or name, and the unconfirmed fact that alone holds it. */
export interface OnlyUnconfirmed {
  place: Place;
  fact: Fact;
}

const isUnconfirmed = ({ status }: Fact): boolean => status === 'unconfirmed';

const without = (brief: Brief, isLeftOut: (fact: Fact) => boolean): Brief => ({
  ...brief,
  facts: brief.facts.filter((fact) => !isLeftOut(fact)),
});

// The same brief is held against many texts.
const confirmedAlone = onceFor((brief: Brief): Brief => without(brief, isUnconfirmed));

const placesOf = (hits: readonly Hit[]): Place[] => hits.flatMap(({ place }) => place ?? []);

type Find = (check: Check, brief: Brief) => Place[];

const findBy =
  (rule: string, finder: Finder): Find =>
  (check, brief) =>
    placesOf(finder.check(check.under(rule, brief)));

// What two confirmed numbers differ by has its ground in them.
const findNumbers: Find = (check, brief) =>
  placesOf(
    numberNotInFacts
      .check(check.under('number-not-in-facts', brief))
      .filter(({ onlyWarns }) => !onlyWarns),
  );

// Where no fact tells a length, "a fortnight" is a way to speak: one that an unconfirmed fact tells is none.
const findLengths: Find = (check, brief) => {
  const { lengths } = check.under('number-not-in-facts', brief).sheet;
  const isUnknown = (one: Mention) =>
    one.kind === 'length' && one.isSure && !lengths.has(Math.round(one.minutes));
  return check.mentions.filter(isUnknown).map((one) => tokensPlace(check, one));
};

const finds: readonly Find[] = [
  findNumbers,
  findLengths,
  findBy('date-not-in-facts', dateNotInFacts),
  findBy('name-not-in-facts', nameNotInFacts),
];

const missesIn = (places: readonly Place[]) => {
  const starts = new Set(places.map(({ start }) => start));
  return ({ start }: Place): boolean => !starts.has(start);
};

const onlyFoundBy = (check: Check, facts: readonly Fact[], find: Find): OnlyUnconfirmed[] => {
  const lacking = find(check, confirmedAlone(check.brief));
  if (lacking.length === 0) return [];
  const held = lacking.filter(missesIn(find(check, check.brief)));
  // A fact of several that holds it is enough.
  const holders = facts.map((fact) => {
    const others = (one: Fact) => isUnconfirmed(one) && one !== fact;
    return { fact, holds: missesIn(find(check, without(check.brief, others))) };
  });
  return held.flatMap((place) => {
    const { fact } = holders.find(({ holds }) => holds(place)) ?? { fact: facts[0] };
    return fact ? [{ place, fact }] : [];
  });
};

/** The numbers, times and names of a text that nothing of the brief holds but an unconfirmed fact. */
export const onlyUnconfirmed = (check: Check): OnlyUnconfirmed[] => {
  const facts = check.brief.facts.filter(isUnconfirmed);
  return finds.flatMap((find) => onlyFoundBy(check, facts, find));
};
