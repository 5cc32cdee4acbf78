import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Volumes } from '#domain/mention/mentions.ts';
import type { Mark } from '#domain/values/mark.ts';
import { markAuthor } from './author-marks.ts';
import { toItem } from './items.ts';
import { dayOf, seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';
import { binKey } from './volume-keys.ts';

// Longer than the memory of the detector and the chart.
const KEPT_MS = 120 * 24 * 60 * 60_000;

/** Counts mentions in bins of five minutes. Plain updates, which no other one cancels. */
export const createVolumeCounter = (table: Table, mark: Mark): Pick<Volumes, 'count'> => ({
  count: async (mention) => {
    const { topic, writtenAt, receivedAt } = mention;
    const isNew = await markAuthor(table, mark, mention);
    const key = { pk: `volume#${topic}#${dayOf(writtenAt)}`, sk: binKey(writtenAt) };
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: toItem(key),
        UpdateExpression: 'SET expiresAt = :expires ADD mentions :one, authors :author',
        ExpressionAttributeValues: toItem({
          ':expires': seconds(new Date(new Date(receivedAt).getTime() + KEPT_MS)),
          ':one': 1,
          ':author': isNew ? 1 : 0,
        }),
      }),
    );
  },
});
