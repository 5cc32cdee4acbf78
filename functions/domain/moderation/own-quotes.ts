import type { JournalLists, StateJournal } from '../journal/journal.ts';
import type { Quoting } from '../journal/quoting.ts';
import type { Plan } from '../plan/plan.ts';
import type { Quotes } from '../tone/quotes.ts';
import { runsIn, SHORTEST } from '../tone/word-runs.ts';
import { type FoundRemovals, findRemovals } from './find-removals.ts';
import { readOwnBefore } from './own-before.ts';
import { longPiecesIn } from './pieces.ts';
import { quotedOf, quotedOfArchived } from './quoted-words.ts';
import { allInForce, type OneRemoval } from './removal.ts';
import { saidIn } from './removed-words.ts';
import { allTexts, type OwnWords, readSaidBefore } from './said-before.ts';

/** Where removals and what is ours are read. */
export interface QuotesDeps {
  journal: Pick<StateJournal, 'read'> & Pick<JournalLists, 'list'> & Quoting;
  plan: Plan;
}

/** A removal in force, and the runs of words that quote it. */
export interface Quoted {
  removal: OneRemoval;
  runs: string[];
}

const isForbidden = ({ removal }: Quoted): boolean => removal.archived.text === undefined;

// Most words quote nothing that was removed, and of what they quote nearly all is a person's own.
const withoutOurs = async (
  deps: QuotesDeps,
  words: OwnWords,
  quoted: readonly Quoted[],
): Promise<Quoted[]> => {
  if (quoted.length === 0) return [];
  const [said, own] = await Promise.all([
    readSaidBefore(deps.journal, words),
    readOwnBefore(deps, words),
  ]);
  const left = quoted.map(({ removal, runs }) => {
    const [before, then] = [said(removal.writtenAt), own(removal.proposedAt)];
    return { removal, runs: runs.filter((run) => !before.has(run) && !then.has(run)) };
  });
  return left.filter(({ runs }) => runs.length > 0);
};

const runsSaid = (words: OwnWords): string[] => [
  ...new Set(allTexts(words).flatMap((text) => runsIn(text, SHORTEST))),
];

/**
 * What of our own words, or with a family of its answers, quotes these removals: six words in a row, or a sentence of
 * four at least. What we said before a comment was written, and what was ours before it was removed, is no quote of it.
 */
export const quotedByUs = async (
  deps: QuotesDeps,
  words: OwnWords,
  removals: readonly OneRemoval[],
): Promise<Quoted[]> => {
  const runs = runsSaid(words);
  const quoted = removals
    .map((removal) => ({ removal, runs: quotedOfArchived(removal.archived)(runs) }))
    .filter((each) => each.runs.length > 0);
  return withoutOurs(deps, words, quoted);
};

const EVER = '9999';

// Nobody can tell when it was removed, so that all that is ours by now counts.
const quotedUnread = async (
  deps: QuotesDeps,
  words: OwnWords,
  streams: readonly string[],
): Promise<string[]> => {
  if (streams.length === 0) return [];
  const runs = runsSaid(words);
  const own = (await readOwnBefore(deps, words))(EVER);
  const said = await Promise.all(streams.map((stream) => saidIn(deps, stream)));
  const quoted = said.flatMap((each) =>
    each ? quotedOf(each.map(({ text }) => text))(runs) : runs,
  );
  return quoted.filter((run) => !own.has(run));
};

const runsOf = (quoted: readonly Quoted[]): string[] => quoted.flatMap(({ runs }) => runs);

/** By what removals are found that our own words may quote. */
export const ownPieces = (words: OwnWords): string[] => allTexts(words).flatMap(longPiecesIn);

/** What of our own words quotes these removals; undefined where nothing does. */
export const quotesOf = async (
  deps: QuotesDeps,
  words: OwnWords,
  removals: readonly OneRemoval[],
  unread: readonly string[] = [],
): Promise<Quotes | undefined> => {
  const quoted = await quotedByUs(deps, words, removals);
  const kept = runsOf(quoted.filter((each) => !isForbidden(each)));
  const removed = [...new Set([...kept, ...unread])];
  const forbidden = [...new Set(runsOf(quoted.filter(isForbidden)))];
  return removed.length + forbidden.length > 0 ? { removed, forbidden } : undefined;
};

/**
 * What of our own words quotes comments whose removal is in force, and all that may, where a removal can't be read;
 * undefined where nothing does. `found`: what was found by their pieces, among others.
 */
export const quotesIn = async (
  deps: QuotesDeps,
  words: OwnWords,
  found?: FoundRemovals,
): Promise<Quotes | undefined> => {
  const { items, unreadable = [] } = found ?? (await findRemovals(deps, ownPieces(words)));
  const unread = await quotedUnread(deps, words, unreadable);
  return quotesOf(deps, words, items.flatMap(allInForce), unread);
};
