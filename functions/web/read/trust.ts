import { runningOut } from '#domain/comment/clock.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { Page } from '#domain/journal/journal.ts';
import { daysBefore, writtenIn } from '#domain/trust/trust.ts';
import type { WebDeps } from '../deps.ts';

/** For how many days figures are shown unless someone says otherwise. */
export const TRUST_DAYS = 30;
/** So many comments are read at most: what the figures cost has a limit, however much was written. */
const AT_MOST = 2000;
const PAGE = 100;

/** Comments of a stretch of days, whatever incident they belong to. */
export interface Heard {
  comments: Comment[];
  /** Since when all are there: later than asked for where there were more than can be read. */
  since: string;
}

// The list is sorted by it; it is never earlier than the time at which the comment was written.
const firstDeadline = ({ deadlines, writtenAt }: Comment): string =>
  runningOut(deadlines)[0]?.at ?? writtenAt;

/** The newest comments of the last days. */
export const recentComments = async (
  { journal, now }: Pick<WebDeps, 'journal' | 'now'>,
  days: number,
): Promise<Heard> => {
  const { from, to } = daysBefore(now(), days);
  const found: Comment[] = [];
  let since = from;
  let page: Page<Comment> | undefined;
  do {
    const cursor = page?.next;
    page = await journal.list(commentJournal, { by: 'all' }, { limit: PAGE, cursor });
    found.push(...page.items);
    const last = page.items.at(-1);
    if (!page.next || !last || firstDeadline(last) < from) break;
    if (found.length >= AT_MOST) since = firstDeadline(last);
  } while (found.length < AT_MOST);
  return { comments: writtenIn(found, { from: since, to }), since };
};
