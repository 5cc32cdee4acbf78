import type { Word } from '../text/reading.ts';
import { firstAtOrAfter } from '../text/search.ts';
import type { Span } from '../text/sentences.ts';
import type { PhraseLists } from './lists.ts';
import { type Gap, type Item, type Pattern, parsePhrases } from './pattern.ts';
import { type Start, type StartTable, startTable } from './starts.ts';

/** The parts of a language that phrases depend on. */
export interface PhraseLanguage {
  lists: PhraseLists;
  /** Words that begin a clause (`that`, `som`): a narrow gap does not pass them. */
  clauseWords: ReadonlySet<string>;
  /** Words that go on with the same subject (`and`, `och`). */
  joinWords: ReadonlySet<string>;
  isNumberWord(word: string): boolean;
}

/** A set of phrases of one language. */
export interface PhraseSet {
  /** Whether one of the words may begin a phrase. */
  mayBegin(words: readonly Word[]): boolean;
  /** Where the phrases occur among the words from `within.from` to `within.to`, without overlap. */
  find(words: readonly Word[], within: Span): Span[];
  /** The same, but of the phrases that begin at a word the longest. */
  findLongest(words: readonly Word[], within: Span): Span[];
}

const none: readonly never[] = [];

const fits = (item: Item, word: Word, language: PhraseLanguage): boolean => {
  const { folded } = word;
  if (item.exact.has(folded)) return true;
  if (!item.isOpen) return false;
  return (
    item.starts.some((part) => folded.startsWith(part)) ||
    item.ends.some((part) => folded.endsWith(part)) ||
    item.holds.some((part) => folded.includes(part)) ||
    (item.isNumber && (word.kind === 'number' || language.isNumberWord(folded)))
  );
};

const canSkip = (
  words: readonly Word[],
  at: number,
  { stopsAt }: Gap,
  language: PhraseLanguage,
): boolean => {
  const word = words[at];
  if (stopsAt === 'nothing' || !word) return word !== undefined;
  const isJoin = stopsAt === 'clause-or-and' && language.joinWords.has(word.folded);
  const isClause = language.clauseWords.has(word.folded);
  return !(isJoin || isClause || word.afterMark || words[at + 1]?.afterMark);
};

// Adds all places where the item may end if the one before it ended at `from`.
const addEnds = (
  ends: number[],
  item: Item,
  words: readonly Word[],
  from: number,
  to: number,
  language: PhraseLanguage,
): void => {
  const { gap } = item;
  const last = Math.min(to - 1, from + gap.words);
  for (let at = from; at <= last; at += 1) {
    const word = words[at];
    if (word && fits(item, word, language) && !ends.includes(at + 1)) ends.push(at + 1);
    if (at < last && !canSkip(words, at, gap, language)) break;
  }
};

// The first item fits: the pattern was found by it.
const fixedFit = (
  { items, fixed }: Pattern,
  words: readonly Word[],
  from: number,
  to: number,
  language: PhraseLanguage,
): boolean => {
  for (let at = 1; at < fixed; at += 1) {
    const [item, word] = [items[at], words[from + at]];
    if (!item || !word || from + at >= to || !fits(item, word, language)) return false;
  }
  return true;
};

// Each place where a match may go on is kept once, so that the work grows with the gaps, not their product.
const endsOf = (
  pattern: Pattern,
  words: readonly Word[],
  from: number,
  to: number,
  language: PhraseLanguage,
): readonly number[] => {
  if (!fixedFit(pattern, words, from, to, language)) return none;
  const { items, fixed } = pattern;
  const end = from + fixed;
  if (fixed === items.length) return pattern.atEnd && end !== to ? none : [end];
  let ends = [end];
  for (let at = fixed; at < items.length; at += 1) {
    const item = items[at];
    if (!item) return none;
    const next: number[] = [];
    for (const end of ends) addEnds(next, item, words, end, to, language);
    if (next.length === 0) return none;
    ends = next;
  }
  return pattern.atEnd ? ends.filter((end) => end === to) : ends;
};

/** Where a phrase that may begin at a place ends; -1 where none does. */
type EndAt = (start: Start, words: readonly Word[], within: Span) => number;

// A text of few places is read from its beginning.
const FEW = 8;

const firstFrom = (starts: readonly Start[], from: number): number =>
  starts.length < FEW ? 0 : firstAtOrAfter(starts.length, (one) => starts[one]?.at ?? 0, from);

const spansWith = (
  endAt: EndAt,
  words: readonly Word[],
  within: Span,
  starts: readonly Start[],
): Span[] => {
  const found: Span[] = [];
  if (starts.length === 0) return found;
  let { from } = within;
  for (let next = firstFrom(starts, from); ; next += 1) {
    const start = starts[next];
    if (!start || start.at >= within.to) return found;
    if (start.at < from) continue;
    const end = endAt(start, words, within);
    if (end < 0) continue;
    found.push({ from: start.at, to: end });
    from = end;
  }
};

/**
 * Builds a set from phrases as `pattern.ts` describes them. Sets that share a table are of one language and look at
 * each word once.
 */
export const phraseSet = (
  phrases: readonly string[],
  language: PhraseLanguage,
  table: StartTable = startTable(),
): PhraseSet => {
  const patterns = parsePhrases(phrases, language.lists);
  const set = table.add(patterns, (item, word) => fits(item, word, language));
  const ends = (pattern: Pattern, words: readonly Word[], at: number, { from, to }: Span) =>
    pattern.atStart && at !== from ? none : endsOf(pattern, words, at, to, language);
  const firstEnd: EndAt = ({ at, candidates }, words, within) => {
    for (const { pattern } of candidates) {
      const found = ends(pattern, words, at, within);
      if (found.length > 0) return Math.min(...found);
    }
    return -1;
  };
  const lastEnd: EndAt = ({ at, candidates }, words, within) =>
    Math.max(-1, ...candidates.flatMap(({ pattern }) => ends(pattern, words, at, within)));
  return {
    mayBegin: (words) => table.startsIn(set, words).length > 0,
    find: (words, within) => spansWith(firstEnd, words, within, table.startsIn(set, words)),
    findLongest: (words, within) => spansWith(lastEnd, words, within, table.startsIn(set, words)),
  };
};
