import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

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

  it('gives those of one incident, and moves them with the page', async () => {
    const register = createNewsroomRegister(table);
    const ids = async (incidentId: string, limit = 9) =>
      (await register.newestOf(incidentId, limit)).map(({ statementId }) => statementId);
    await register.put(page('t1', { incidentId: 'i1', publishedAt: at(20) }));
    await register.put(page('t2', { incidentId: 'i1', publishedAt: at(21) }));
    await register.put(page('t3', { incidentId: 'i2', publishedAt: at(22) }));
    expect(await ids('i1')).toEqual(['t2', 't1']);
    expect(await ids('i1', 1)).toEqual(['t2']);
    await register.put(page('t1', { incidentId: 'i1', publishedAt: at(23) }));
    expect(await ids('i1')).toEqual(['t1', 't2']);
    expect(await ids('i2')).toEqual(['t3']);
    expect(await ids('i3')).toEqual([]);
  });

  it('tells pages of the same moment apart', async () => {
    const register = createNewsroomRegister(table);
    await register.put(page('q1', { publishedAt: at(50) }));
    await register.put(page('q2', { publishedAt: at(50) }));
    expect(await newestIds(2)).toEqual(['q2', 'q1']);
  });
});
