import { afterAll, beforeAll, expect, it } from 'vitest';
import { createUrgentCalls } from '#adapters/dynamodb/urgent-calls.ts';
import { begunCall, madeCall } from '#domain/comment/urgent-call.ts';
import { openTable } from '../../support/dynamodb.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const begun = begunCall(undefined, new Date('2026-11-22T13:05:00.000Z'));

it('lets one of many begin a call, list by list', async () => {
  const calls = createUrgentCalls(table);
  const begin = (list: string) => calls.replace(list, undefined, begun);
  const begunNow = await Promise.all(Array.from({ length: 20 }, () => begin('one')));
  expect(begunNow.filter(Boolean)).toHaveLength(1);
  expect(await begin('two')).toBe(true);
});

it('keeps the newest call, and lets none end that is no longer the last', async () => {
  const calls = createUrgentCalls(table);
  const made = madeCall(begun, ['karin'], true);
  expect(await calls.replace('one', begun, made)).toBe(true);
  expect(await calls.last('one')).toEqual(made);
  expect(await calls.replace('one', begun, madeCall(begun, [], false))).toBe(false);
  expect(await calls.last('one')).toEqual(made);
  expect(await calls.last('three')).toBeUndefined();
});
