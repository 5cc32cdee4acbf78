import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { apartLists, clausesOf } from './clauses-apart.ts';
import { leadingLists } from './leads-in.ts';
import { mentionsIn, phrasesIn, sentenceAfter, wordSpan } from './places.ts';
import {
  type Find,
  type Reserved,
  reservedBefore,
  reservedClause,
  reservedClauseLists,
  toldAside,
} from './reserved-clause.ts';
import { answerLists, shortAnswerTo } from './short-answer.ts';

/** Lists of a rule that asks whether a sentence says of its words that they are not confirmed. */
export const reservationLists = [
  ...reservedClauseLists,
  'presupposes',
  'taken-as-true',
  'leaves-open',
  'if',
  'next-says',
  'next-limits',
  'next-affirms',
  'knowing',
  ...apartLists,
  ...leadingLists,
  ...answerLists,
] as const;

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

// "Why two are in hospital" takes it as true that they are, "whether" leaves it open: the nearest one counts. So does
// "the two who are in hospital", whatever is said of them.
const isPresupposed = (find: Find, clause: Span, { from }: Span): boolean => {
  if (find('taken-as-true', clause).some((one) => one.from <= from && from < one.to)) return true;
  const before = { from: clause.from, to: from };
  const lastOf = (name: string) => Math.max(-1, ...find(name, before).map(({ to }) => to));
  const asked = lastOf('presupposes');
  return asked > lastOf('leaves-open') && asked > lastOf('hedge');
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
  const inPassing = toldAside(check, find, sentence.words);
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
    const passing = inPassing(words.to - 1);
    if (passing !== 'yes') return passing;
    if (find('if', sentence.words).some(({ to }) => to === words.from)) return 'yes';
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
