import type { Channel } from '../channel/channel.ts';
import type { Statement } from './statement.ts';

const DAY_CHARACTERS = 'yyyy-mm-dd'.length;

const lastOf = (pathname: string): string => pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';

/**
 * What a post is known by: one server gives a post several addresses, which end in its id. Undefined where there is
 * no address.
 */
export const postName = (address: string): string | undefined => {
  const url = URL.parse(address);
  return url ? `${url.origin}/${lastOf(url.pathname)}` : undefined;
};

/** What the posts of a day (UTC) on a channel are known by. */
export const postDay = (channel: Channel, time: string): string =>
  `${channel} ${time.slice(0, DAY_CHARACTERS)}`;

/** What the posts of a statement are known by. */
export const postNames = ({ deliveries }: Pick<Statement, 'deliveries'>): string[] =>
  deliveries.flatMap(({ url, channel, firstIntendedAt, at }) => {
    if (url === undefined) return [];
    return [postName(url) ?? [], postDay(channel, firstIntendedAt ?? at)].flat();
  });
