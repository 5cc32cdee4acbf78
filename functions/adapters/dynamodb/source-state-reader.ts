import * as z from 'zod';
import { SourceState, type SourceStates } from '#domain/source/source.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

// All together: they are read at once, every minute, and are few.
export const SOURCE_STATES = 'source-states';

const Stored = z.object({ sk: z.string(), state: SourceState });

/** Reads how the sources stand. What other code kept is asked anew. */
export const createSourceStateReader = (table: Table): Pick<SourceStates, 'list'> => ({
  list: async () => {
    const states = new Map<string, SourceState>();
    const query = queryItems(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': SOURCE_STATES }),
      ConsistentRead: true,
    });
    for await (const item of query) {
      const { data } = Stored.safeParse(item);
      if (data) states.set(data.sk, data.state);
    }
    return states;
  },
});
