import type { Channel } from '#domain/channel/channel.ts';
import { isHeld } from '#domain/freeze/held.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import { isAstray } from '#domain/statement/acts.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import { isTooLateToGoOn } from '#domain/statement/schedule.ts';
import type { ReceiptReason, Statement } from '#domain/statement/statement.ts';
import { type ComparingDeps, changedSinceApproval, groundsNow } from './changed-since-approval.ts';

/**
 * How far a publication may go: `post` it; `find` first, since it may be out, and post it where it is
 * not; or only find it, since it must not go out any more, and why.
 */
export type Reach = 'post' | 'find' | { onlyFind: ReceiptReason };

/** What may keep approved words from a channel, as it is now. */
export interface Obstacles {
  isFrozen: boolean;
  isElsewhere: boolean;
  changes: BasisChange[];
  now: Date;
}

/** Reads what keeps approved words from a channel now. Throws `StatementUnknown`. */
export const readObstacles = async (
  deps: ComparingDeps,
  statement: Statement,
  channel: Channel,
  read: ReadAlong,
): Promise<Obstacles> => {
  const isFrozen = await isHeld(read, statement);
  const grounds = await groundsNow(deps, statement, read);
  const changes = await changedSinceApproval(deps, statement, grounds, read);
  const isElsewhere = isAstray(statement, channel, grounds.answered);
  return { isFrozen, isElsewhere, changes, now: grounds.now };
};

/** Why a channel is left out where what the approval rests on has changed, or the plan demands more. */
export const lapsedReason = (changes: readonly BasisChange[]): ReceiptReason =>
  changes.every(({ what }) => what === 'plan-demands-more') ? 'plan-demands-more' : 'basis-changed';

/** How far words may go that may be out on a channel. */
export const reachOf = (
  statement: Statement,
  { isFrozen, isElsewhere, changes, now }: Obstacles,
): Exclude<Reach, 'post'> => {
  if (isFrozen) return { onlyFind: 'frozen' };
  if (isElsewhere) return { onlyFind: 'not-its-channel' };
  if (changes.length > 0) return { onlyFind: lapsedReason(changes) };
  return isTooLateToGoOn(statement, now) ? { onlyFind: 'missed' } : 'find';
};
