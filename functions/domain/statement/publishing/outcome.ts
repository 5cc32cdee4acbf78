import type { Channel } from '../../channel/channel.ts';
import { isAstray } from '../acts.ts';
import type { StatementChange } from '../events/statement-events.ts';
import { isToldToStaff } from '../lists.ts';
import { hasReachedSome, isNotPosted } from '../open-deliveries.ts';
import type { Delivery, Statement } from '../statement.ts';
import type { Status } from '../status.ts';
import { type Receipt, receipt } from './receipt.ts';

const doneStates: readonly Delivery['state'][] = ['published', 'by-hand'];

/**
 * What publishing comes to: all channels done, some (part of a list too), or none; those that a person said won't have the words are
 * not counted. What Talan tries again by itself counts as some, so that it can be corrected before.
 */
export const outcomeOf = (
  deliveries: readonly Delivery[],
  channels: Statement['channels'],
): 'published' | 'partly-published' | 'failed' | 'missed' => {
  const on = (channel: Channel) => deliveries.find((item) => item.channel === channel);
  const states = channels
    .map(on)
    .filter((item) => !item || !isNotPosted(item))
    .map((item) => item?.state);
  const done = states.filter((state) => state && doneStates.includes(state));
  if (done.length > 0 && done.length === states.length) return 'published';
  const has = (state: Delivery['state']) => deliveries.some((each) => each.state === state);
  const isOutSomewhere = done.length > 0 || deliveries.some(hasReachedSome);
  if (isOutSomewhere || has('waiting')) return 'partly-published';
  // What a freeze kept inside, as far as anyone can tell, is planned anew like what missed its time.
  return has('stopped') && !has('unknown') ? 'missed' : 'failed';
};

// What staff are told stays out on their page, whatever became of the channels.
const endOf = (
  statement: Statement,
  deliveries: readonly Delivery[],
): ReturnType<typeof outcomeOf> => {
  const outcome = outcomeOf(deliveries, statement.channels);
  return outcome !== 'published' && isToldToStaff(statement) ? 'partly-published' : outcome;
};

/** The comment that the words answer, as far as it is known. */
type Answered = Parameters<typeof isAstray>[2];

// A channel whose step died: without an intent nothing went out; with one, nobody can tell. What was not for that
// channel is said all the same: it would not have gone out by any step.
const closeOpenDeliveries = (statement: Statement, answered: Answered): Receipt[] =>
  statement.channels.flatMap((channel): Receipt[] => {
    const delivery = statement.deliveries.find((item) => item.channel === channel);
    if (!delivery) {
      const isElsewhere = answered && isAstray(statement, channel, answered);
      return [receipt(channel, 'failed', isElsewhere ? { reason: 'not-its-channel' } : {})];
    }
    return delivery.state === 'intended' ? [receipt(channel, 'unknown')] : [];
  });

// Only of what is known of a channel by then is the whole concluded.
const afterReceipts = (
  { deliveries }: Statement,
  receipts: readonly { data: Pick<Delivery, 'channel' | 'state' | 'reason' | 'tally'> }[],
): Delivery[] =>
  deliveries.map((item) => {
    const now = receipts.find(({ data }) => data.channel === item.channel);
    if (!now) return item;
    const { state, reason, tally = item.tally } = now.data;
    return { ...item, state, reason, tally };
  });

const concludedStatuses: readonly Status[] = ['partly-published', 'failed'];

/** What a receipt that comes after publishing was concluded changes in the whole. */
export const reconclude = (
  statement: Statement,
  late: { data: Pick<Delivery, 'channel' | 'state' | 'reason' | 'tally'> },
): StatementChange[] => {
  if (!concludedStatuses.includes(statement.status)) return [];
  const status = endOf(statement, afterReceipts(statement, [late]));
  if (status === statement.status) return [];
  return [
    { type: 'retried', data: { run: statement.run + 1 } },
    { type: 'concluded', data: { status } },
  ];
};

/** The entries that conclude publishing. A family is done when it may be used. */
export const conclude = (statement: Statement, answered?: Answered): StatementChange[] => {
  if (statement.family) return [{ type: 'concluded', data: { status: 'published' } }];
  const receipts = closeOpenDeliveries(statement, answered);
  const status = endOf(statement, afterReceipts(statement, receipts));
  return [...receipts, { type: 'concluded', data: { status } }];
};
