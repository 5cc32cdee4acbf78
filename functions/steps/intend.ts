import type { Channel } from '#domain/channel/channel.ts';
import { callEndsBy } from '#domain/publish/patience.ts';
import { isForOneOfMany, isPlacedBelow } from '#domain/statement/acts.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { mayBeOut } from '#domain/statement/open-deliveries.ts';
import { channelsToPublish } from '#domain/statement/progress.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import { deliveryOn } from '#domain/statement/publishing/seen-delivery.ts';
import { isTooLateToBegin } from '#domain/statement/schedule.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { type ApprovedWords, approvedPublication } from './approved-publication.ts';
import type { ComparingDeps } from './changed-since-approval.ts';
import type { StepDeps } from './deps.ts';
import { lapsedReason, type Reach, reachOf, readObstacles } from './reach.ts';
import { appendTo } from './read.ts';

type IntendDeps = Pick<StepDeps, 'publishers'> & ComparingDeps & { journal: StepDeps['journal'] };

/** What may be done with a channel, with which words, and what the journal has of it. */
export interface Intent {
  reach: Reach;
  words: ApprovedWords;
  delivery: Delivery;
}

/** What a channel is told of times: of the first intent, and when the last call is over for sure. */
export const timesOf = ({ firstIntendedAt, state, at }: Delivery) => ({
  firstIntendedAt: firstIntendedAt ?? at,
  quietSince: state === 'intended' ? callEndsBy(new Date(at)).toISOString() : at,
});

/** Whether the present run still has to publish a channel. */
export const isDue = (statement: Statement, channel: Channel): boolean =>
  statement.status === 'publishing' && channelsToPublish(statement).includes(channel);

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
    const obstacles = await readObstacles(deps, current, channel, read);
    if (delivery && mayBeThere.includes(delivery.state)) {
      reach = reachOf(current, obstacles);
      return [];
    }
    const { isFrozen, isElsewhere, changes, now } = obstacles;
    if (isFrozen) return stop(current, channel);
    if (isElsewhere) return [receipt(channel, 'failed', { reason: 'not-its-channel' })];
    if (isTooLateToBegin(current, now)) return miss(current, channel);
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
