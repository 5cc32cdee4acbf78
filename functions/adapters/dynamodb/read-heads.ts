import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { parseHead } from './head.ts';
import { fromItem, toItem } from './items.ts';
import { HEAD, type Table } from './table-keys.ts';

// As many keys as one BatchGetItem takes.
const BATCH_MAX = 100;

/** Reads the states of streams consistently, in their order; leaves out streams without entries. */
export const readHeads = async <State, Event extends JournalEvent>(
  { client, name }: Table,
  aggregate: Aggregate<State, Event>,
  streams: readonly string[],
): Promise<State[]> => {
  const states = new Map<string, State>();
  let keys = [...new Set(streams)].map((pk) => toItem({ pk, sk: HEAD }));
  while (keys.length > 0) {
    const Keys = keys.slice(0, BATCH_MAX);
    const request = { RequestItems: { [name]: { Keys, ConsistentRead: true } } };
    const answer = await client.send(new BatchGetItemCommand(request));
    for (const item of answer.Responses?.[name] ?? []) {
      const head = parseHead(aggregate, fromItem(item));
      states.set(head.stream, head.state);
    }
    const unprocessed = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    keys = [...unprocessed, ...keys.slice(BATCH_MAX)];
  }
  return streams.flatMap((stream) => states.get(stream) ?? []);
};
