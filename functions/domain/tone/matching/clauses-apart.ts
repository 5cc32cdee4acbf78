import { once } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { mainBehind } from './leads-in.ts';
import { phrasesIn } from './places.ts';

/** Lists of a rule that asks which words of a sentence stand in one clause. */
export const apartLists = ['goes-on', 'finite', 'asked'] as const;

/** Words of a sentence that say something of their own. */
export interface ClauseApart extends Span {
  /**
   * Whether it is added to the one before, with a subject and a verb of its own, by "and" or, `mark`, behind a comma;
   * `led`: the one before leads to it.
   */
  added?: 'plain' | 'mark' | 'led';
}

// "Utan" turns what is said behind a comma ("but"), and else says that something is missing ("without").
const isTurn = ({ lexicon }: Check, folded: string, afterMark: boolean): boolean =>
  lexicon.turns.has(folded) && (afterMark || !lexicon.negations.has(folded));

// "…, but we do not know how", "… and may stay there": what begins there says something of its own.
const begins = (check: Check, at: number): boolean => {
  const { reading, lexicon } = check;
  const { folded, afterMark, token } = reading.words[at] ?? {
    folded: '',
    afterMark: false,
    token: 0,
  };
  const before = reading.words[at - 1]?.folded ?? '';
  const isSubject = lexicon.subjects.has(folded) && !lexicon.clauseWords.has(folded);
  const isApart = reading.tokens[token - 1]?.raw === ';';
  return (
    isApart ||
    isTurn(check, folded, afterMark) ||
    (isSubject && (afterMark || lexicon.joinWords.has(before)))
  );
};

const isBehindComma = ({ reading }: Check, at: number): boolean =>
  reading.tokens[(reading.words[at]?.token ?? 0) - 1]?.raw === ',';

type Adds = (last: Span, at: number) => boolean;

// Where such a word last stood before each place of a sentence: -1 before the first.
const lastBefore = ({ from, to }: Span, isSuch: (at: number) => boolean): Adds => {
  const last = [-1];
  for (let at = from; at < to; at += 1) last.push(isSuch(at) ? at : (last.at(-1) ?? -1));
  return (span, at) => (last[at - from] ?? -1) >= span.from;
};

// "The menu is open, and two are hurt" are two clauses, "the menu and two starters" are none: on both sides stands a
// verb, and behind "and" a subject before it. A comma alone adds nothing to "that the menu is open, two are hurt", and
// what a colon, a dash or a bracket begins goes on with what is before it. A sentence that begins with a clause, "if
// two are hurt and …", is left as it is.
const addsIn = (check: Check, sentence: Sentence): Adds => {
  const { reading, lexicon } = check;
  const span = sentence.words;
  const foldedAt = (at: number) => reading.words[at]?.folded ?? '';
  const isClauseWord = (at: number) => lexicon.clauseWords.has(foldedAt(at));
  const finite = once(() => new Set(phrasesIn(check, sentence, 'finite').map(({ from }) => from)));
  const isVerb = (at: number) => finite().has(at) || lexicon.baseOf(foldedAt(at)) !== undefined;
  const isEnd = (at: number) =>
    isClauseWord(at) || [lexicon.joinWords, lexicon.turns].some((ends) => ends.has(foldedAt(at)));
  const holdsVerb = once(() => lastBefore(span, isVerb));
  const holdsClauseWord = once(() => lastBefore(span, isClauseWord));
  const verbAhead = once(() => {
    const ahead = new Set<number>();
    for (let at = span.to - 1; at >= span.from; at -= 1)
      if (!isEnd(at) && (isVerb(at) || ahead.has(at + 1))) ahead.add(at);
    return ahead;
  });
  const isJoined = (last: Span, at: number): boolean =>
    lexicon.joinWords.has(foldedAt(at - 1)) ||
    (isBehindComma(check, at) && !holdsClauseWord()(last, at));
  const isAsked = once(
    () => isClauseWord(span.from) || phrasesIn(check, sentence, 'asked').length > 0,
  );
  return (last, at) =>
    isJoined(last, at) &&
    !isAsked() &&
    holdsVerb()(last, at - 1) &&
    !isVerb(at) &&
    verbAhead().has(at);
};

/** The clauses of a sentence, as far as they surely stand apart. */
export const clausesOf = (check: Check, sentence: Sentence): ClauseApart[] => {
  const main = mainBehind(check, sentence);
  const goesOn = new Set(phrasesIn(check, sentence, 'goes-on').map(({ from }) => from));
  const adds = addsIn(check, sentence);
  const isBehindMark = (at: number) =>
    [at - 1, at].some((one) => check.reading.words[one]?.afterMark === true);
  const clauses: ClauseApart[] = [];
  for (let at = sentence.words.from; at < sentence.words.to; at += 1) {
    const last = clauses.at(-1);
    const span = { from: at, to: at + 1 };
    if (last && at === main) clauses.push({ ...span, added: 'led' });
    else if (!last || begins(check, at) || goesOn.has(at)) clauses.push(span);
    else if (adds(last, at)) clauses.push({ ...span, added: isBehindMark(at) ? 'mark' : 'plain' });
    else last.to = at + 1;
  }
  return clauses;
};
