import type { Channel } from '../channel/channel.ts';
import type { JournalLists } from '../journal/journal.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';

const PAGE = 100;
/** More statements than anyone makes in a month, so that reading them ends. */
const PAGES_AT_MOST = 20;
/** Words may be planned long before they go out; those that were requested longer ago are not looked for. */
const PLANNED_BEFORE_MS = 60 * 24 * 60 * 60_000;

/** A post of ours: its address, its channel, and the id of its statement. */
export interface OwnPost {
  id: string;
  url: string;
  channel: Channel;
}

const postsOf = ({ id, deliveries }: Statement, since: string): OwnPost[] =>
  deliveries.flatMap(({ url, channel, firstIntendedAt, at }) =>
    url !== undefined && (firstIntendedAt ?? at) >= since ? [{ id, url, channel }] : [],
  );

/** The posts that went out since a time, of any incident or of none; those requested last come first. */
export const ownPosts = async (
  journal: Pick<JournalLists, 'list'>,
  sinceTime: Date,
): Promise<OwnPost[]> => {
  const since = sinceTime.toISOString();
  const requestedSince = new Date(sinceTime.getTime() - PLANNED_BEFORE_MS).toISOString();
  const posts: OwnPost[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const { items, next } = await journal.list(
      statementJournal,
      { by: 'all' },
      { limit: PAGE, cursor },
    );
    const recent = items.filter(({ requestedAt }) => requestedAt >= requestedSince);
    posts.push(...recent.flatMap((statement) => postsOf(statement, since)));
    if (next === undefined || recent.length < items.length) break;
    cursor = next;
  }
  return posts;
};
