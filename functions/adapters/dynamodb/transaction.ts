import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Entry, JournalEvent, Payload } from '#domain/journal/entry.ts';
import { type Aggregate, RecordTooLarge } from '#domain/journal/journal.ts';
import { type Head, headItem } from './head.ts';
import { toItem } from './items.ts';
import { entryKey, HEAD, type Table, wordsKey } from './table-keys.ts';

/** Entries to be added, and the state that they lead to. */
export interface Change<State> {
  before: Head<State>;
  sealed: readonly { entry: Entry; payload: Payload | undefined }[];
  state: State;
  /** Other heads that the decision rests on: they must be as they were read. */
  readAlong: readonly { stream: string; seq: number }[];
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

const unchanged = (
  table: Table,
  { stream, seq }: Change<unknown>['readAlong'][number],
): TransactWriteItem => ({
  ConditionCheck: { TableName: table.name, Key: toItem({ pk: stream, sk: HEAD }), ...isAt(seq) },
});

const conflictCodes = ['ConditionalCheckFailed', 'TransactionConflict'];

const isConflict = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code && conflictCodes.includes(Code));

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message.includes('Item size') ||
    (error instanceof TransactionCanceledException &&
      (error.CancellationReasons ?? []).some(({ Message }) => Message?.includes('Item size'))));

/**
 * Writes entries and head in one transaction, on condition that the entries' numbers are free and that the
 * head and all heads in `readAlong` are as they were read. Returns `conflict` when someone else was faster.
 * Throws `RecordTooLarge`.
 */
export const writeChange = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { before, sealed, state, readAlong }: Change<State>,
): Promise<'written' | 'conflict'> => {
  const last = sealed.at(-1);
  if (!last) return 'written';
  const { seq, hash } = last.entry;
  const head = headItem(aggregate, { stream: before.stream, seq, hash, state });
  const items = [
    ...sealed.flatMap((item) => entryItems(table, item)),
    put(table, head, isAt(before.seq)),
    ...readAlong.map((other) => unchanged(table, other)),
  ];
  try {
    await table.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    if (isTooLarge(error)) throw new RecordTooLarge('The record is too large', { cause: error });
    throw error;
  }
};
