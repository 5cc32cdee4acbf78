import * as z from 'zod';
import type { Bin, Volumes } from '#domain/mention/mentions.ts';
import { toItem } from './items.ts';
import { dayOf } from './mention-keys.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';
import { binKey } from './volume-keys.ts';

const DAY_MS = 24 * 60 * 60_000;
const DAYS_AT_ONCE = 15;

const Stored = z.object({ sk: z.string(), mentions: z.int(), authors: z.int() });

// The first and last bin of a day that lie within the time.
const rangeOf = (day: string, from: string, to: string): [string, string] => [
  day === dayOf(from) ? binKey(from) : '00:00',
  day === dayOf(to) ? binKey(to) : '24:00',
];

const partition = (topic: string, day: string): string => `volume#${topic}#${day}`;

const readDay = async (
  table: Table,
  topic: string,
  day: string,
  [first, end]: [string, string],
): Promise<Bin[]> => {
  const bins: Bin[] = [];
  const query = queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :end',
    ExpressionAttributeValues: toItem({
      ':pk': partition(topic, day),
      ':first': first,
      ':end': end,
    }),
    ConsistentRead: true,
  });
  for await (const item of query) {
    const { sk, mentions, authors } = Stored.parse(item);
    bins.push({ at: `${day}T${sk}:00.000Z`, mentions, authors });
  }
  return bins;
};

/** Reads the bins of five minutes in which anything was said. */
export const createVolumeBins = (table: Table): Pick<Volumes, 'bins'> => ({
  bins: async (topic, from, to) => {
    const [first, end] = [from.toISOString(), to.toISOString()];
    const days: string[] = [];
    for (let at = Date.parse(dayOf(first)); at < to.getTime(); at += DAY_MS) {
      days.push(dayOf(new Date(at).toISOString()));
    }
    const bins: Bin[] = [];
    for (let i = 0; i < days.length; i += DAYS_AT_ONCE) {
      const read = days
        .slice(i, i + DAYS_AT_ONCE)
        .map((day) => readDay(table, topic, day, rangeOf(day, first, end)));
      bins.push(...(await Promise.all(read)).flat());
    }
    return bins.filter(({ at }) => at < end);
  },
});
