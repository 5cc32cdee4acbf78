import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { GroupBook } from '#domain/group/group-book.ts';
import { Example } from '#domain/group/groups.ts';
import { toItem } from './items.ts';
import { dayOf, seconds } from './mention-keys.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const DAY_MS = 24 * 60 * 60_000;
// Longer than anyone reads back.
const KEPT_MS = 7 * DAY_MS;
const END = '~';

const Stored = z.object({ example: Example });

const partition = (day: string): string => `groups#${day}`;

const readDay = async (table: Table, day: string, from: string): Promise<Example[]> => {
  const found: Example[] = [];
  const query = queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :end',
    ExpressionAttributeValues: toItem({ ':pk': partition(day), ':from': from, ':end': END }),
    ConsistentRead: true,
  });
  for await (const item of query) found.push(Stored.parse(item).example);
  return found;
};

/** What groups of comments are known by, by the day on which it was noted. */
export const createGroupBook = (table: Table): GroupBook => ({
  note: async (example, at) => {
    const time = at.toISOString();
    const Item = toItem({
      pk: partition(dayOf(time)),
      sk: `${time}#${example.id}`,
      example,
      expiresAt: seconds(new Date(at.getTime() + KEPT_MS)),
    });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
  between: async (from, to) => {
    const first = from.toISOString();
    const days: string[] = [];
    for (let at = Date.parse(dayOf(first)); at <= to.getTime(); at += DAY_MS) {
      days.push(dayOf(new Date(at).toISOString()));
    }
    return (await Promise.all(days.map((day) => readDay(table, day, first)))).flat();
  },
});
