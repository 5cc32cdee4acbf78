import type { Comment, CommentState } from '#domain/comment/comment.ts';
import { commentJournal, openList, stateList } from '#domain/comment/comment-journal.ts';
import type { Page, PageRequest } from '#domain/journal/page.ts';
import { InvalidCursor } from '#domain/journal/record-errors.ts';
import type { WebDeps } from '../deps.ts';

/** Which comments of an incident, or of none, a list shows; without anything, all. */
export interface CommentFilter {
  state?: CommentState | undefined;
  urgent?: boolean | undefined;
  group?: string | undefined;
}

type ListDeps = Pick<WebDeps, 'journal'>;

const withPrefix = (prefix: string, page: Page<Comment>): Page<Comment> =>
  page.next === undefined ? page : { ...page, next: `${prefix}${page.next}` };

const openPage = (
  { journal }: ListDeps,
  incidentId: string,
  isUrgent: boolean,
  page: PageRequest,
): Promise<Page<Comment>> => {
  const filter = { by: 'desk', list: openList(incidentId, isUrgent) } as const;
  return journal.list(commentJournal, filter, { ...page, oldestFirst: true });
};

const [URGENT, OTHERS] = ['u', 'o'];

// A page of the urgent ones, filled up with the first of the others, whose list goes on from there.
const urgentFirst = async (
  deps: ListDeps,
  incidentId: string,
  { limit, cursor }: PageRequest,
): Promise<Page<Comment>> => {
  const [list, rest] = [cursor?.slice(0, 1) ?? URGENT, cursor?.slice(1) || undefined];
  if (list !== URGENT && list !== OTHERS) throw new InvalidCursor('No list has this cursor');
  if (list === OTHERS) {
    return withPrefix(OTHERS, await openPage(deps, incidentId, false, { limit, cursor: rest }));
  }
  const urgent = await openPage(deps, incidentId, true, { limit, cursor: rest });
  if (urgent.next !== undefined) return withPrefix(URGENT, urgent);
  const room = limit - urgent.items.length;
  if (room === 0) return { ...urgent, next: OTHERS };
  const others = await openPage(deps, incidentId, false, { limit: room });
  const items = [...urgent.items, ...others.items];
  return withPrefix(OTHERS, { ...others, items });
};

const inGroup = async (
  { journal }: ListDeps,
  incidentId: string,
  group: string,
  page: PageRequest,
): Promise<Page<Comment>> => {
  const found = await journal.list(commentJournal, { by: 'out', list: group }, page);
  return {
    ...found,
    items: found.items.filter((comment) => (comment.incidentId ?? 'none') === incidentId),
  };
};

/**
 * One page of the comments of an incident, `none` for those of no incident: open ones with the urgent ones
 * first and then what is due soonest, all others newest first. Throws `InvalidCursor`.
 */
export const listComments = (
  deps: ListDeps,
  incidentId: string,
  { state, urgent, group }: CommentFilter,
  page: PageRequest,
): Promise<Page<Comment>> => {
  if (group !== undefined) return inGroup(deps, incidentId, group, page);
  if (urgent !== undefined) return openPage(deps, incidentId, urgent, page);
  if (state === 'open') return urgentFirst(deps, incidentId, page);
  const filter =
    state === undefined
      ? ({ by: 'group', group: incidentId } as const)
      : ({ by: 'all', status: stateList(incidentId, state) } as const);
  return deps.journal.list(commentJournal, filter, page);
};
