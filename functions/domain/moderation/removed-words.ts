import type { Alert } from '../alert/alert.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import type { StateJournal } from '../journal/journal.ts';
import type { Quoting } from '../journal/quoting.ts';
import { RecordUnreadable } from '../journal/record-errors.ts';
import { runsIn } from '../tone/word-runs.ts';
import { type FoundRemovals, findRemovals } from './find-removals.ts';
import { isArchived } from './moderate.ts';
import { allPiecesIn, type Quoted, samePieces } from './pieces.ts';
import { type QuotedAmong, quotedOf, quotedOfArchived } from './quoted-words.ts';
import { allInForce, type Removal } from './removal.ts';

/** Where comments and their removals are read. */
export interface ReadDeps {
  journal: Pick<StateJournal, 'read'> & Quoting;
}

/** A removal in force, and which words went with it. */
interface Removed {
  id: string;
  isOf: (words: Quoted) => boolean;
  quotes: QuotedAmong;
}

/** Says with which removals in force words went: the ids of their comments. */
export interface Removals {
  /** Of words that stand for themselves, as a mention does. */
  of: (words: Quoted) => readonly string[];
  /** Of words that someone typed, which may quote among their own what was removed. */
  quotedIn: (words: Quoted) => readonly string[];
}

const isAt = (words: Quoted, url: string | undefined): boolean =>
  words.url !== undefined && words.url === url;

// What stood at the same address before its author changed it went with it.
const fromRemoval = (removal: Removal): Removed => {
  const removals = allInForce(removal);
  const quotes = removals.map(({ archived }) => quotedOfArchived(archived));
  return {
    id: removal.id,
    isOf: (words) =>
      removals.some((each) => isArchived(each, words) || isAt(words, each.archived.url)),
    quotes: (runs) => quotes.flatMap((quoted) => quoted(runs)),
  };
};

/** What a comment said whose removal can't be read; undefined where that can't be read either. */
export const saidIn = async (
  { journal }: Pick<ReadDeps, 'journal'>,
  stream: string,
): Promise<Quoted[] | undefined> => {
  const id = stream.slice(stream.indexOf('#') + 1);
  try {
    const comment = await journal.read(commentJournal, id);
    const { url } = comment ?? {};
    return comment ? [comment.text, ...comment.earlierTexts].map((text) => ({ text, url })) : [];
  } catch (error) {
    if (!(error instanceof RecordUnreadable)) throw error;
    return undefined;
  }
};

// Nobody can read which of its words were removed: all that the comment ever said counts. Where that can't be read
// either, anything that has words in common with it may be it.
const fromUnreadable = async (deps: ReadDeps, stream: string): Promise<Removed> => {
  const id = stream.slice(stream.indexOf('#') + 1);
  const said = await saidIn(deps, stream);
  if (!said) return { id, isOf: () => true, quotes: (runs) => [...runs] };
  const isOf = (words: Quoted) =>
    said.some(({ text, url }) => text === words.text || isAt(words, url));
  return { id, isOf, quotes: quotedOf(said.map(({ text }) => text)) };
};

/** Says of words with which of these removals they went. */
export const removalsAmong = async (
  deps: Pick<ReadDeps, 'journal'>,
  { items, unreadable = [] }: FoundRemovals,
): Promise<Removals> => {
  const removed = [
    ...items.map(fromRemoval),
    ...(await Promise.all(unreadable.map((stream) => fromUnreadable(deps, stream)))),
  ];
  const idsOf = (isMeant: (each: Removed) => boolean) =>
    removed.filter(isMeant).map(({ id }) => id);
  return {
    of: (words) => idsOf(({ isOf }) => isOf(words)),
    quotedIn: (words) => {
      const runs = runsIn(words.text);
      return idsOf(({ isOf, quotes }) => isOf(words) || quotes(runs).length > 0);
    },
  };
};

/** Reads the removals in force of these words, or of what they quote; of others it says nothing. */
export const removalsOfWords = async (
  deps: ReadDeps,
  words: readonly Quoted[],
): Promise<Removals> => removalsAmong(deps, await findRemovals(deps, words.flatMap(allPiecesIn)));

/** Reads which of these words were removed as a comment, so that no page quotes them; of others it says nothing. */
export const readRemovedWords = async (
  deps: ReadDeps,
  words: readonly Quoted[],
): Promise<(words: Quoted) => boolean> => {
  const removals = await removalsAmong(deps, await findRemovals(deps, words.flatMap(samePieces)));
  return (each) => removals.of(each).length > 0;
};

/** Alerts without examples that were removed as comments. */
export const quotable = async (deps: ReadDeps, alerts: readonly Alert[]): Promise<Alert[]> => {
  const isRemoved = await readRemovedWords(
    deps,
    alerts.flatMap(({ examples }) => examples),
  );
  return alerts.map((alert) => ({
    ...alert,
    examples: alert.examples.filter((each) => !isRemoved(each)),
  }));
};
