import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { createSessions } from '#adapters/dynamodb/sessions.ts';
import { createSignInAttempts } from '#adapters/dynamodb/sign-in-attempts.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-tokens.ts';
import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { ensureTable } from '#local/storage/ensure-table.ts';
import { talanTable } from '#local/storage/talan-table.ts';
import { openTable } from '../support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

describe('the table', () => {
  it('is made once, also by several at once', async () => {
    const again = { ...talanTable, TableName: 'again' };
    const made = Array.from({ length: 3 }, () => ensureTable(table.client, again));
    await expect(Promise.all(made)).resolves.toEqual([undefined, undefined, undefined]);
    await expect(ensureTable(table.client, again)).resolves.toBeUndefined();
  });
});

describe('task tokens', () => {
  it('are the newest per statement, and each is spent only while it is the newest', async () => {
    const tokens = createTaskTokens(table);
    expect(await tokens.newest('s1')).toBeUndefined();
    await tokens.spend('s1', 'never put');
    await tokens.put('s1', 'first');
    await tokens.put('s2', 'other');
    await tokens.put('s1', 'second');
    expect(await tokens.newest('s1')).toBe('second');
    await tokens.spend('s1', 'first');
    expect(await tokens.newest('s1')).toBe('second');
    await tokens.spend('s1', 'second');
    await tokens.spend('s1', 'second');
    expect(await tokens.newest('s1')).toBeUndefined();
    expect(await tokens.newest('s2')).toBe('other');
  });
});

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

describe('sign-ins under way', () => {
  const attempt = { nonce: 'n', verifier: 'v', fresh: false, next: '/approve/a1' };

  it('are taken once, by the browser that began them', async () => {
    const attempts = createSignInAttempts(table);
    await attempts.put('state-1', 'browser-1', attempt, start);
    expect(await attempts.take('state-1', 'browser-2', start)).toBeUndefined();
    expect(await attempts.take('state-2', 'browser-1', start)).toBeUndefined();
    const both = [
      attempts.take('state-1', 'browser-1', start),
      attempts.take('state-1', 'browser-1', start),
    ];
    const taken = (await Promise.all(both)).filter((found) => found !== undefined);
    expect(taken).toEqual([attempt]);
    expect(await attempts.take('state-1', 'browser-1', start)).toBeUndefined();
  });

  it('are over after a quarter of an hour', async () => {
    const attempts = createSignInAttempts(table);
    await attempts.put('state-3', 'browser-1', attempt, start);
    expect(await attempts.take('state-3', 'browser-1', later(15 * 60))).toBeUndefined();
  });
});

describe('the newsroom register', () => {
  const page = (statementId: string, over: Partial<NewsroomPage> = {}): NewsroomPage => ({
    statementId,
    slug: `${statementId}-abcdef`,
    version: 1,
    kind: 'holding',
    language: 'sv',
    title: 'Rubrik',
    text: 'Text',
    hash: 'a'.repeat(64),
    approvedAt: '2026-11-22T12:00:00.000Z',
    approvedBy: { role: 'Presschef' },
    publishedAt: '2026-11-22T12:00:00.000Z',
    ...over,
  });
  const at = (minute: number) => `2026-11-22T12:${String(minute).padStart(2, '0')}:00.000Z`;
  const newestIds = async (limit: number) =>
    (await createNewsroomRegister(table).newest(limit)).map((item) => item.statementId);

  it('gives the newest first and no more than asked for, and moves what is put again', async () => {
    const register = createNewsroomRegister(table);
    expect(await register.newest(5)).toEqual([]);
    expect(await register.get('p1')).toBeUndefined();
    for (const [id, minute] of [
      ['p2', 2],
      ['p1', 1],
      ['p4', 4],
      ['p3', 3],
    ] as const) {
      await register.put(page(id, { publishedAt: at(minute) }));
    }
    expect(await newestIds(10)).toEqual(['p4', 'p3', 'p2', 'p1']);
    expect(await newestIds(2)).toEqual(['p4', 'p3']);
    const moved = page('p1', { publishedAt: at(9), title: 'Ny rubrik' });
    await register.put(moved);
    expect(await newestIds(10)).toEqual(['p1', 'p4', 'p3', 'p2']);
    expect(await register.get('p1')).toEqual(moved);
    const marked = {
      ...moved,
      supersededBy: { how: 'corrects' as const, statementId: 'p4', at: at(10) },
    };
    await register.put(marked);
    await register.put(marked);
    expect(await newestIds(10)).toEqual(['p1', 'p4', 'p3', 'p2']);
    expect(await register.get('p1')).toEqual(marked);
  });

  it('tells pages of the same moment apart', async () => {
    const register = createNewsroomRegister(table);
    await register.put(page('q1', { publishedAt: at(50) }));
    await register.put(page('q2', { publishedAt: at(50) }));
    expect(await newestIds(2)).toEqual(['q2', 'q1']);
  });
});
