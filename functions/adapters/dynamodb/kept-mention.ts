import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { Mention } from '#domain/mention/mention.ts';
import { getItem } from './get-item.ts';
import { fromItem } from './items.ts';
import { dayOf } from './mention-keys.ts';
import type { Table } from './table-keys.ts';

// Older marks do not say where it is kept, which whoever brings it again may give another time for.
const Known = z.object({ topic: z.string(), kept: z.string() });

const keyOf = ({ topic, kept: sk }: z.infer<typeof Known>) => ({
  pk: `mention#${topic}#${dayOf(sk)}`,
  sk,
});

/** Reads what is kept of a mention by the mark that makes it known; undefined where it is erased. */
export const readKept = async (
  table: Table,
  mark: Record<string, AttributeValue> = {},
): Promise<Mention | undefined> => {
  const { data } = Known.safeParse(fromItem(mark));
  if (!data) return undefined;
  const { pk, sk } = keyOf(data);
  const item = await getItem(table, pk, sk);
  return item && Mention.parse(item['mention']);
};
