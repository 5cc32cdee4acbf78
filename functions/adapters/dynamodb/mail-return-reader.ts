import * as z from 'zod';
import { MailChannel } from '#domain/recipients/mail-channel.ts';
import { type ReturnCounts, ReturnReason, type Returns } from '#domain/recipients/return.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const partition = (of: string): string => `mail-returns#${of}`;

const Stored = z.object({ channel: MailChannel, reason: ReturnReason });

/** Counts which mails to lists came back. */
export const createMailReturnReader = (table: Table): Pick<Returns, 'count'> => ({
  count: async (statementId, version) => {
    const counts: ReturnCounts = {};
    const items = queryItems(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': partition(`${statementId}#${version}`) }),
    });
    for await (const item of items) {
      const { channel, reason } = Stored.parse(item);
      const count = counts[channel] ?? { bounced: 0, complained: 0 };
      counts[channel] = { ...count, [reason]: count[reason] + 1 };
    }
    return counts;
  },
});
