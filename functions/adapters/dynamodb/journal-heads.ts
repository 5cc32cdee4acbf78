import * as z from 'zod';
import type { JournalHeads } from '#domain/journal/anchor.ts';
import { journalNames } from '#domain/journal/journal-names.ts';
import { batchHeads } from './batch-heads.ts';
import { allStreams } from './streams.ts';
import type { Table } from './table-keys.ts';

// Streams whose heads are read together.
const TOGETHER = 100;

const Hashed = z.object({ pk: z.string(), hash: z.string() });
const hashAlone = {
  ProjectionExpression: 'pk, #hash',
  ExpressionAttributeNames: { '#hash': 'hash' },
};

async function* hashesOf(table: Table, streams: readonly string[]) {
  for await (const item of batchHeads(table, streams, hashAlone)) {
    const { pk: stream, hash } = Hashed.parse(item);
    yield { stream, hash };
  }
}

/** The newest entries of all journals in the table, each read consistently. */
export const createJournalHeads = (table: Table): JournalHeads => ({
  newest: async function* () {
    let batch: string[] = [];
    for (const name of journalNames) {
      for await (const stream of allStreams(table, name)) {
        batch.push(stream);
        if (batch.length < TOGETHER) continue;
        yield* hashesOf(table, batch);
        batch = [];
      }
    }
    yield* hashesOf(table, batch);
  },
});
