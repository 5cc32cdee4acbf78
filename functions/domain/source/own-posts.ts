import type { Channel } from '../channel/channel.ts';
import type { FindKnown } from '../journal/find-known.ts';
import type { StateJournal } from '../journal/journal.ts';
import { postDay } from '../statement/post-names.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import { severalAtOnce } from '../values/several-at-once.ts';

const DAY_MS = 24 * 60 * 60_000;
const AT_ONCE = 8;

/** Where statements are read, and found by the days of their posts. */
export interface OwnPostsDeps {
  journal: Pick<StateJournal, 'read'>;
  findKnown: FindKnown;
}

/** Since when posts are wanted, and until now. */
interface Span {
  since: Date;
  now: Date;
}

const daysOf = (channel: Channel, { since, now }: Span): string[] => {
  const count = Math.ceil((now.getTime() - since.getTime()) / DAY_MS) + 1;
  const times = Array.from({ length: count }, (_, back) => now.getTime() - back * DAY_MS);
  return times.map((time) => postDay(channel, new Date(time).toISOString()));
};

const postsOf = ({ deliveries }: Statement, channel: Channel, { since }: Span): string[] =>
  deliveries.flatMap(({ url, channel: on, firstIntendedAt, at }) =>
    url !== undefined && on === channel && (firstIntendedAt ?? at) >= since.toISOString()
      ? [url]
      : [],
  );

/** Addresses of the posts on a channel that went out since a time; those of later days come first. */
export const ownPosts = async (
  { journal, findKnown }: OwnPostsDeps,
  channel: Channel,
  span: Span,
): Promise<string[]> => {
  const days = await Promise.all(
    daysOf(channel, span).map((day) => findKnown(statementJournal, day)),
  );
  const ids = [...new Set(days.flat())];
  const posts = new Map<string, string[]>();
  await severalAtOnce(ids, AT_ONCE, async (id) => {
    const statement = await journal.read(statementJournal, id);
    if (statement) posts.set(id, postsOf(statement, channel, span));
  });
  return ids.flatMap((id) => posts.get(id) ?? []);
};
