import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { Entry, JournalEvent, Payload } from '#domain/journal/entry.ts';
import { RecordTooLarge } from '#domain/journal/record-errors.ts';
import { countChanges } from './count-changes.ts';
import { dueChanges } from './due-changes.ts';
import { type Head, headItem } from './head.ts';
import { toItem } from './items.ts';
import { nameChanges } from './name-changes.ts';
import { personItems } from './person-lists.ts';
import { entryKey, HEAD, idOf, type Table, wordsKey } from './table-keys.ts';

/** A head as it was read: it must still be so when a change that rests on it is written. */
export type ReadHead = Pick<Head<unknown>, 'stream' | 'seq'>;

/** Entries to be added to one stream and the head that they fold to. */
export interface Change<State> {
  before: Head<State>;
  sealed: readonly { entry: Entry; payload: Payload | undefined }[];
  state: State;
}

/** What one stream puts into a transaction: its entries and its head, which was read as it says. */
export interface Written extends ReadHead {
  items: TransactWriteItem[];
  /** Its places on people's lists, as many as there are people, its names, what falls due, and counts. */
  lists: TransactWriteItem[];
}

const put = (
  table: Table,
  item: Record<string, unknown>,
  condition?: object,
): TransactWriteItem => ({
  Put: { TableName: table.name, Item: toItem(item), ...condition },
});

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };

const isAt = (seq: number) =>
  seq === 0
    ? isNew
    : {
        ConditionExpression: '#seq = :seq',
        ExpressionAttributeNames: { '#seq': 'seq' },
        ExpressionAttributeValues: toItem({ ':seq': seq }),
      };

const entryItems = (table: Table, { entry, payload }: Change<unknown>['sealed'][number]) => {
  const { stream: pk, seq, ...rest } = entry;
  const item = put(table, { pk, sk: entryKey(seq), seq, ...rest }, isNew);
  return payload ? [item, put(table, { pk, sk: wordsKey(seq), ...payload }, isNew)] : [item];
};

const unchanged = (table: Table, { stream, seq }: ReadHead): TransactWriteItem => ({
  ConditionCheck: { TableName: table.name, Key: toItem({ pk: stream, sk: HEAD }), ...isAt(seq) },
});

/** The items of a change: the entries' numbers must be free and the head as it was read. */
const itemsOf = <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { before, sealed, state }: Change<State>,
): TransactWriteItem[] => {
  const last = sealed.at(-1);
  if (!last) return [];
  const { seq, hash } = last.entry;
  const head = headItem(aggregate, { stream: before.stream, seq, hash, state });
  return [...sealed.flatMap((item) => entryItems(table, item)), put(table, head, isAt(before.seq))];
};

/** What a change of one stream puts into a transaction. */
export const writtenBy = <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  change: Change<State>,
): Written => {
  const { stream, seq, state: before } = change.before;
  const items = itemsOf(table, aggregate, change);
  const at = change.sealed.at(-1)?.entry.at ?? '';
  const states = { before, after: change.state };
  const id = idOf(aggregate.name, stream);
  const lists = [
    ...personItems(table, aggregate, stream, states),
    ...nameChanges(table, aggregate, id, states),
    ...dueChanges(table, aggregate, id, states),
    ...countChanges(table, aggregate, stream, { ...states, at }),
  ];
  return { stream, seq, items, lists };
};

/** Writes a head as it is, with the keys of the lists that it is in, the names that it is found by, and what may be due anew. */
export const headAgain = <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { stream, seq, hash, state }: Head<State> & { state: State },
): Written => {
  const states = { before: undefined, after: state };
  const id = idOf(aggregate.name, stream);
  return {
    stream,
    seq,
    items: [put(table, headItem(aggregate, { stream, seq, hash, state }), isAt(seq))],
    lists: [
      ...personItems(table, aggregate, stream, states),
      ...nameChanges(table, aggregate, id, states),
      ...dueChanges(table, { ...aggregate, due: aggregate.dueAnew ?? (() => []) }, id, states),
    ],
  };
};

const conflictCodes = ['ConditionalCheckFailed', 'TransactionConflict'];

/** Whether a transaction failed because someone else was quicker. */
export const isConflict = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code && conflictCodes.includes(Code));

/** Whether an item would have become larger than the database takes. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message.includes('Item size') ||
    (error instanceof TransactionCanceledException &&
      (error.CancellationReasons ?? []).some(({ Message }) => Message?.includes('Item size'))));

// What was read twice must have been the same: else a part of the decision rests on what is no longer there.
const areReadAlike = (heads: readonly ReadHead[]): boolean => {
  const read = new Map(heads.map(({ stream, seq }) => [stream, seq]));
  return heads.every(({ stream, seq }) => read.get(stream) === seq);
};

// DynamoDB takes one operation on an item in a transaction: a head that is written is checked there.
const checksOf = (table: Table, written: readonly Written[], readAlong: readonly ReadHead[]) => {
  const known = new Set(written.map(({ stream }) => stream));
  return readAlong.flatMap((head) => {
    if (known.has(head.stream)) return [];
    known.add(head.stream);
    return [unchanged(table, head)];
  });
};

// A transaction may hold 100; what needs more than these is not one change any more. The others are
// left to the lists of people who are all asked at once, and to what falls due.
const MAX_ITEMS = 25;

/**
 * Writes in one transaction what the streams put into it, provided that what was read along is as it
 * was read, counts (`checks`) included. Answers `conflict` when someone else was quicker. Throws `RecordTooLarge`, and `RangeError`
 * on more items than one change may have, or two parts of one stream.
 */
export const writeAll = async (
  table: Table,
  written: readonly Written[],
  readAlong: readonly ReadHead[],
  checks: readonly TransactWriteItem[] = [],
): Promise<'written' | 'conflict'> => {
  const changes = written.filter(({ items }) => items.length > 0);
  if (changes.length === 0) return 'written';
  if (new Set(changes.map(({ stream }) => stream)).size < changes.length) {
    throw new RangeError('A stream has one part in a change');
  }
  if (!areReadAlike([...changes, ...readAlong])) return 'conflict';
  const TransactItems = [
    ...changes.flatMap(({ items }) => items),
    ...checksOf(table, changes, readAlong),
  ];
  if (TransactItems.length > MAX_ITEMS) {
    throw new RangeError(`${TransactItems.length} items are too many for one change`);
  }
  TransactItems.push(...changes.flatMap(({ lists }) => lists), ...checks);
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    if (isTooLarge(error)) throw new RecordTooLarge('The record is too large', { cause: error });
    throw error;
  }
};
