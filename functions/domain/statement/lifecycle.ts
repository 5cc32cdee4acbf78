import { ok, type Result, refuse } from '../result.ts';
import type { ReceiptInput } from './input.ts';
import type { StatementChange } from './journal.ts';
import { outcomeOf } from './outcome.ts';
import type { Delivery, Statement } from './statement.ts';
import { isOpen, isWaiting, mayFollow, type Status } from './status.ts';

/** Why a statement can't be moved as asked. */
export interface LifecycleRefusal {
  type: 'not-possible';
  status: Status;
}

type Moved = Result<StatementChange[], LifecycleRefusal>;

const impossible = (statement: Statement) =>
  refuse<LifecycleRefusal>({ type: 'not-possible', status: statement.status });

/** Takes back a statement that is not out yet; repeating it changes nothing. */
export const withdraw = (statement: Statement): Moved => {
  if (statement.status === 'withdrawn') return ok([]);
  const possible = isOpen(statement.status) && mayFollow(statement.status, 'withdrawn');
  return possible ? ok([{ type: 'withdrawn', data: {} }]) : impossible(statement);
};

/** Ends the current round so that the next person is asked at once. */
export const askNext = (statement: Statement): Moved => {
  const round = statement.rounds.at(-1);
  return isWaiting(statement.status) && round && !round.everyone
    ? ok([{ type: 'asked-early', data: { round: round.round } }])
    : impossible(statement);
};

/** Starts another run for what failed: the same approved words, or a draft that never came. */
export const retry = (statement: Statement): Moved =>
  statement.status === 'failed' || statement.status === 'partly-published'
    ? ok([{ type: 'retried', data: { run: statement.run + 1 } }])
    : impossible(statement);

const posted = (delivery: Delivery, input: ReceiptInput): StatementChange => {
  const state = delivery.state === 'unknown' && input.url ? 'published' : 'by-hand';
  return {
    type: 'receipt',
    data: { channel: input.channel, state: input.state === 'failed' ? 'failed' : state },
    ...(input.url && { words: { url: input.url } }),
  };
};

const reconclude = (statement: Statement, delivery: Delivery): StatementChange[] => {
  const deliveries = statement.deliveries.map((item) =>
    item.channel === delivery.channel ? delivery : item,
  );
  const status = outcomeOf(deliveries, statement.channels);
  if (status === statement.status) return [];
  return [
    { type: 'retried', data: { run: statement.run + 1 } },
    { type: 'concluded', data: { status } },
  ];
};

/** Records what a person says became of a channel, and what the whole comes to now. */
export const recordReceipt = (statement: Statement, input: ReceiptInput): Moved => {
  const delivery = statement.deliveries.find((item) => item.channel === input.channel);
  const concluded: readonly Status[] = ['published', 'partly-published', 'failed', 'publishing'];
  if (!delivery || !concluded.includes(statement.status)) return impossible(statement);
  if (delivery.state === 'published' || delivery.state === 'intended') return impossible(statement);
  const receipt = posted(delivery, input);
  if (statement.status === 'published' || statement.status === 'publishing') {
    return input.state === 'failed' ? impossible(statement) : ok([receipt]);
  }
  const state = input.state === 'failed' ? 'failed' : 'by-hand';
  return ok([receipt, ...reconclude(statement, { ...delivery, state })]);
};
