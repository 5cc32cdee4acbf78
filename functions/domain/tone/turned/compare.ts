import type { Clause } from './clause.ts';
import { rolesExchanged } from './roles.ts';
import type { SaidWord } from './said-word.ts';

// Less of a fact is said of something else.
const MIN_SAID = 0.6;

/** How a clause stands to one of the brief whose words it has. */
export interface Compared {
  /** Whether one says "no" to what the other says. */
  isOpposite: boolean;
  /** Whether it has the opposite of one of the other's words. */
  isCrossed: boolean;
  /** How many words that say something they share. */
  shared: number;
  /** Whether it says all of the other one, or at least who or what it is about and what it denies. */
  isWhole: boolean;
  isGist: boolean;
  /** The places that only the clause names. */
  places: readonly SaidWord[];
  /** Whether it tells of the same, but may exchange who did it and to whom. */
  isPerhapsExchanged: boolean;
}

interface Pair {
  here: number;
  there: number;
  word: SaidWord;
  other: SaidWord;
}

const sidesOf = (word: SaidWord, other: SaidWord): { isSame: boolean; isOrdered: boolean }[] =>
  word.opposed.flatMap(({ line, isOther, isOrdered }) =>
    other.opposed
      .filter((one) => one.line === line)
      .map((one) => ({ isSame: one.isOther === isOther, isOrdered })),
  );

const isOpposed = (word: SaidWord, other: SaidWord): boolean =>
  word.opposed.some(({ line }) => other.opposed.some((one) => one.line === line));

const isAlike = (word: SaidWord, other: SaidWord): boolean =>
  !(word.isSmall || other.isSmall) && word.alike.some((one) => other.alike.includes(one));

const pairsOf = ({ said }: Clause, told: Clause): Pair[] => {
  const taken = new Set<number>();
  return said.flatMap((word, here) => {
    const isFree = (other: SaidWord, at: number) =>
      !taken.has(at) && (isAlike(word, other) || isOpposed(word, other));
    const there = told.said.findIndex(isFree);
    const other = told.said[there];
    if (!other) return [];
    taken.add(there);
    return [{ here, there, word, other }];
  });
};

/** Says yes or no of all else: "It is safe to drink the water" against "do not drink the water". */
export const isAlone = ({ isPredicate, opposed }: SaidWord): boolean =>
  isPredicate && opposed.some(({ asksAlone }) => asksAlone);

const saysNoAlone = (word: SaidWord): boolean =>
  isAlone(word) && word.opposed.some(({ asksAlone, isOther }) => asksAlone && isOther);

type Side = 'left' | 'right' | undefined;

// "After the press, we called you" is "we called you after the press": only its first and last words surely stand aside.
const sideOf = (pairs: readonly Pair[], pair: Pair, placeOf: (one: Pair) => number) => {
  const places = pairs.filter((one) => !one.word.isSmall).map(placeOf);
  const order = placeOf(pair);
  const isFirst = places.every((place) => place >= order);
  const [next, last] = [Math.min(...places.filter((place) => place > order)), Math.max(...places)];
  return (one: Pair): Side => {
    const place = placeOf(one);
    if (!isFirst) return place < order ? 'left' : 'right';
    if (next === last) return undefined;
    return place === next ? 'right' : place === last ? 'left' : undefined;
  };
};

// Whether "we called you before the press" stands against "we called the press before you"; undefined where unsure.
const isExchanged = (pairs: readonly Pair[], pair: Pair): boolean | undefined => {
  const [hereOf, thereOf] = [
    sideOf(pairs, pair, ({ here }) => here),
    sideOf(pairs, pair, ({ there }) => there),
  ];
  const sides = pairs
    .filter((one) => one !== pair && hereOf(one) && thereOf(one))
    .map((one) => ({ here: hereOf(one), there: thereOf(one) }));
  const changed = sides.filter(({ here, there }) => here !== there);
  if (changed.length === 0) return false;
  const isBoth = new Set(changed.map(({ here }) => here)).size > 1;
  return isBoth ? true : undefined;
};

