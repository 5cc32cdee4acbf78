import type { Alert } from '../alert/alert.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import { type JournalLists, RecordUnreadable, type StateJournal } from '../journal/journal.ts';
import { allOf } from '../journal/whole-list.ts';
import { isArchived } from './moderate.ts';
import { quotesAny, quotesArchived, runsIn } from './quoted-words.ts';
import { allInForce, type Removal, type RemovalState } from './removal.ts';
import { removalJournal } from './removal-journal.ts';

/** Where comments and their removals are read. */
export interface ReadDeps {
  journal: Pick<StateJournal, 'read'> & Pick<JournalLists, 'list'>;
}

const IN_FORCE: readonly RemovalState[] = ['removed', 'unconfirmed'];

/** Words as something quotes them, and where they stand. */
interface Quoted {
  text: string;
  url?: string | undefined;
}

/** A removal in force, and which words went with it. */
interface Removed {
  id: string;
  isOf: (words: Quoted) => boolean;
  quotes: (runs: readonly string[]) => boolean;
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
  const quotes = removals.map(({ archived }) => quotesArchived(archived));
  return {
    id: removal.id,
    isOf: (words) =>
      removals.some((each) => isArchived(each, words) || isAt(words, each.archived.url)),
    quotes: (runs) => quotes.some((isQuoting) => isQuoting(runs)),
  };
};

// Nobody can read which of its words were removed: all that the comment ever said counts. Where that can't be read
// either, anything may be it.
const fromUnreadable = async ({ journal }: ReadDeps, stream: string): Promise<Removed> => {
  const id = stream.slice(stream.indexOf('#') + 1);
  try {
    const comment = await journal.read(commentJournal, id);
    const said = comment ? [comment.text, ...comment.earlierTexts] : [];
    const isOf = (words: Quoted) => said.includes(words.text) || isAt(words, comment?.url);
    return { id, isOf, quotes: quotesAny(said) };
  } catch (error) {
    if (!(error instanceof RecordUnreadable)) throw error;
    return { id, isOf: () => true, quotes: () => true };
  }
};

/** Reads with which removals in force words went. */
const readRemovals = async (deps: ReadDeps): Promise<Removals> => {
  const lists = await Promise.all(
    IN_FORCE.map((status) => allOf(deps.journal, removalJournal, { by: 'all', status })),
  );
  const unreadable = lists.flatMap((list) => list.unreadable);
  const removed = [
    ...lists.flatMap(({ items }) => items.map(fromRemoval)),
    ...(await Promise.all(unreadable.map((stream) => fromUnreadable(deps, stream)))),
  ];
  const idsOf = (isMeant: (each: Removed) => boolean) =>
    removed.filter(isMeant).map(({ id }) => id);
  return {
    of: (words) => idsOf(({ isOf }) => isOf(words)),
    quotedIn: (words) => {
      const runs = runsIn(words.text);
      return idsOf(({ isOf, quotes }) => isOf(words) || quotes(runs));
    },
  };
};

/** Gives the removals of one request, which are read when they are first asked for, and once. */
export const removalsOnce = (deps: ReadDeps): (() => Promise<Removals>) => {
  let reading: Promise<Removals> | undefined;
  return () => {
    reading ??= readRemovals(deps);
    return reading;
  };
};

/** Tells whether words were removed as a comment, so that no page quotes them. */
export const readRemovedWords = async (deps: ReadDeps): Promise<(words: Quoted) => boolean> => {
  const removals = await readRemovals(deps);
  return (words) => removals.of(words).length > 0;
};

/** Alerts without examples that were removed as comments. */
export const quotable = (
  alerts: readonly Alert[],
  isRemoved: (words: Quoted) => boolean,
): Alert[] =>
  alerts.map((alert) => ({
    ...alert,
    examples: alert.examples.filter((each) => !isRemoved(each)),
  }));
