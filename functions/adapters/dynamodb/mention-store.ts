import { TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type Mention, mentionHash } from '#domain/mention/mention.ts';
import type { Mentions } from '#domain/mention/mentions.ts';
import type { Mark } from '#domain/values/mark.ts';
import { toItem } from './items.ts';
import { dayOf, seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';

const isKnown = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed');

const itemsFor = (mention: Mention, hash: string, until: Date) => {
  const expiresAt = seconds(until);
  const seen = { pk: `seen#${hash}`, sk: 'mention', expiresAt };
  const day = dayOf(mention.writtenAt);
  const key = { pk: `mention#${mention.topic}#${day}`, sk: `${mention.writtenAt}#${hash}` };
  return { seen, item: { ...key, mention, expiresAt } };
};

/** Keeps mentions: the mark that makes one known and the mention itself in one transaction. */
export const createMentionKeeper = (table: Table, mark: Mark): Pick<Mentions, 'keep'> => ({
  keep: async (mention, until) => {
    const TableName = table.name;
    const { seen, item } = itemsFor(mention, await mark(mentionHash(mention)), until);
    const ConditionExpression = 'attribute_not_exists(pk)';
    const TransactItems = [
      { Put: { TableName, Item: toItem(seen), ConditionExpression } },
      { Put: { TableName, Item: toItem(item) } },
    ];
    try {
      await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
      return true;
    } catch (error) {
      if (isKnown(error)) return false;
      throw error;
    }
  },
});
