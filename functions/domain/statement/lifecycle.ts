import { type Channel, isPosted } from '../channel/channel.ts';
import type { ChannelSettings } from '../channel/limits.ts';
import { type PlaceRefusal, placeProblem } from '../channel/post-place.ts';
import { TALAN } from '../journal/entry.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { NotPostedInput, ReceiptInput } from './answer-input.ts';
import type { StatementChange } from './events/statement-events.ts';
import {
  declinedDeliveries,
  hasReachedSome,
  isNotPosted,
  openDeliveries,
  unsettledDeliveries,
} from './open-deliveries.ts';
import { channelsToPublish } from './progress.ts';
import { reconclude } from './publishing/outcome.ts';
import type { Delivery, Statement } from './statement.ts';
import { isOpen, isPlanned, isWaiting, isWithWriter, mayFollow, type Status } from './status.ts';

/** Why a statement can't be moved as asked. */
export interface LifecycleRefusal {
  type: 'not-possible';
  status: Status;
}

/** Why nobody says by hand what became of a channel: Talan writes it itself, and looks what is there. */
export interface OwnChannelRefusal {
  type: 'own-channel';
  channel: Channel;
}

type Receipt = Extract<StatementChange, { type: 'receipt' }>;
type Moved = Result<StatementChange[], LifecycleRefusal>;

const impossible = (statement: Statement) =>
  refuse<LifecycleRefusal>({ type: 'not-possible', status: statement.status });

/** Whether it is an answer for many comments that is in use. */
export const isFamilyInUse = ({ family, status }: Statement): boolean =>
  family === true && status === 'published';

// What nobody can tell of a channel is found out first: the words may be out.
const isOutNowhere = ({ status, deliveries }: Statement): boolean =>
  status === 'failed' &&
  deliveries.every((delivery) => delivery.state !== 'unknown' && !hasReachedSome(delivery));

/**
 * Takes back a statement that is not out yet, or could not get out, or an approved answer out of use; repeating it
 * changes nothing.
 */
export const withdraw = (statement: Statement): Moved => {
  if (statement.status === 'withdrawn') return ok([]);
  if (isFamilyInUse(statement)) return ok([{ type: 'family-stopped', data: {} }]);
  const { status } = statement;
  const isInside =
    isOpen(status) || isWithWriter(status) || isPlanned(status) || isOutNowhere(statement);
  const possible = isInside && mayFollow(statement.status, 'withdrawn');
  return possible ? ok([{ type: 'withdrawn', data: {} }]) : impossible(statement);
};

/** Ends the current round so that the next person is asked at once. */
export const askNext = (statement: Statement): Moved => {
  const round = statement.rounds.at(-1);
  return isWaiting(statement.status) && round && !round.everyone
    ? ok([{ type: 'asked-early', data: { round: round.round } }])
    : impossible(statement);
};

/** How long a question waits at least for someone who calls before answering. */
export const CALL_MS = 10 * 60_000;

/** Gives someone who is asked time to call the requester first, once in a round. */
export const callFirst = (statement: Statement, person: string, now: Date): Moved => {
  const round = statement.rounds.at(-1);
  if (!isWaiting(statement.status) || !round?.people.includes(person)) return impossible(statement);
  if (round.calling) return ok([]);
  const until = Math.max(new Date(round.until).getTime(), now.getTime() + CALL_MS);
  const data = { round: round.round, until: new Date(until).toISOString() };
  return ok([{ type: 'calling', data }]);
};

const retryable: readonly Status[] = ['failed', 'partly-published'];

/** Whether another run has something to do; what nobody can tell of a channel it leaves to a person. */
export const mayRetry = (statement: Statement): boolean =>
  retryable.includes(statement.status) &&
  (statement.deliveries.length === 0 || channelsToPublish(statement).length > 0);

/** Starts another run for what failed: the same approved words, or a draft that never came. */
export const retry = (statement: Statement): Moved =>
  mayRetry(statement)
    ? ok([{ type: 'retried', data: { run: statement.run + 1 } }])
    : impossible(statement);

const posted = (delivery: Delivery, input: ReceiptInput): Receipt => {
  // Without an address (an SMS) the receipt itself must say that the person did it.
  const state = delivery.state === 'unknown' || !input.url ? 'published' : 'by-hand';
  return {
    type: 'receipt',
    data: { channel: input.channel, state: input.state === 'failed' ? 'failed' : state },
    ...(input.url && { words: { url: input.url } }),
  };
};

const approvedStatuses: readonly Status[] = [...retryable, 'published', 'publishing'];
const settled: readonly Delivery['state'][] = ['published', 'intended'];

// A button pressed twice, or a call sent again.
const isNoted = ({ state, by, url }: Delivery, input: ReceiptInput): boolean =>
  by !== TALAN &&
  url === input.url &&
  (input.state === 'failed' ? state === 'failed' : state === 'published' || state === 'by-hand');

/**
 * Notes that words which a person was to post were not posted and won't be, so that nothing waits for them any more;
 * said again, nothing.
 */
export const notPosted = (
  statement: Statement,
  { channel, reason }: NotPostedInput,
): Result<StatementChange[], LifecycleRefusal> => {
  const delivery = statement.deliveries.find((item) => item.channel === channel);
  if (delivery && isNotPosted(delivery)) return ok([]);
  const isByHand = (item: Delivery) => item.channel === channel && item.state === 'by-hand';
  const isPossible =
    unsettledDeliveries(statement).some(isByHand) ||
    (openDeliveries(statement).some(isByHand) && approvedStatuses.includes(statement.status));
  if (!isPossible) return impossible(statement);
  const failed = { data: { channel, state: 'failed', reason: 'not-posted' } } as const;
  return ok([
    { type: 'not-posted', data: { channel }, words: { reason } },
    ...reconclude(statement, failed),
  ]);
};

// What Talan goes on trying to post is not out, and may be left at that.
const stops = (delivery: Delivery | undefined, { state }: ReceiptInput): boolean =>
  delivery?.state === 'waiting' && state === 'failed';

// Who looked and found nothing said so of the tries until then.
const isOldLook = ({ at }: Delivery, { state, seenAt = at }: ReceiptInput): boolean =>
  state === 'failed' && seenAt !== at;

/** Records what a person says became of a channel, and what the whole comes to now; said again, nothing. */
export const recordReceipt = (
  statement: Statement,
  input: ReceiptInput,
  settings?: ChannelSettings,
): Result<StatementChange[], LifecycleRefusal | PlaceRefusal | OwnChannelRefusal> => {
  const { channel, url } = input;
  const delivery = statement.deliveries.find((item) => item.channel === channel);
  if (delivery && isNoted(delivery, input)) return ok([]);
  if (isPosted(channel) && !stops(delivery, input)) return refuse({ type: 'own-channel', channel });
  const problem = url === undefined ? undefined : placeProblem(channel, url, settings);
  if (problem) return refuse(problem);
  if (!delivery || settled.includes(delivery.state) || isOldLook(delivery, input)) {
    return impossible(statement);
  }
  const isDeclined = declinedDeliveries(statement).includes(delivery);
  const isPossible =
    approvedStatuses.includes(statement.status) ||
    (statement.status === 'withdrawn' && isDeclined) ||
    unsettledDeliveries(statement).includes(delivery);
  if (!isPossible) return impossible(statement);
  const isConcluded = retryable.includes(statement.status);
  if (input.state === 'failed' && !isConcluded) return impossible(statement);
  const receipt = posted(delivery, input);
  return ok([receipt, ...reconclude(statement, receipt)]);
};
