import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { createSessions } from '#adapters/dynamodb/sessions.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-tokens.ts';
import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { ensureTable } from '#local/ensure-table.ts';
import { talanTable } from '#local/table.ts';
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

describe('sessions', () => {
  const start = new Date('2026-11-22T12:00:00.900Z');
  const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
  const WEEK_SECONDS = 7 * 24 * 60 * 60;

  it('last a week, each with a token of its own', async () => {
    const sessions = createSessions(table);
    const token = await sessions.create('writer', start);
    const other = await sessions.create('writer', start);
    expect(token).not.toBe(other);
    expect(token.length).toBeGreaterThanOrEqual(43);
    expect(await sessions.personOf(token, later(WEEK_SECONDS - 1))).toBe('writer');
    expect(await sessions.personOf(token, later(WEEK_SECONDS))).toBeUndefined();
  });

  it('end at once, and only the one that is ended', async () => {
    const sessions = createSessions(table);
    const [token, other] = [
      await sessions.create('writer', start),
      await sessions.create('deputy', start),
    ];
    await sessions.end(token);
    await sessions.end(token);
    expect(await sessions.personOf(token, start)).toBeUndefined();
    expect(await sessions.personOf(other, start)).toBe('deputy');
  });

  it.each(['', 'unknown', '../x', 'a'.repeat(10_000), '\u0000'])(
    'know nobody behind %j',
    async (token) => {
      expect(await createSessions(table).personOf(token.slice(0, 10_000), start)).toBeUndefined();
    },
  );
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
