import {
  type CancellationReason,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type Mention, mentionHash } from '#domain/mention/mention.ts';
import type { Mentions } from '#domain/mention/mentions.ts';
import type { Mark } from '#domain/values/mark.ts';
import { toItem } from './items.ts';
import { readKept } from './kept-mention.ts';
import { dayOf, seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';

// Why it is not kept: the mark that makes it known.
const knownBy = (error: unknown): CancellationReason | undefined =>
  error instanceof TransactionCanceledException
    ? error.CancellationReasons?.find(({ Code }) => Code === 'ConditionalCheckFailed')
    : undefined;

const itemsFor = (mention: Mention, hash: string, until: Date) => {
  const expiresAt = seconds(until);
  const { topic, writtenAt } = mention;
  const key = { pk: `mention#${topic}#${dayOf(writtenAt)}`, sk: `${writtenAt}#${hash}` };
  const seen = { pk: `seen#${hash}`, sk: 'mention', topic, kept: key.sk, expiresAt };
  return { seen, item: { ...key, mention, expiresAt } };
};

/** Keeps mentions: the mark that makes one known and the mention itself in one transaction. */
export const createMentionKeeper = (table: Table, mark: Mark): Pick<Mentions, 'keep'> => ({
  keep: async (mention, until) => {
    const TableName = table.name;
    const { seen, item } = itemsFor(mention, await mark(mentionHash(mention)), until);
    const unlessKnown = {
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    } as const;
    const TransactItems = [
      { Put: { TableName, Item: toItem(seen), ...unlessKnown } },
      { Put: { TableName, Item: toItem(item) } },
    ];
    try {
      await table.client.send(new TransactWriteItemsCommand({ TransactItems }));
      return { isNew: true, mention };
    } catch (error) {
      const known = knownBy(error);
      if (!known) throw error;
      return { isNew: false, mention: await readKept(table, known.Item) };
    }
  },
});
