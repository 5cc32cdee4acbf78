import type { Channel } from '../../channel/channel.ts';
import { TALAN } from '../../journal/entry.ts';
import type { Delivery, Statement } from '../statement.ts';
import type { Receipt } from './receipt.ts';

/** What the journal has of a channel. */
export const deliveryOn = (
  { deliveries }: Pick<Statement, 'deliveries'>,
  channel: Channel,
): Delivery | undefined => deliveries.find((item) => item.channel === channel);

/**
 * Whether nobody has done anything about a channel since `seen` was read. The time alone would not tell: within a
 * millisecond another may post and be left waiting as before.
 */
export const isAsSeen = (delivery: Delivery | undefined, { state, at, tries }: Delivery): boolean =>
  delivery?.state === state && delivery.at === at && delivery.tries === tries;

/** What a channel answered, and the delivery on which it was asked. */
export interface Answered {
  told: Receipt;
  seen: Delivery;
  /** Whether `seen` is the intent of who asked. */
  isOurs: boolean;
}

/**
 * Whether an answer still tells something of a channel. What is known to be out stays so, and what a person has said
 * unless it is out after all. That it is not out, or that nobody can tell, holds only as long as nothing was done since
 * the channel was asked; of its own call its owner knows more than whoever only saw it end.
 */
export const stillTells = (
  delivery: Delivery | undefined,
  { told, seen, isOurs }: Answered,
): boolean => {
  if (delivery?.state === 'published') return false;
  if (told.data.state === 'published') return true;
  if (delivery === undefined || delivery.by !== TALAN) return false;
  const isOwnCall = isOurs && delivery.state === 'unknown' && delivery.tries === seen.tries;
  return isOwnCall || isAsSeen(delivery, seen);
};
