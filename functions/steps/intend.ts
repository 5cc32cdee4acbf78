import type { Channel } from '#domain/channel/channel.ts';
import { isHeld } from '#domain/freeze/held.ts';
import { callEndsBy } from '#domain/publish/patience.ts';
import { isAstray, isForOneOfMany, isPlacedBelow } from '#domain/statement/acts.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { mayBeOut } from '#domain/statement/open-deliveries.ts';
import { channelsToPublish } from '#domain/statement/progress.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import { isTooLateToBegin, isTooLateToGoOn } from '#domain/statement/schedule.ts';
import type { Delivery, ReceiptReason, Statement } from '#domain/statement/statement.ts';
import { type ApprovedWords, approvedPublication } from './approved-publication.ts';
import { type ComparingDeps, changedSinceApproval, groundsNow } from './changed-since-approval.ts';
import type { StepDeps } from './deps.ts';
import { appendTo } from './read.ts';

type IntendDeps = Pick<StepDeps, 'publishers'> & ComparingDeps & { journal: StepDeps['journal'] };

/**
 * How far a publication may go: `post` it; `find` first, since it may be out, and post it where it is
 * not; or only find it, since it must not go out any more, and why.
 */
export type Reach = 'post' | 'find' | { onlyFind: ReceiptReason };

/** What may be done with a channel, with which words, and what the journal has of it. */
export interface Intent {
  reach: Reach;
  words: ApprovedWords;
  delivery: Delivery;
}

/** When the call that began with an intent is over, while it may still be under way. */
export const callUnderWayUntil = ({ state, at }: Delivery, now: Date): Date | undefined => {
  const end = callEndsBy(new Date(at));
  return state === 'intended' && now < end ? end : undefined;
};

/** What a channel is told of times: of the first intent, and when the last call is over for sure. */
export const timesOf = ({ firstIntendedAt, state, at }: Delivery) => ({
  firstIntendedAt: firstIntendedAt ?? at,
  quietSince: state === 'intended' ? callEndsBy(new Date(at)).toISOString() : at,
});

/** What the journal has of a channel. */
export const deliveryOn = ({ deliveries }: Statement, channel: Channel): Delivery | undefined =>
  deliveries.find((item) => item.channel === channel);

/** Whether the present run still has to publish a channel. */
export const isDue = (statement: Statement, channel: Channel): boolean =>
  statement.status === 'publishing' && channelsToPublish(statement).includes(channel);

const lapsedReason = (changes: readonly BasisChange[]): ReceiptReason =>
  changes.every(({ what }) => what === 'plan-demands-more') ? 'plan-demands-more' : 'basis-changed';

// What the approval rests on has changed, or the plan demands more: as long as nothing can be out, the words are
// asked about anew; otherwise this channel is left out, and the desk offers a correction.
const lapse = (
  statement: Statement,
  channel: Channel,
  changes: BasisChange[],
): StatementChange[] =>
  mayBeOut(statement)
    ? [receipt(channel, 'failed', { reason: lapsedReason(changes) })]
    : [{ type: 'approval-lapsed', data: { changes } }];

// What was planned and has not begun in time is for a person, who sees all of it, or this channel.
const miss = (statement: Statement, channel: Channel): StatementChange[] =>
  mayBeOut(statement)
    ? [receipt(channel, 'failed', { reason: 'missed' })]
    : [{ type: 'missed', data: {} }];

// A freeze that came before the first post: a person sees to all of it, or to this channel.
const stop = (statement: Statement, channel: Channel): StatementChange[] =>
  mayBeOut(statement)
    ? [receipt(channel, 'stopped', { reason: 'frozen' })]
    : [{ type: 'missed', data: {} }];

const reachOf = (
  statement: Statement,
  grounds: { isFrozen: boolean; isElsewhere: boolean; changes: readonly BasisChange[]; now: Date },
): Reach => {
  const { isFrozen, isElsewhere, changes, now } = grounds;
  if (isFrozen) return { onlyFind: 'frozen' };
  if (isElsewhere) return { onlyFind: 'not-its-channel' };
  if (changes.length > 0) return { onlyFind: lapsedReason(changes) };
  return isTooLateToGoOn(statement, now) ? { onlyFind: 'missed' } : 'find';
};

const mayBeThere: readonly Delivery['state'][] = ['intended', 'waiting'];

/**
 * Decides what a step may do with a channel and with which words, on what the journal has at that moment and
 * on what the words rest on then, and journals an intent before the first post. A step may be invoked while an
 * earlier invocation still runs. Undefined when nothing is to be sent. Throws `NotApproved`.
 */
export const intend = async (
  deps: IntendDeps,
  id: string,
  channel: Channel,
): Promise<Intent | undefined> => {
  let reach: Reach | undefined;
  let words: ApprovedWords | undefined;
  const statement = await appendTo(deps.journal, id, async (current, read) => {
    reach = undefined;
    if (!isDue(current, channel)) return [];
    words = approvedPublication(current, channel);
    const delivery = deliveryOn(current, channel);
    const isFrozen = await isHeld(read, current);
    const grounds = await groundsNow(deps, current, read);
    const changes = await changedSinceApproval(deps, current, grounds, read);
    const isElsewhere = isAstray(current, channel, grounds.answered);
    if (delivery && mayBeThere.includes(delivery.state)) {
      reach = reachOf(current, { isFrozen, isElsewhere, changes, now: grounds.now });
      return [];
    }
    if (isFrozen) return stop(current, channel);
    if (isElsewhere) return [receipt(channel, 'failed', { reason: 'not-its-channel' })];
    if (isTooLateToBegin(current, grounds.now)) return miss(current, channel);
    if (changes.length > 0) return lapse(current, channel, changes);
    const publisher = deps.publishers[channel];
    const isByHand =
      isForOneOfMany(current, channel) || (isPlacedBelow(current, channel) && !publisher?.canReply);
    if (!publisher || isByHand) return [receipt(channel, 'by-hand')];
    // What failed once may have come through all the same.
    reach = delivery?.firstIntendedAt ? 'find' : 'post';
    return reach === 'post' ? [{ type: 'intended', data: { channel } }] : [];
  });
  const delivery = deliveryOn(statement, channel);
  return reach && words && delivery && { reach, words, delivery };
};

/**
 * When another call that may still post is over; undefined where posting now can't make a second post.
 */
export const othersEndAt = (
  { publishers, now }: Pick<IntendDeps, 'publishers' | 'now'>,
  delivery: Delivery,
): Date | undefined =>
  publishers[delivery.channel]?.isRepeatable ? undefined : callUnderWayUntil(delivery, now());

// The time alone would not tell: within a millisecond another may post and be left waiting as before.
const isSame = (delivery: Delivery | undefined, { state, at, tries }: Delivery): boolean =>
  delivery?.state === state && delivery.at === at && delivery.tries === tries;

/**
 * Journals the intent to post again, provided that nobody has done anything about the channel since
 * `seen` was read: of several that found nothing there, one posts.
 */
export const claim = async (
  { journal, publishers }: Pick<IntendDeps, 'journal' | 'publishers'>,
  id: string,
  seen: Delivery,
): Promise<boolean> => {
  const { channel } = seen;
  let isOurs = false;
  await appendTo(journal, id, (current) => {
    isOurs = isDue(current, channel) && isSame(deliveryOn(current, channel), seen);
    const isIntended = seen.state === 'intended' && publishers[channel]?.isRepeatable;
    return isOurs && !isIntended ? [{ type: 'intended', data: { channel } }] : [];
  });
  return isOurs;
};
