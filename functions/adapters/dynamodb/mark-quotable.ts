import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import type { Quotable } from '#domain/journal/quotable.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { toItem } from './items.ts';
import { markKey } from './make-mark-key.ts';
import { quotablePartition } from './quotable-keys.ts';
import { HEAD, type Table } from './table-keys.ts';

const AT_ONCE = 16;

/** Adds the mark of each piece of such words, or takes it away. */
export const changeMarks = async (
  table: Table,
  aggregate: string,
  { name, pieces }: Quotable,
  how: 'ADD' | 'DELETE',
): Promise<void> => {
  const key = await markKey(table);
  await severalAtOnce([...new Set(pieces)], AT_ONCE, async (piece) => {
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: toItem({ pk: quotablePartition(aggregate, piece, key), sk: HEAD }),
        UpdateExpression: `${how} #names :name`,
        ExpressionAttributeNames: { '#names': 'names' },
        ExpressionAttributeValues: toItem({ ':name': new Set([name]) }),
      }),
    );
  });
};

/** A state before and after a change. */
export interface States<State> {
  before: State | undefined;
  after: State;
}

const wordsIn = <State, Event extends JournalEvent>(
  { quotable }: Aggregate<State, Event>,
  state: State | undefined,
): readonly Quotable[] => (state === undefined ? [] : (quotable?.(state) ?? []));

/** The words of one state that the other does not have. */
export const wordsApart = <State, Event extends JournalEvent>(
  aggregate: Aggregate<State, Event>,
  one: State | undefined,
  other: State | undefined,
): Quotable[] => {
  const others = new Set(wordsIn(aggregate, other).map(({ name }) => name));
  return wordsIn(aggregate, one).filter(({ name }) => !others.has(name));
};

/**
 * Marks words that others may now quote, before the state says so: there are more pieces than a transaction takes, and
 * a mark without a state finds nothing.
 */
export const markQuotable = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { before, after }: States<State>,
): Promise<void> => {
  for (const each of wordsApart(aggregate, after, before))
    await changeMarks(table, aggregate.name, each, 'ADD');
};
