import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { readHead } from './head.ts';
import { untilWritten } from './state-journal.ts';
import { allStreams } from './streams.ts';
import { idOf, type Table } from './table-keys.ts';
import { headAgain, writeAll } from './transaction.ts';

const AT_ONCE = 16;

/** Puts all heads of one kind into their lists anew, each as it is at that moment. */
export const refreshLists = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
): Promise<void> => {
  const streams: string[] = [];
  for await (const stream of allStreams(table, aggregate.name)) streams.push(stream);
  await severalAtOnce(streams, AT_ONCE, async (stream) => {
    await untilWritten({ random: Math.random }, async () => {
      const { state, ...head } = await readHead(table, aggregate, idOf(aggregate.name, stream));
      const written = state === undefined ? [] : [headAgain(table, aggregate, { ...head, state })];
      return ok({ value: undefined, outcome: await writeAll(table, written, []) });
    });
  });
};