const saysOpposite = (pairs: readonly Pair[], pair: Pair): boolean => {
  const [side] = sidesOf(pair.word, pair.other);
  if (!side || (!side.isOrdered && isAlike(pair.word, pair.other))) return false;
  return side.isOrdered ? side.isSame === isExchanged(pairs, pair) : !side.isSame;
};

/** The words that say something by themselves. */
export const countingIn = (words: readonly SaidWord[]): SaidWord[] =>
  words.filter((word) => !(word.isSmall || isAlone(word)));

const partSaid = (words: readonly SaidWord[], said: ReadonlySet<SaidWord>): number => {
  const all = countingIn(words);
  return all.length === 0 ? 1 : all.filter((word) => said.has(word)).length / all.length;
};

// Who or what it is about, and what of it is turned round.
const isGistSaid = (told: Clause, said: ReadonlySet<SaidWord>): boolean => {
  const [about] = countingIn(told.said);
  return (
    [about, told.deniedFirst].every((word) => !word || said.has(word)) &&
    partSaid(told.denied, said) >= MIN_SAID
  );
};

// "The water is safe" against "the water in Norby is not safe to drink": what of it stands before what it is like.
const aboutIn = (told: Clause, pairs: readonly Pair[]): SaidWord[] => {
  const like = pairs.find(({ word, other }) => isAlone(word) && isAlone(other));
  return countingIn(told.said.slice(0, like?.there ?? 0));
};

/** Whether a word stands among words with these keys, or needs no other word. */
export const isAmong = (word: SaidWord, keys: ReadonlySet<string>): boolean =>
  word.isSmall || isAlone(word) || word.keys.some((key) => keys.has(key));

// Who must not drink the water must not drink it in Norby either.
const mayBeOf = ({ said }: Clause, told: Clause): boolean =>
  said.every((word) => (told.isNegated && word.isPlace) || isAmong(word, told.keys()));

/** Compares a clause with one of the brief; undefined where it says anything else, or too little of it. */
export const comparedWith = (clause: Clause, told: Clause): Compared | undefined => {
  if (!mayBeOf(clause, told)) return undefined;
  const pairs = pairsOf(clause, told);
  if (pairs.length === 0) return undefined;
  const own = new Set(pairs.map(({ word }) => word));
  const rest = clause.said.filter((word) => !own.has(word));
  const places = countingIn(rest);
  if (places.some(({ isPlace }) => !isPlace)) return undefined;
  const said = new Set(pairs.map(({ other }) => other));
  const missing = told.said.filter((word) => !said.has(word));
  if (missing.some(({ isValue }) => isValue)) return undefined;
  if (places.length > 0 && countingIn(missing).length > 0) return undefined;
  const [first, ...others] = aboutIn(told, pairs);
  const isLike = first !== undefined && said.has(first);
  const isWhole =
    countingIn(missing).length === 0 || (isLike && others.every((word) => said.has(word)));
  if (!(isWhole || isLike) && partSaid(told.said, said) < MIN_SAID) return undefined;
  const crossed = pairs.filter((pair) => saysOpposite(pairs, pair));
  const changes = [
    ...crossed,
    ...[...rest, ...missing].filter(saysNoAlone),
    ...(clause.isNegated === told.isNegated ? [] : [told]),
  ];
  const isTurned = changes.length % 2 === 1;
  const exchanged = isWhole && changes.length === 0 ? rolesExchanged(clause, told) : 'not';
  return {
    isOpposite: isTurned || exchanged !== 'not',
    isPerhapsExchanged: exchanged === 'perhaps',
    isCrossed: crossed.length > 0,
    shared: countingIn([...said]).length,
    isWhole,
    isGist: isWhole || isLike || isGistSaid(told, said),
    places,
  };
};
