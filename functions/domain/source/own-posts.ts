import type { Channel } from '../channel/channel.ts';
import type { JournalLists } from '../journal/journal.ts';
import { statementJournal } from '../statement/statement-journal.ts';

const PAGE = 100;
/** More statements than anyone makes in a month, so that reading them ends. */
const PAGES_AT_MOST = 20;

/** A post of ours: its address, its channel, and the id of its statement. */
export interface OwnPost {
  id: string;
  url: string;
  channel: Channel;
}

/** The posts of statements that were requested since a time, of any incident or of none; newest first. */
export const ownPosts = async (
  journal: Pick<JournalLists, 'list'>,
  sinceTime: Date,
): Promise<OwnPost[]> => {
  const since = sinceTime.toISOString();
  const posts: OwnPost[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const { items, next } = await journal.list(
      statementJournal,
      { by: 'all' },
      { limit: PAGE, cursor },
    );
    const recent = items.filter(({ requestedAt }) => requestedAt >= since);
    posts.push(
      ...recent.flatMap(({ id, deliveries }) =>
        deliveries.flatMap(({ url, channel }) => (url === undefined ? [] : [{ id, url, channel }])),
      ),
    );
    if (next === undefined || recent.length < items.length) break;
    cursor = next;
  }
  return posts;
};
