import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSessions } from '#adapters/dynamodb/session-store.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const start = new Date('2026-11-22T12:00:00.900Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('sessions', () => {
  const HOUR_SECONDS = 60 * 60;
  const DAY_SECONDS = 24 * HOUR_SECONDS;
  const beginning = {
    method: 'oidc',
    signedInAt: '2026-11-22T11:59:00.000Z',
    device: { browser: 'firefox', system: 'android' },
    lifetime: { idleMs: DAY_SECONDS * 1000, longestMs: 3 * DAY_SECONDS * 1000 },
  } as const;

  it('know who signed in, when and how, each by a token of its own', async () => {
    const sessions = createSessions(table);
    const token = await sessions.create('writer', start, beginning);
    const other = await sessions.create('writer', start, beginning);
    expect(token).not.toBe(other);
    expect(token.split('.')[1]).toHaveLength(43);
    expect(await sessions.find(token, later(1))).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      person: 'writer',
      method: 'oidc',
      signedInAt: '2026-11-22T11:59:00.000Z',
      startedAt: start.toISOString(),
      seenAt: start.toISOString(),
      device: { browser: 'firefox', system: 'android' },
    });
  });

  it('end when they are not used, and at the latest at their longest time', async () => {
    const sessions = createSessions(table);
    const unused = await sessions.create('writer', start, beginning);
    const used = await sessions.create('writer', start, beginning);
    const isAlive = async (token: string, seconds: number) =>
      (await sessions.find(token, later(seconds))) !== undefined;
    expect(await isAlive(unused, DAY_SECONDS - 1)).toBe(true);
    expect(await isAlive(used, 20 * HOUR_SECONDS)).toBe(true);
    expect(await isAlive(used, 40 * HOUR_SECONDS)).toBe(true);
    expect(await isAlive(used, 60 * HOUR_SECONDS)).toBe(true);
    expect(await isAlive(used, 3 * DAY_SECONDS - 1)).toBe(true);
    expect(await isAlive(used, 3 * DAY_SECONDS)).toBe(false);
    const idle = await sessions.create('writer', start, beginning);
    expect(await isAlive(idle, DAY_SECONDS)).toBe(false);
  });

  it('end at once, and only the one that is ended', async () => {
    const sessions = createSessions(table);
    const [token, other] = [
      await sessions.create('writer', start, beginning),
      await sessions.create('deputy', start, beginning),
    ];
    await sessions.end(token);
    await sessions.end(token);
    expect(await sessions.find(token, start)).toBeUndefined();
    expect(await sessions.find(other, start)).toMatchObject({ person: 'deputy' });
  });

  it('are listed by person, and end one by one or all at once', async () => {
    const sessions = createSessions(table);
    const tokens = [];
    for (const minute of [0, 1, 2]) {
      tokens.push(await sessions.create('anna', later(minute * 60), beginning));
    }
    const [first = '', , last = ''] = tokens;
    const others = await sessions.create('anna-b', start, beginning);
    const listed = await sessions.list('anna', later(180));
    expect(listed.map(({ seenAt }) => seenAt)).toEqual([
      later(120).toISOString(),
      later(60).toISOString(),
      start.toISOString(),
    ]);
    await sessions.endOne('anna-b', listed[2]!.id);
    // What a form may hold besides: longer than any key.
    await sessions.endOne('anna', 'a'.repeat(3000));
    expect(await sessions.find(first, start)).toMatchObject({ person: 'anna' });
    await sessions.endOne('anna', listed[2]!.id);
    expect(await sessions.find(first, start)).toBeUndefined();
    expect(await sessions.find(last, later(180))).toMatchObject({ person: 'anna' });
    await sessions.endAll('anna');
    expect(await sessions.list('anna', later(180))).toEqual([]);
    expect(await sessions.find(last, later(180))).toBeUndefined();
    expect(await sessions.find(others, start)).toMatchObject({ person: 'anna-b' });
  });

  it('that were ended are not brought back by being used in that moment', async () => {
    const sessions = createSessions(table);
    const token = await sessions.create('ended', start, beginning);
    const client = {
      ...table.client,
      send: async (command: { constructor: { name: string } }) => {
        if (command.constructor.name === 'UpdateItemCommand') await sessions.endAll('ended');
        return table.client.send(command as never);
      },
    } as unknown as typeof table.client;
    const meanwhile = createSessions({ ...table, client });
    expect(await meanwhile.find(token, later(20 * HOUR_SECONDS))).toBeUndefined();
    expect(await sessions.list('ended', start)).toEqual([]);
  });

  it.each(['', 'unknown', '../x', `writer.${'a'.repeat(43)}`, 'a'.repeat(10_000), '\u0000'])(
    'know nobody behind %.20j',
    async (token) => {
      expect(await createSessions(table).find(token, start)).toBeUndefined();
    },
  );

  it('know nobody by the token of another person', async () => {
    const sessions = createSessions(table);
    const token = await sessions.create('writer', start, beginning);
    const claimed = token.replace('writer.', 'admin.');
    expect(await sessions.find(claimed, start)).toBeUndefined();
  });
});
