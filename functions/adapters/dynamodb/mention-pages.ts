import * as z from 'zod';
import { InvalidCursor } from '#domain/journal/record-errors.ts';
import { Mention } from '#domain/mention/mention.ts';
import type { Mentions } from '#domain/mention/mentions.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { toItem } from './items.ts';
import { DAYS_KEPT, dayBefore, dayOf } from './mention-keys.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

// Days without a mention cost a read each; so many are asked for at once.
const DAYS_AT_ONCE = 20;

const Stored = z.object({ sk: z.string(), mention: Mention });
type Stored = z.infer<typeof Stored>;

const partition = (topic: string, day: string): string => `mention#${topic}#${day}`;

const readDay = async (
  table: Table,
  topic: string,
  day: string,
  { before, limit }: { before: string; limit: number },
): Promise<Stored[]> => {
  const found: Stored[] = [];
  const query = queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND sk < :before',
    ExpressionAttributeValues: toItem({ ':pk': partition(topic, day), ':before': before }),
    ScanIndexForward: false,
    Limit: limit,
  });
  for await (const item of query) {
    found.push(Stored.parse(item));
    if (found.length >= limit) break;
  }
  return found;
};

const END = '~';

/** Pages of mentions: day by day, the newest first. */
export const createMentionPages = (table: Table): Pick<Mentions, 'page'> => ({
  page: async (topic, from, { limit, cursor }) => {
    const after = cursor === undefined ? undefined : fromCursor(cursor).sort;
    const start = after ? new Date(after.slice(0, after.indexOf('#'))) : from;
    if (Number.isNaN(start.getTime())) throw new InvalidCursor('The cursor is not of this list');
    const found: Stored[] = [];
    for (let day = 0; day < DAYS_KEPT && found.length <= limit; day += DAYS_AT_ONCE) {
      const atOnce = day === 0 ? 1 : DAYS_AT_ONCE;
      const first = day === 0 ? 0 : day - DAYS_AT_ONCE + 1;
      const days = Array.from({ length: atOnce }, (_, i) => dayBefore(start, first + i));
      const wanted = { before: after ?? END, limit: limit + 1 };
      const pages = await Promise.all(days.map((each) => readDay(table, topic, each, wanted)));
      found.push(...pages.flat());
    }
    const onPage = found.slice(0, limit);
    const last = found.length > limit ? onPage.at(-1) : undefined;
    return {
      items: onPage.map(({ mention }) => mention),
      ...(last && { next: toCursor({ pk: dayOf(last.sk), sort: last.sk }) }),
    };
  },
});
