import type { Word } from '../text/reading.ts';
import { firstAtOrAfter } from '../text/search.ts';
import type { Span } from '../text/sentences.ts';
import type { PhraseLists } from './lists.ts';
import { type Gap, type Item, type Pattern, parsePhrases } from './pattern.ts';
import { type StartsOf, type StartTable, startTable } from './starts.ts';

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
  { from, to }: Span,
  language: PhraseLanguage,
): void => {
  for (let at = from; at < to && at <= from + item.gap.words; at += 1) {
    const word = words[at];
    if (word && fits(item, word, language) && !ends.includes(at + 1)) ends.push(at + 1);
    if (!canSkip(words, at, item.gap, language)) break;
  }
};

/** Items that follow each other without a gap: how many there are, and where they end; undefined where one does not fit. */
const fixedIn = (
  { items }: Pattern,
  words: readonly Word[],
  { from, to }: Span,
  language: PhraseLanguage,
): { count: number; end: number } | undefined => {
  // The first one fits: the pattern was found by it.
  let count = items[0]?.gap.words === 0 ? 1 : 0;
  for (let item = items[count]; item?.gap.words === 0; item = items[count]) {
    const word = words[from + count];
    if (!word || from + count >= to || !fits(item, word, language)) return undefined;
    count += 1;
  }
  return { count, end: from + count };
};

// Each place where a match may go on is kept once, so that the work grows with the gaps, not their product.
const endsOf = (
  pattern: Pattern,
  words: readonly Word[],
  { from, to }: Span,
  language: PhraseLanguage,
): readonly number[] => {
  const fixed = fixedIn(pattern, words, { from, to }, language);
  if (!fixed) return none;
  let ends = [fixed.end];
  for (const item of pattern.items.slice(fixed.count)) {
    const next: number[] = [];
    for (const end of ends) addEnds(next, item, words, { from: end, to }, language);
    if (next.length === 0) return none;
    ends = next;
  }
  return pattern.atEnd ? ends.filter((end) => end === to) : ends;
};

interface Index {
  byFirst: Map<string, Pattern[]>;
  others: Pattern[];
}

const indexOf = (patterns: readonly Pattern[]): Index => {
  const index: Index = { byFirst: new Map(), others: [] };
  for (const pattern of patterns) {
    const first = pattern.items[0];
    if (!first) continue;
    for (const word of first.exact) {
      index.byFirst.set(word, [...(index.byFirst.get(word) ?? []), pattern]);
    }
    if (first.isOpen) index.others.push(pattern);
  }
  return index;
};

const startsIn = (patterns: readonly Pattern[], language: PhraseLanguage): StartsOf => {
  const { byFirst, others } = indexOf(patterns);
  return (word) => {
    const open = others.filter(({ items: [first] }) => first && fits(first, word, language));
    return [...(byFirst.get(word.folded) ?? []), ...open];
  };
};

/** Where a phrase that begins at a word ends. */
type EndAt = (words: readonly Word[], at: number, within: Span) => number | undefined;

const spansWith = (
  endAt: EndAt,
  words: readonly Word[],
  within: Span,
  places: readonly number[],
): Span[] => {
  const found: Span[] = [];
  let from = within.from;
  for (let next = firstAtOrAfter(places.length, (one) => places[one] ?? 0, from); ; next += 1) {
    const at = places[next];
    if (at === undefined || at >= within.to) return found;
    if (at < from) continue;
    const end = endAt(words, at, within);
    if (end === undefined) continue;
    found.push({ from: at, to: end });
    from = end;
  }
};

/** Builds a set from phrases as `pattern.ts` describes them; sets that share a table look at each word once. */
export const phraseSet = (
  phrases: readonly string[],
  language: PhraseLanguage,
  table: StartTable = startTable(),
): PhraseSet => {
  const set = table.add(startsIn(parsePhrases(phrases, language.lists), language));
  const startsAt = (words: readonly Word[], at: number): readonly Pattern[] => {
    const word = words[at];
    return word ? table.patternsAt(set, word) : [];
  };
  const ends = (pattern: Pattern, words: readonly Word[], at: number, { from, to }: Span) =>
    pattern.atStart && at !== from ? none : endsOf(pattern, words, { from: at, to }, language);
  const firstEnd: EndAt = (words, at, within) => {
    for (const pattern of startsAt(words, at)) {
      const found = ends(pattern, words, at, within);
      if (found.length > 0) return Math.min(...found);
    }
    return undefined;
  };
  const lastEnd: EndAt = (words, at, within) => {
    const found = startsAt(words, at).flatMap((pattern) => ends(pattern, words, at, within));
    return found.length > 0 ? Math.max(...found) : undefined;
  };
  return {
    find: (words, within) => spansWith(firstEnd, words, within, table.placesOf(set, words)),
    findLongest: (words, within) => spansWith(lastEnd, words, within, table.placesOf(set, words)),
  };
};
