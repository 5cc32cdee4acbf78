import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { ModelStanding, type ModelStandings } from '#domain/model/standing.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

/** Nobody asks any more how a model stood that has not been asked for so long. */
const KEPT_SECONDS = 30 * 24 * 3_600;

/** Which model it is: the same name elsewhere is another one. */
export interface ModelName {
  model: string;
  baseURL?: string | undefined;
}

const partition = ({ model, baseURL = '' }: ModelName): string =>
  `model#${sha256(`${baseURL} ${model}`)}`;

/** How a model stands: an item for each use; `expiresAt` is the table's time-to-live attribute. */
export const createModelStandings = (table: Table, name: ModelName): ModelStandings => ({
  read: async (use) => ModelStanding.optional().parse(await getItem(table, partition(name), use)),
  write: async (use, standing) => {
    const expiresAt = Math.floor(Date.parse(standing.askedAt) / 1000) + KEPT_SECONDS;
    const Item = toItem({ pk: partition(name), sk: use, ...standing, expiresAt });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
});
