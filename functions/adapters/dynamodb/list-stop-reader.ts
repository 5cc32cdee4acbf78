import * as z from 'zod';
import type { ListChannel } from '#domain/channel/channel.ts';
import { Stop, type Stops } from '#domain/recipients/stop.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const partition = (channel: ListChannel): string => `list-stops#${channel}`;

const Stored = Stop.extend({ sk: z.string() });

/** Reads to whom lists send nothing more. */
export const createListStopReader = (table: Table): Pick<Stops, 'all'> => ({
  all: async (channel) => {
    const stops = new Map<string, Stop>();
    const items = queryItems(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': partition(channel) }),
    });
    for await (const item of items) {
      const { sk, ...stop } = Stored.parse(item);
      stops.set(sk, stop);
    }
    return stops;
  },
});
