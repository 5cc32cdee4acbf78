import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { parseHead } from './head.ts';
import { fromItem, toItem } from './items.ts';
import { HEAD, type Table } from './table-keys.ts';

/** Reads the states of up to 100 streams consistently, in their order; leaves out streams without entries. */
export const readHeads = async <State, Event extends JournalEvent>(
  { client, name }: Table,
  aggregate: Aggregate<State, Event>,
  streams: readonly string[],
): Promise<State[]> => {
  const states = new Map<string, State>();
  let keys = streams.map((pk) => toItem({ pk, sk: HEAD }));
  while (keys.length > 0) {
    const request = { RequestItems: { [name]: { Keys: keys, ConsistentRead: true } } };
    const answer = await client.send(new BatchGetItemCommand(request));
    for (const item of answer.Responses?.[name] ?? []) {
      const head = parseHead(aggregate, fromItem(item));
      states.set(head.stream, head.state);
    }
    keys = answer.UnprocessedKeys?.[name]?.Keys ?? [];
  }
  return streams.flatMap((stream) => states.get(stream) ?? []);
};
