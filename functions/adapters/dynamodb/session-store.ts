import { createHash, randomBytes } from 'node:crypto';
import { DeleteItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { Session, type Sessions } from '#domain/sign-in/session.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

const TOKEN_BYTES = 32;
// Each renewal is a write, so a session is not renewed at every request.
const RENEWALS_PER_IDLE_TIME = 24;

const Stored = Session.omit({ id: true }).extend({
  sk: z.string(),
  idleMs: z.number(),
  /** Seconds since 1970; the table's time-to-live attribute. */
  expiresAt: z.number(),
  /** Its latest possible end, in milliseconds since 1970. */
  endsAt: z.number(),
});
type Stored = z.infer<typeof Stored>;

const seconds = (ms: number): number => Math.floor(ms / 1000);
const partition = (person: string): string => `sessions#${person}`;
const sortKey = (id: string): string => `session#${id}`;

// A token names its person so that all sessions of a person lie together in the table. Who is signed in is
// read from the item under the token's hash.
const tokenPattern = /^([a-z][a-z0-9-]{0,39}|staff_[0-9a-f]{32})\.[\w-]{43}$/;

// An id comes from a form, which may hold anything.
const idPattern = /^[0-9a-f]{64}$/;

const keyOf = (token: string): { pk: string; sk: string } | undefined => {
  const person = tokenPattern.exec(token)?.[1];
  if (person === undefined) return undefined;
  const id = createHash('sha256').update(token).digest('hex');
  return { pk: partition(person), sk: sortKey(id) };
};

const isAlive = ({ expiresAt }: Stored, now: Date): boolean => expiresAt > seconds(now.getTime());

const toSession = (stored: Stored): Session =>
  Session.parse({ ...stored, id: stored.sk.slice(sortKey('').length) });

const expiryOf = ({ idleMs, endsAt }: Pick<Stored, 'idleMs' | 'endsAt'>, now: Date): number =>
  seconds(Math.min(now.getTime() + idleMs, endsAt));

const remove = (table: Table, key: { pk: string; sk: string }) =>
  table.client.send(new DeleteItemCommand({ TableName: table.name, Key: toItem(key) }));

/** Renews a session. False when it was ended meanwhile: renewing must not bring it back. */
const renew = (
  table: Table,
  key: { pk: string; sk: string },
  stored: Stored,
  now: Date,
): Promise<boolean> =>
  unlessRefused(
    table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: toItem(key),
        UpdateExpression: 'SET seenAt = :seen, expiresAt = :expires',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: toItem({
          ':seen': now.toISOString(),
          ':expires': expiryOf(stored, now),
        }),
      }),
    ),
  );

const isDueForRenewal = ({ seenAt, idleMs }: Stored, now: Date): boolean =>
  now.getTime() - Date.parse(seenAt) > idleMs / RENEWALS_PER_IDLE_TIME;

const find =
  (table: Table): Sessions['find'] =>
  async (token, now) => {
    const key = keyOf(token);
    const stored = key && Stored.optional().parse(await getItem(table, key.pk, key.sk));
    if (!stored || !isAlive(stored, now)) return undefined;
    const lives = !isDueForRenewal(stored, now) || (await renew(table, key, stored, now));
    return lives ? toSession(stored) : undefined;
  };

const storedOf = async (table: Table, person: string): Promise<Stored[]> => {
  const items: Stored[] = [];
  const query = queryItems(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: toItem({ ':pk': partition(person) }),
    ConsistentRead: true,
  });
  for await (const item of query) items.push(Stored.parse(item));
  return items;
};

/** The store of sessions: those of a person lie together, each under the hash of its token. */
export const createSessions = (table: Table): Sessions => ({
  create: async (person, now, { lifetime, ...start }) => {
    const token = `${person}.${randomBytes(TOKEN_BYTES).toString('base64url')}`;
    const key = keyOf(token);
    if (!key) throw new TypeError('This is no id of a person');
    const at = now.toISOString();
    const { idleMs } = lifetime;
    const endsAt = now.getTime() + lifetime.longestMs;
    const times = { startedAt: at, seenAt: at, idleMs, endsAt };
    const expiresAt = expiryOf(times, now);
    const Item = toItem({ ...key, person, ...start, ...times, expiresAt });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
    return token;
  },
  find: find(table),
  list: async (person, now) =>
    (await storedOf(table, person))
      .filter((stored) => isAlive(stored, now))
      .map(toSession)
      .toSorted((a, b) => b.seenAt.localeCompare(a.seenAt)),
  end: async (token) => {
    const key = keyOf(token);
    if (key) await remove(table, key);
  },
  endOne: async (person, id) => {
    if (idPattern.test(id)) await remove(table, { pk: partition(person), sk: sortKey(id) });
  },
  endAll: async (person) => {
    for (const { sk } of await storedOf(table, person)) {
      await remove(table, { pk: partition(person), sk });
    }
  },
});
