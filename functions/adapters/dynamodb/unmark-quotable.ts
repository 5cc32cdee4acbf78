import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { createFindKnown } from './find-known.ts';
import { getItem } from './get-item.ts';
import { type States, wordsApart } from './mark-quotable.ts';
import { quotablePartition, shardOf, VERSIONS } from './quotable-keys.ts';
import { addMarks, changePart, HIGHEST_LEVEL, noteChange } from './quotable-marks.ts';
import { HEAD, type Table } from './table-keys.ts';

// On whatever level they lie.
const takeMarks = async (table: Table, aggregate: string, name: string): Promise<void> => {
  const versions = await getItem(table, quotablePartition(aggregate, VERSIONS), HEAD);
  const levels = Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => shardOf(name, level));
  const shards = levels.filter((shard) => versions?.[shard] !== undefined);
  for (const shard of shards)
    await changePart(table, quotablePartition(aggregate, shard), {
      UpdateExpression: 'REMOVE #name',
      ExpressionAttributeNames: { '#name': name },
    });
  await noteChange(table, aggregate, shards);
};

/** Takes the marks of erased words away; those stay that others have too, or come to have meanwhile. */
export const unmarkQuotable = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { before, after }: States<State>,
): Promise<void> => {
  const findKnown = createFindKnown(table);
  const isOthers = async (name: string) => (await findKnown(aggregate, name, 1)).length > 0;
  for (const each of wordsApart(aggregate, before, after)) {
    if (await isOthers(each.name)) continue;
    await takeMarks(table, aggregate.name, each.name);
    if (await isOthers(each.name)) await addMarks(table, aggregate.name, [each]);
  }
};
