import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { JournalHeads } from '#domain/journal/anchor.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { indexes } from './indexes.ts';
import { fromItem, toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import { HEAD, type Table } from './table-keys.ts';

// The most items that one request may ask for.
const BATCH = 100;

type Kind = Aggregate<never, never>['name'];
const kinds: readonly Kind[] = ['statement', 'incident', 'plan', 'passkeys'];

const Listed = z.object({ pk: z.string() });
const Hashed = z.object({ pk: z.string(), hash: z.string() });

async function* streamsOf(table: Table, kind: Kind): AsyncGenerator<string> {
  const query = queryItems(table, {
    IndexName: 'all',
    KeyConditionExpression: '#list = :kind',
    ExpressionAttributeNames: { '#list': indexes.all.key },
    ExpressionAttributeValues: toItem({ ':kind': kind }),
  });
  for await (const item of query) yield Listed.parse(item).pk;
}

async function* hashesOf({ client, name }: Table, streams: readonly string[]) {
  let keys = streams.map((pk) => toItem({ pk, sk: HEAD }));
  while (keys.length > 0) {
    const projection = {
      ProjectionExpression: 'pk, #hash',
      ExpressionAttributeNames: { '#hash': 'hash' },
    };
    const request = { [name]: { Keys: keys, ConsistentRead: true, ...projection } };
    const answer = await client.send(new BatchGetItemCommand({ RequestItems: request }));
    for (const item of answer.Responses?.[name] ?? []) {
      const { pk, hash } = Hashed.parse(fromItem(item));
      yield { stream: pk, hash };
    }
    keys = answer.UnprocessedKeys?.[name]?.Keys ?? [];
  }
}

/** The newest entries of all journals in the table, each read consistently. */
export const createJournalHeads = (table: Table): JournalHeads => ({
  newest: async function* () {
    let batch: string[] = [];
    for (const kind of kinds) {
      for await (const stream of streamsOf(table, kind)) {
        batch.push(stream);
        if (batch.length < BATCH) continue;
        yield* hashesOf(table, batch);
        batch = [];
      }
    }
    yield* hashesOf(table, batch);
  },
});
