import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { Mention } from '#domain/mention/mention.ts';
import type { AuthorMention, AuthorMentions } from '#domain/mention/mentions.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { toItem } from './items.ts';
import { DAYS_KEPT, dayBefore } from './mention-keys.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

// Days without a mention cost a read each; so many are asked for at once.
const DAYS_AT_ONCE = 20;

const Stored = z.object({ sk: z.string(), mention: Mention });

const keyOf = (topic: string, day: string) => ({ pk: `mention#${topic}#${day}` });

// Who writes with a clock that is ahead may write tomorrow.
const daysUpTo = (now: Date): string[] =>
  Array.from({ length: DAYS_KEPT + 2 }, (_, i) => dayBefore(now, i - 1));

/** Finds what one author said, day by day. */
export const createAuthorMentions = (table: Table, now: () => Date): AuthorMentions => ({
  of: async (topic, author) => {
    const found: AuthorMention[] = [];
    await severalAtOnce(daysUpTo(now()), DAYS_AT_ONCE, async (day) => {
      const { pk } = keyOf(topic, day);
      const query = queryItems(table, {
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: 'mention.author.id = :author',
        ExpressionAttributeValues: toItem({ ':pk': pk, ':author': author }),
        ConsistentRead: true,
      });
      for await (const item of query) {
        const { sk, mention } = Stored.parse(item);
        const command = new DeleteItemCommand({ TableName: table.name, Key: toItem({ pk, sk }) });
        found.push({
          mention,
          erase: async () => {
            await table.client.send(command);
          },
        });
      }
    });
    return found;
  },
});
