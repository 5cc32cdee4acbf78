import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { UrgentCall, type UrgentCalls } from '#domain/comment/urgent-call.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import { seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

const SORT_KEY = 'last';
// Long after the pauses between calls.
const KEPT_MS = 24 * 60 * 60_000;

const Stored = z.object({ call: UrgentCall });

const keyOf = (list: string) => ({ pk: `urgent-call#${list}`, sk: SORT_KEY });

/** The store of the last call for each list of urgent comments: one item a list. */
export const createUrgentCalls = (table: Table): UrgentCalls => ({
  last: async (list) => {
    const { pk, sk } = keyOf(list);
    return Stored.optional().parse(await getItem(table, pk, sk))?.call;
  },
  replace: (list, last, call) => {
    const expiresAt = seconds(new Date(Date.parse(call.at) + KEPT_MS));
    const condition = last
      ? {
          ConditionExpression: '#call = :last',
          ExpressionAttributeNames: { '#call': 'call' },
          ExpressionAttributeValues: toItem({ ':last': last }),
        }
      : { ConditionExpression: 'attribute_not_exists(pk)' };
    const Item = toItem({ ...keyOf(list), call, expiresAt });
    return unlessRefused(
      table.client.send(new PutItemCommand({ TableName: table.name, Item, ...condition })),
    );
  },
});
