import { type Channel, isPosted } from '../channel/channel.ts';
import type { Delivery, Statement } from './statement.ts';
import { isOpen } from './status.ts';

// Words that were taken back are not to be posted; whether they went out is still worth knowing.
const isTakenBack = ({ supersededBy, status }: Statement): boolean =>
  supersededBy !== undefined || status === 'corrected' || status === 'withdrawn';

/** Deliveries that a person still has to post by hand, or whose outcome nobody can tell as yet. */
export const openDeliveries = (statement: Statement): Delivery[] =>
  statement.deliveries.filter(
    ({ state, url }) =>
      state === 'unknown' || (state === 'by-hand' && !url && !isTakenBack(statement)),
  );

/** Deliveries of words that were corrected or taken back before anyone noted whether they were posted by hand. */
export const unsettledDeliveries = (statement: Statement): Delivery[] =>
  isTakenBack(statement)
    ? statement.deliveries.filter(({ state, url }) => state === 'by-hand' && !url)
    : [];

/** Whether a person said of a channel that its words were not posted there, and won't be. */
export const isNotPosted = ({ state, reason }: Pick<Delivery, 'state' | 'reason'>): boolean =>
  state === 'failed' && reason === 'not-posted';

/** Whether a person said so of each channel: nothing of the words is out, or to go out. */
export const isPostedNowhere = ({ channels, deliveries }: Statement): boolean =>
  channels.every((channel) =>
    deliveries.some((item) => item.channel === channel && isNotPosted(item)),
  );

/** Deliveries that Talan tries again by itself, unless a person is quicker. */
export const waitingDeliveries = (statement: Statement): Delivery[] =>
  isTakenBack(statement) || isOpen(statement.status)
    ? []
    : statement.deliveries.filter(({ state }) => state === 'waiting');

/** Deliveries of which a person said that they won't be posted, and whose words may turn out to be out after all. */
export const declinedDeliveries = ({
  deliveries,
  supersededBy,
  erasedAt,
}: Pick<Statement, 'deliveries' | 'supersededBy' | 'erasedAt'>): Delivery[] =>
  supersededBy === undefined && erasedAt === undefined
    ? deliveries.filter(({ reason }) => reason === 'not-posted')
    : [];

/** Deliveries whose posts are not what was approved any more: changed or removed where they stood. */
export const alteredDeliveries = (statement: Statement): Delivery[] =>
  isTakenBack(statement)
    ? []
    : statement.deliveries.filter(
        ({ standing }) => standing === 'other-words' || standing === 'gone',
      );

/** The channels that a person has to settle, in the statement's order; what is on its own Talan finds out itself. */
export const openChannels = (statement: Statement): Channel[] => {
  const open = openDeliveries(statement).map(({ channel }) => channel);
  return statement.channels.filter((channel) => open.includes(channel) && !isPosted(channel));
};

/** How far the words of a published statement are out. */
export interface Reach {
  out: number;
  /** Channels that wait for a person. */
  waiting: number;
  of: number;
}

/** Whether a channel has the words: posted by Talan, or by a person who said where. */
export const isDelivered = ({ state, url }: Pick<Delivery, 'state' | 'url'>): boolean =>
  state === 'published' || (state === 'by-hand' && url !== undefined);

/** Whether some of a list have the words, or may have them, whatever became of the others. */
export const hasReachedSome = ({ tally }: Pick<Delivery, 'tally'>): boolean =>
  tally !== undefined && tally.sent + tally.unsure > 0;

/** Whether anything of a statement may be out. What a person is to post is out once they have said where. */
export const mayBeOut = ({ deliveries }: Statement): boolean =>
  deliveries.some(
    (delivery) =>
      hasReachedSome(delivery) ||
      (delivery.state !== 'failed' && (delivery.state !== 'by-hand' || delivery.url)),
  );

/** Since when the first channel has the words; undefined where none has them. */
export const outSince = ({ deliveries }: Pick<Statement, 'deliveries'>): string | undefined =>
  deliveries
    .filter(isDelivered)
    .map(({ at }) => at)
    .toSorted()[0];

/** On how many of its channels a statement is out. */
export const reachOf = (statement: Statement): Reach => ({
  out: statement.deliveries.filter(isDelivered).length,
  waiting: openChannels(statement).length,
  of: statement.channels.length,
});
