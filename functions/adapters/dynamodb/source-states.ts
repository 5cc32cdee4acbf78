import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { SourceStates } from '#domain/source/source.ts';
import { toItem } from './items.ts';
import { seconds } from './mention-keys.ts';
import { createSourceStateReader, SOURCE_STATES } from './source-state-reader.ts';
import type { Table } from './table-keys.ts';

// Nobody asks any more about a source that has left the plan.
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** How the sources stand: an item for each. */
export const createSourceStates = (table: Table): SourceStates => ({
  ...createSourceStateReader(table),
  write: async (id, state) => {
    const expiresAt = seconds(new Date(Date.parse(state.askedAt) + KEPT_MS));
    const Item = toItem({ pk: SOURCE_STATES, sk: id, state, expiresAt });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
});
