import { randomBytes } from 'node:crypto';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { NONCE_SECONDS, type Nonces, NonceUse } from '#domain/passkey/nonces.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

const NONCE_BYTES = 32;
const Stored = z.object({ use: NonceUse, expiresAt: z.number() });

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
const keyOf = (nonce: string) => ({ pk: `nonce#${sha256(nonce)}`, sk: 'nonce' });

/** The store of nonces, by their hash; `expiresAt` is the table's time-to-live attribute. */
export const createNonces = (table: Table): Nonces => ({
  create: async (use, now) => {
    const nonce = randomBytes(NONCE_BYTES).toString('base64url');
    const Item = toItem({ ...keyOf(nonce), use, expiresAt: seconds(now) + NONCE_SECONDS });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
    return nonce;
  },
  find: async (nonce, now) => {
    const { pk, sk } = keyOf(nonce);
    const stored = Stored.optional().parse(await getItem(table, pk, sk));
    return stored && stored.expiresAt > seconds(now) ? stored.use : undefined;
  },
  spend: async (nonce) => {
    const Key = toItem(keyOf(nonce));
    await table.client.send(new DeleteItemCommand({ TableName: table.name, Key }));
  },
});
