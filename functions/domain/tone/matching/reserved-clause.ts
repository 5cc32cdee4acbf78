import type { Check } from '../rule.ts';
import type { Span } from '../text/sentences.ts';
import type { ClauseApart } from './clauses-apart.ts';
import { without } from './places.ts';

/** Lists of a rule that asks what a clause reserves. */
export const reservedClauseLists = [
  'hedge',
  'affirmed',
  'not-affirmed',
  'near',
  'cause',
  'inquiry',
  'points-back',
  'points-on',
  'points-ahead',
  'of-theirs',
  'aside-of',
  'opens',
  'source',
] as const;

/** Whether a sentence says of words in it that they are not confirmed; `maybe` where it can be read both ways. */
export type Reserved = 'yes' | 'maybe' | 'no';

/** Finds phrases of the rule among words. */
export type Find = (name: string, within: Span) => Span[];

// "We have confirmed reports that …", "it is not unclear": nothing is reserved there.
const takenBack = (find: Find, clause: Span): ((hedge: Span) => boolean) => {
  const affirmed = without(find('affirmed', clause), find('not-affirmed', clause));
  return ({ from, to }) => affirmed.some((one) => one.from <= from && to <= one.to);
};

/** What a clause says of what is confirmed. */
export interface ReservedClause extends ClauseApart {
  isHedged: boolean;
  near: readonly Span[];
  isOpenFrom: number | undefined;
  /** Whether what it reserves is the clause, or all of the sentence, before it. */
  pointsBack: boolean;
  /** Whether what it reserves may be what it leads to. */
  pointsAhead: boolean;
  /** Whether what it reserves, "that two are hurt", may go on in the clause added to it. */
  opens: boolean;
}

// From such a word to the next comma.
const asidesBy = (name: string, { reading }: Check, find: Find, within: Span): Span[] =>
  find(name, within).map(({ from, to }) => {
    const end = reading.words.slice(to, within.to).findIndex(({ afterMark }) => afterMark);
    return { from, to: end < 0 ? within.to : to + end };
  });

// "Two, whose names we can't confirm, are hurt": something of theirs is reserved.
const ofTheirs = (check: Check, find: Find, { from, to }: Span): Span[] =>
  asidesBy('of-theirs', check, find, { from, to });

/**
 * "We can't confirm that Ann Berg, who has died, was there": what is said of someone in passing, behind a comma, is
 * told, unless it is reserved there; what reserves something behind it may be of it.
 */
export const toldAside = (check: Check, find: Find, sentence: Span): ((at: number) => Reserved) => {
  const { words } = check.reading;
  const holds = (within: Span) =>
    ['hedge', 'near', 'inquiry'].some((name) => find(name, within).length > 0);
  const asides = asidesBy('aside-of', check, find, sentence)
    .filter((one) => words[one.from]?.afterMark === true && !holds(one))
    .map((one) => ({ ...one, isOpen: holds({ from: one.to, to: sentence.to }) }));
  return (at) => {
    const own = asides.find(({ from, to }) => from < at && at < to);
    return own ? (own.isOpen ? 'maybe' : 'no') : 'yes';
  };
};

// The "and" that begins the next clause ends this one.
const withoutJoin = ({ reading, lexicon }: Check, { from, to }: Span): Span => ({
  from,
  to: lexicon.joinWords.has(reading.words[to - 1]?.folded ?? '') ? to - 1 : to,
});

// "Unconfirmed: two are hurt", "we can't confirm that two are hurt".
const opensFrom = ({ reading }: Check, find: Find, rest: Span): boolean =>
  find('opens', rest).length > 0 ||
  reading.words
    .slice(rest.from + 1, rest.to)
    .some(({ token }) => reading.tokens[token - 1]?.raw === ':');

/** Reads what a clause says of what is confirmed. */
export const reservedClause =
  (check: Check, find: Find, isAsked: boolean) =>
  (clause: ClauseApart): ReservedClause => {
    const isTakenBack = takenBack(find, clause);
    const aside = ofTheirs(check, find, clause);
    const open = (name: string) =>
      without(find(name, clause), aside).filter((one) => !isTakenBack(one));
    const ofOther = find('cause', clause);
    const hedges = without(open('hedge'), ofOther);
    const isHedged = hedges.length > 0;
    const near = open('near');
    const [inquiry] = without(open('inquiry'), ofOther);
    const [first] = [...hedges, ...(inquiry ? [inquiry] : [])];
    const back = clause.added ? ['points-back', 'source'] : ['points-back'];
    return {
      ...clause,
      isHedged,
      near,
      isOpenFrom: inquiry && isAsked ? clause.from : inquiry?.from,
      pointsBack:
        (isHedged || near.length > 0) &&
        find('points-on', clause).length === 0 &&
        back.some((name) => find(name, withoutJoin(check, clause)).length > 0),
      pointsAhead: isHedged && find('points-ahead', clause).length > 0,
      opens: first !== undefined && opensFrom(check, find, { from: first.from, to: clause.to }),
    };
  };

/** "We can't confirm that the bus left the road and two are hurt": behind a comma, it may be said without reservation. */
export const reservedBefore = (clauses: readonly ReservedClause[]): Reserved[] => {
  const all: Reserved[] = [];
  for (const [at, { added }] of clauses.entries()) {
    const before = clauses[at - 1]?.opens ? 'yes' : (all[at - 1] ?? 'no');
    if (added === 'led') all.push(clauses[at - 1]?.pointsAhead ? 'maybe' : 'no');
    else all.push(!added || before === 'no' ? 'no' : added === 'mark' ? 'maybe' : before);
  }
  return all;
};
