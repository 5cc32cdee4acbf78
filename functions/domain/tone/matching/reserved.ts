import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { phrasesIn } from './places.ts';

/** Lists of a rule that asks whether a sentence says of its words that they are not confirmed. */
export const reservationLists = ['hedge', 'inquiry', 'asked', 'goes-on', 'points-back'] as const;

// "…, but we do not know how", "… and may stay there": what begins there says something of its own.
const begins = ({ reading, lexicon }: Check, at: number): boolean => {
  const { folded, afterMark } = reading.words[at] ?? { folded: '', afterMark: false };
  const before = reading.words[at - 1]?.folded ?? '';
  const isSubject = lexicon.subjects.has(folded);
  return lexicon.turns.has(folded) || (isSubject && (afterMark || lexicon.joinWords.has(before)));
};

const clausesOf = (check: Check, sentence: Sentence): Span[] => {
  const goesOn = new Set(phrasesIn(check, sentence, 'goes-on').map(({ from }) => from));
  const clauses: Span[] = [];
  for (let at = sentence.words.from; at < sentence.words.to; at += 1) {
    const last = clauses.at(-1);
    if (!last || begins(check, at) || goesOn.has(at)) clauses.push({ from: at, to: at + 1 });
    else last.to = at + 1;
  }
  return clauses;
};

/**
 * Tells whether a sentence says of words in it that they are not confirmed. "We are investigating" says so of what
 * stands behind it, "is not confirmed" of all of its clause, and of the clause before if it points back to it.
 */
export const reservationsIn = (check: Check, sentence: Sentence): ((words: Span) => boolean) => {
  const find = (name: string, within: Span) =>
    check.phrases(name).find(check.reading.words, within);
  const isAsked = find('asked', sentence.words).length > 0;
  const clauses = clausesOf(check, sentence).map((clause) => {
    const isHedged = find('hedge', clause).length > 0;
    const [inquiry] = find('inquiry', clause);
    return {
      ...clause,
      isHedged,
      isOpenFrom: inquiry && isAsked ? clause.from : inquiry?.from,
      pointsBack: isHedged && find('points-back', clause).length > 0,
    };
  });
  const lastBack = clauses.findLastIndex(({ pointsBack }) => pointsBack);
  return ({ to }) => {
    const own = clauses.findIndex((clause) => clause.from < to && to <= clause.to);
    const { isHedged = false, isOpenFrom } = clauses[own] ?? {};
    return isHedged || lastBack > own || (isOpenFrom !== undefined && isOpenFrom < to);
  };
};
