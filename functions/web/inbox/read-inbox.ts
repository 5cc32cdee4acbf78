import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { InvalidCursor } from '#domain/journal/record-errors.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import type { WebDeps } from '../deps.ts';
import { type CommentFilter, listComments } from '../read/comment-lists.ts';
import { inboxIncidents } from '../read/inbox-incidents.ts';
import { PAGE_SIZE } from '../read/list-page.ts';
import { seenComments } from '../read/seen-comments.ts';
import { readWaitingComments, type WaitingComments, type WaitingDeps } from '../read/waiting.ts';
import { ALL, type InboxChoice } from './inbox-choice.ts';

type ListDeps = Pick<WebDeps, 'journal' | 'readNotes' | 'commentRules'>;

/** What the inbox shows. */
export interface Inbox {
  /** Those that comments may be about. */
  incidents: Incident[];
  comments: { items: readonly SeenComment[]; next?: string | undefined };
  /** What waits in lists that are not shown to their end. */
  elsewhere: WaitingComments[];
}

/** One list, of an incident or of none. */
interface One extends CommentFilter {
  incident: string;
}

// Each is a list to read.
const LISTS_AT_MOST = 30;

const idOf = ({ incident }: WaitingComments): string => incident?.id ?? NO_INCIDENT;

const listsOf = (
  { state }: InboxChoice,
  incidents: readonly Incident[],
  waiting: readonly WaitingComments[],
): One[] => {
  if (state === 'open') {
    return waiting
      .toSorted((one, other) => Number(other.isUrgent) - Number(one.isUrgent))
      .slice(0, LISTS_AT_MOST)
      .map((each) => ({ incident: idOf(each), urgent: each.isUrgent }));
  }
  const newest = incidents.slice(0, LISTS_AT_MOST).map(({ id }) => id);
  return [...newest, NO_INCIDENT].map((incident) => ({ incident, state }));
};

const sortOf = (comment: Comment): string => commentJournal.index(comment).sort;

const isCalm = ({ urgent }: Comment): number => Number(urgent.length === 0);

// Whoever asks or is worried comes before whoever is only angry. Words are looked at once, however often two comments
// are compared: strangers decide how long they are.
const urgentFirst = (comments: readonly Comment[], { commentRules }: ListDeps): Comment[] =>
  comments
    .map((comment) => ({
      comment,
      calm: isCalm(comment),
      asks: Number(commentRules.asksIn(comment.text)),
      sort: sortOf(comment),
    }))
    .toSorted(
      (one, other) =>
        one.calm - other.calm || other.asks - one.asks || one.sort.localeCompare(other.sort),
    )
    .map(({ comment }) => comment);

const newestFirst = (comments: readonly Comment[]): Comment[] =>
  comments.toSorted((one, other) => sortOf(other).localeCompare(sortOf(one)));

const firstOfAll = async (
  deps: ListDeps,
  choice: InboxChoice,
  incidents: Incident[],
  waiting: WaitingComments[],
): Promise<Inbox> => {
  const pages = await Promise.all(
    listsOf(choice, incidents, waiting).map(({ incident, ...filter }) =>
      listComments(deps, incident, filter, { limit: PAGE_SIZE }),
    ),
  );
  const all = pages.flatMap(({ items }) => items);
  const found = choice.state === 'open' ? urgentFirst(all, deps) : newestFirst(all);
  const isCut =
    found.length > PAGE_SIZE ||
    (choice.state === 'open' && waiting.length > pages.length) ||
    pages.some(({ next }) => next !== undefined);
  return {
    incidents,
    comments: { items: found.slice(0, PAGE_SIZE) },
    elsewhere: isCut ? waiting : [],
  };
};

// An unknown cursor leads to the first page.
const pageAt = async (deps: ListDeps, { incident, state, cursor }: InboxChoice) => {
  try {
    return await listComments(deps, incident, { state }, { limit: PAGE_SIZE, cursor });
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    return listComments(deps, incident, { state }, { limit: PAGE_SIZE });
  }
};

const onePage = async (deps: ListDeps, choice: InboxChoice) => {
  const page = await pageAt(deps, choice);
  return choice.state === 'open' ? { ...page, items: urgentFirst(page.items, deps) } : page;
};

const seen = async (deps: ListDeps, page: Inbox['comments']): Promise<Inbox['comments']> => ({
  ...page,
  items: await seenComments(deps, page.items),
});

/** Reads the comments alone that the inbox shows. */
export const readShown = async (
  deps: ListDeps & WaitingDeps,
  choice: InboxChoice,
): Promise<Inbox['comments']> =>
  choice.incident === ALL ? (await readInbox(deps, choice)).comments : onePage(deps, choice);

/** Reads what the inbox shows: one page of an incident's comments, or the first of all, without removed words. */
export const readInbox = async (
  deps: ListDeps & WaitingDeps,
  choice: InboxChoice,
): Promise<Inbox> => {
  const incidents = await inboxIncidents(deps);
  const waiting = await readWaitingComments(deps, incidents);
  if (choice.incident === ALL) {
    const found = await firstOfAll(deps, choice, incidents, waiting);
    return { ...found, comments: await seen(deps, found.comments) };
  }
  const elsewhere = waiting.filter((each) => idOf(each) !== choice.incident);
  return { incidents, comments: await seen(deps, await onePage(deps, choice)), elsewhere };
};
