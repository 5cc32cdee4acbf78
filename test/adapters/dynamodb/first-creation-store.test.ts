import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFirstCreations } from '#adapters/dynamodb/first-creation-store.ts';
import { SAME_FOR_MS } from '#domain/creation/first-creations.ts';
import { openTable } from '#test/support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const start = new Date('2026-11-22T12:00:00.900Z');
const later = (ms: number) => new Date(start.getTime() + ms);

it('says to all who create the same at once which of them is first', async () => {
  const { note } = createFirstCreations(table);
  for (let round = 0; round < 20; round += 1) {
    const content = randomUUID();
    const ids = ['one', 'two', 'three'];
    const firsts = await Promise.all(ids.map((id) => note(content, id, start)));
    expect(new Set(firsts).size).toBe(1);
    expect(ids).toContain(firsts[0]);
  }
});

it('knows the first one for its time, and tells contents apart', async () => {
  const { note } = createFirstCreations(table);
  const content = randomUUID();
  expect(await note(content, 'one', start)).toBe('one');
  expect(await note(content, 'one', start)).toBe('one');
  expect(await note(content, 'two', later(SAME_FOR_MS - 1))).toBe('one');
  expect(await note(randomUUID(), 'two', start)).toBe('two');
  expect(await note(content, 'two', later(SAME_FOR_MS))).toBe('two');
});

it('takes another in the place of one that counts no more, and of several one', async () => {
  const { note } = createFirstCreations(table);
  const content = randomUUID();
  await note(content, 'one', start);
  const ids = ['two', 'three'];
  const firsts = await Promise.all(ids.map((id) => note(content, id, start, 'one')));
  expect(new Set(firsts).size).toBe(1);
  expect(await note(content, 'four', start)).toBe(firsts[0]);
});
