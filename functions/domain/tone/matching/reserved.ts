import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { apartLists, type ClauseApart, clausesOf } from './clauses-apart.ts';
import { leadingLists } from './leads-in.ts';
import { mentionsIn, phrasesIn, sentenceAfter, without, wordSpan } from './places.ts';
import { answerLists, shortAnswerTo } from './short-answer.ts';

/** Lists of a rule that asks whether a sentence says of its words that they are not confirmed. */
export const reservationLists = [
  'hedge',
  'affirmed',
  'not-affirmed',
  'near',
  'cause',
  'presupposes',
  'leaves-open',
  'inquiry',
  'points-back',
  'points-on',
  'points-ahead',
  'of-theirs',
  'next-says',
  'next-limits',
  'next-affirms',
  'knowing',
  'opens',
  'source',
  ...apartLists,
  ...leadingLists,
  ...answerLists,
] as const;

type Find = (name: string, within: Span) => Span[];

// "No sign of fire, two are hurt": a comma or "and" ends its reach, except in a list that it began.
const reaches = (check: Check, sentence: Sentence, { to }: Span, words: Span): boolean => {
  const { reading, lexicon } = check;
  const between = reading.words.slice(to, words.from + 1);
  const end = between.findIndex(
    ({ folded, afterMark }) => afterMark || lexicon.joinWords.has(folded),
  );
  return (
    end < 0 ||
    mentionsIn(check, sentence)
      .filter(({ kind }) => kind === 'number')
      .map((one) => wordSpan(check, one).from)
      .some((at) => to <= at && at < to + end)
  );
};

// "Why two are in hospital" takes it as true that they are, "whether" leaves it open: the nearest one counts.
const isPresupposed = (find: Find, clause: Span, { from }: Span): boolean => {
  const before = { from: clause.from, to: from };
  const lastOf = (name: string) => Math.max(-1, ...find(name, before).map(({ to }) => to));
  const asked = lastOf('presupposes');
  return asked > lastOf('leaves-open') && asked > lastOf('hedge');
};

// "We have confirmed reports that …", "it is not unclear": nothing is reserved there.
const takenBack = (find: Find, clause: Span): ((hedge: Span) => boolean) => {
  const affirmed = without(find('affirmed', clause), find('not-affirmed', clause));
  return ({ from, to }) => affirmed.some((one) => one.from <= from && to <= one.to);
};

// "It is not confirmed." is said of the sentence before it, "It is not confirmed why." is not.
const nextSays = (check: Check, sentence: Sentence): boolean => {
  const next = sentenceAfter(check, sentence);
  return (
    next !== undefined &&
    phrasesIn(check, next, 'next-says').length > 0 &&
    ['presupposes', 'cause', 'next-limits'].every(
      (name) => phrasesIn(check, next, name).length === 0,
    )
  );
};

// "It is true." takes back whatever the sentence before it reserved.
const isAffirmedNext = (check: Check, sentence: Sentence): boolean => {
  const next = sentenceAfter(check, sentence);
  return next !== undefined && phrasesIn(check, next, 'next-affirms').length > 0;
};

/** Whether a sentence says of words in it that they are not confirmed; `maybe` where it can be read both ways. */
export type Reserved = 'yes' | 'maybe' | 'no';

interface ReservedClause extends ClauseApart {
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

// "Two, whose names we can't confirm, are hurt": something of theirs is reserved, up to the next comma.
const ofTheirs = ({ reading }: Check, find: Find, { from, to }: Span): Span[] =>
  find('of-theirs', { from, to }).map((whose) => {
    const end = reading.words.slice(whose.to, to).findIndex(({ afterMark }) => afterMark);
    return { from: whose.from, to: end < 0 ? to : whose.to + end };
  });

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

const reservedClause =
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

// "We can't confirm that the bus left the road and two are hurt": behind a comma, it may be said without reservation.
const reservedBefore = (clauses: readonly ReservedClause[]): Reserved[] => {
  const all: Reserved[] = [];
  for (const [at, { added }] of clauses.entries()) {
    const before = clauses[at - 1]?.opens ? 'yes' : (all[at - 1] ?? 'no');
    if (added === 'led') all.push(clauses[at - 1]?.pointsAhead ? 'maybe' : 'no');
    else all.push(!added || before === 'no' ? 'no' : added === 'mark' ? 'maybe' : before);
  }
  return all;
};

/**
 * Tells how words of a sentence are reserved. "We are investigating" says so of what stands behind it, "is not
 * confirmed" of all of its clause, and of the clause before, or all of the sentence before, if it points back to it.
 */
export const reservationsIn = (check: Check, sentence: Sentence): ((words: Span) => Reserved) => {
  if (nextSays(check, sentence)) return () => 'yes';
  if (isAffirmedNext(check, sentence)) return () => 'no';
  const find: Find = (name, within) => check.phrases(name).find(check.reading.words, within);
  const isAsked = find('asked', sentence.words).length > 0;
  const clauses = clausesOf(check, sentence).map(reservedClause(check, find, isAsked));
  const before = reservedBefore(clauses);
  const lastBack = clauses.findLastIndex(({ pointsBack }) => pointsBack);
  const inClause = (own: number, words: Span): Reserved => {
    const clause = clauses[own];
    if (!clause || isPresupposed(find, clause, words)) return 'no';
    const isReserved =
      clause.isHedged ||
      clause.near.some((one) => reaches(check, sentence, one, words)) ||
      (clause.isOpenFrom !== undefined && clause.isOpenFrom < words.to);
    return isReserved ? 'yes' : (before[own] ?? 'no');
  };
  return (words) => {
    const own = clauses.flatMap(({ from, to }, at) =>
      from < words.to && words.from < to
        ? [{ at, from: Math.max(from, words.from), to: Math.min(to, words.to) }]
        : [],
    );
    if (lastBack > (own.at(-1)?.at ?? -1)) return 'yes';
    const all = new Set(own.map(({ at, ...part }) => inClause(at, part)));
    const [only = 'no', another] = all;
    return another ? 'maybe' : only;
  };
};

/** Whether a question leaves open what it asks: "did you know that …" does not, nor does one answered with "yes". */
export const leavesOpen = (check: Check, sentence: Sentence): boolean => {
  if (phrasesIn(check, sentence, 'knowing').length > 0) return false;
  const short = shortAnswerTo(check, sentence);
  return (
    !short?.isYes ||
    ['hedge', 'near', 'inquiry'].some((name) => phrasesIn(check, short.answer, name).length > 0)
  );
};
