import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { createFindKnown } from './find-known.ts';
import { getItem } from './get-item.ts';
import { type States, wordsApart } from './mark-quotable.ts';
import { quotablePartition, shardOf, VERSIONS } from './quotable-keys.ts';
import { addMarks, changePart, LEVELS, noteChange } from './quotable-marks.ts';
import { HEAD, type Table } from './table-keys.ts';

// On whatever level they lie.
const takeMarks = async (table: Table, aggregate: string, name: string): Promise<void> => {
  const versions = await getItem(table, quotablePartition(aggregate, VERSIONS), HEAD);
  const levels = Array.from({ length: LEVELS + 1 }, (_, level) => shardOf(name, level));
  const shards = levels.filter((shard) => versions?.[shard] !== undefined);
  for (const shard of shards)
    await changePart(table, quotablePartition(aggregate, shard), {
      UpdateExpression: 'REMOVE #name',
      ExpressionAttributeNames: { '#name': name },
    });
  await noteChange(table, aggregate, shards);
};

/** Takes the marks of erased words away, unless others still have the same words. */
export const unmarkQuotable = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { before, after }: States<State>,
): Promise<void> => {
  const findKnown = createFindKnown(table);
  for (const each of wordsApart(aggregate, before, after)) {
    await takeMarks(table, aggregate.name, each.name);
    const others = await findKnown(aggregate, each.name, 1);
    if (others.length > 0) await addMarks(table, aggregate.name, [each]);
  }
};
