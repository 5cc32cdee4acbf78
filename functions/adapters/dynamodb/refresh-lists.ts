import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Unlisted } from '#domain/journal/list-keeper.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { readHead } from './head.ts';
import { markQuotable } from './mark-quotable.ts';
import { untilWritten } from './state-journal.ts';
import { allStreams } from './streams.ts';
import { idOf, type Table } from './table-keys.ts';
import { headAgain, writeAll } from './transaction.ts';

const AT_ONCE = 16;

const refresh = <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  stream: string,
) =>
  untilWritten({ random: Math.random }, async () => {
    const { state, ...head } = await readHead(table, aggregate, idOf(aggregate.name, stream));
    if (state !== undefined)
      await markQuotable(table, aggregate, { before: undefined, after: state });
    const written = state === undefined ? [] : [headAgain(table, aggregate, { ...head, state })];
    return ok({ value: undefined, outcome: await writeAll(table, written, []) });
  });

const streamsOf = async (table: Table, name: string): Promise<string[]> => {
  const streams: string[] = [];
  for await (const stream of allStreams(table, name)) streams.push(stream);
  return streams;
};

/**
 * Puts heads of one kind into their lists anew, each as it is at that moment: these, or all. Answers those for which
 * that failed; none of them holds up another.
 */
export const refreshLists = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  only?: readonly string[],
): Promise<Unlisted[]> => {
  const streams = only ?? (await streamsOf(table, aggregate.name));
  const failed: Unlisted[] = [];
  await severalAtOnce(streams, AT_ONCE, async (stream) => {
    try {
      await refresh(table, aggregate, stream);
    } catch (error) {
      failed.push({ stream, error });
    }
  });
  return failed;
};
