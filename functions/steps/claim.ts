import { callEndsBy } from '#domain/publish/patience.ts';
import { deliveryOn, isAsSeen } from '#domain/statement/publishing/seen-delivery.ts';
import type { Delivery, ReceiptReason } from '#domain/statement/statement.ts';
import type { ComparingDeps } from './changed-since-approval.ts';
import type { StepDeps } from './deps.ts';
import { isDue } from './intend.ts';
import { reachOf, readObstacles } from './reach.ts';
import { appendTo } from './read.ts';

type ClaimDeps = Pick<StepDeps, 'publishers'> & ComparingDeps & { journal: StepDeps['journal'] };

/** When the call that began with an intent is over, while it may still be under way. */
export const callUnderWayUntil = ({ state, at }: Delivery, now: Date): Date | undefined => {
  const end = callEndsBy(new Date(at));
  return state === 'intended' && now < end ? end : undefined;
};

/**
 * When another call that may still post is over; undefined where posting now can't make a second post.
 */
export const othersEndAt = (
  { publishers, now }: Pick<ClaimDeps, 'publishers' | 'now'>,
  delivery: Delivery,
): Date | undefined =>
  publishers[delivery.channel]?.isRepeatable ? undefined : callUnderWayUntil(delivery, now());

/** Who posts to a channel that was found empty: we, by that intent; nobody any more, and why; else another. */
export type Claim =
  | { by: 'us'; intent: Delivery }
  | { by: 'nobody'; reason: ReceiptReason }
  | { by: 'another' };

/**
 * Journals the intent to post again, provided that nobody has done anything about the channel since
 * `seen` was read, and that nothing keeps the words from it by now, however long looking took: of several that
 * found nothing there, one posts.
 */
export const claim = async (deps: ClaimDeps, id: string, seen: Delivery): Promise<Claim> => {
  const { channel } = seen;
  let reach: ReturnType<typeof reachOf> | undefined;
  const statement = await appendTo(deps.journal, id, async (current, read) => {
    reach = undefined;
    if (!isDue(current, channel) || !isAsSeen(deliveryOn(current, channel), seen)) return [];
    reach = reachOf(current, await readObstacles(deps, current, channel, read));
    const isIntended = seen.state === 'intended' && deps.publishers[channel]?.isRepeatable;
    return reach === 'find' && !isIntended ? [{ type: 'intended', data: { channel } }] : [];
  });
  const intent = deliveryOn(statement, channel);
  if (!reach || !intent) return { by: 'another' };
  return reach === 'find' ? { by: 'us', intent } : { by: 'nobody', reason: reach.onlyFind };
};
