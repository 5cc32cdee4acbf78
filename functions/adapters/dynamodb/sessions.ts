import { randomBytes } from 'node:crypto';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { sha256 } from '#domain/canonical.ts';
import type { Sessions } from '#domain/session.ts';
import { getItem, toItem } from './items.ts';
import type { Table } from './table.ts';

const SESSION_DAYS = 7;
const TOKEN_BYTES = 32;
const Stored = z.object({ person: z.string(), expiresAt: z.number() });

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
const keyOf = (token: string) => ({ pk: `session#${sha256(token)}`, sk: 'session' });

/** Sessions by the hash of their token; `expiresAt` is the table's time-to-live attribute. */
export const createSessions = (table: Table): Sessions => ({
  create: async (person, now) => {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const expiresAt = seconds(now) + SESSION_DAYS * 24 * 60 * 60;
    const Item = toItem({ ...keyOf(token), person, expiresAt });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
    return token;
  },
  personOf: async (token, now) => {
    const { pk, sk } = keyOf(token);
    const stored = Stored.optional().parse(await getItem(table, pk, sk));
    return stored && stored.expiresAt > seconds(now) ? stored.person : undefined;
  },
  end: async (token) => {
    await table.client.send(
      new DeleteItemCommand({ TableName: table.name, Key: toItem(keyOf(token)) }),
    );
  },
});
