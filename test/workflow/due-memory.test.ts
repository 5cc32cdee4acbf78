import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import type { DueItems, KeptDueItem } from '#domain/due/due.ts';
import { createDueMemory } from '#test/support/workflow-due.ts';
import { createGate } from '#test/support/workflow-gate.ts';

const item = (id: string, minute: number): KeptDueItem => ({
  aggregate: 'statement',
  id,
  kind: 'renew-page',
  key: '',
  at: `2026-05-01T08:0${minute}:00.000Z`,
});

/** A look for what is planned elsewhere, as the gate wants it when it closes in a minute. */
const look = (closed: number, at: number): KeptDueItem => ({
  ...item('w1posts', at),
  ...{ aggregate: 'gate', kind: 'freeze-elsewhere', key: `${item('', closed).at}#other` },
});

const putIn = (pk: string) => new PutItemCommand({ TableName: 'talan', Item: { pk: { S: pk } } });
const write = putIn('due#1');

const world = () => {
  const kept: KeptDueItem[][] = [[item('w1a', 1)], [item('w1b', 2), item('w2c', 1)]];
  const reads: number[] = [];
  async function* read(list: number) {
    reads.push(list);
    yield* kept[list] ?? [];
  }
  const items = { until: () => kept.map((_, list) => read(list)) } as Partial<DueItems> as DueItems;
  const memory = createDueMemory('w1');
  const own = memory.own(
    items,
    createGate(() => false),
  );
  const until = async (minute: number) => {
    const ids: string[] = [];
    for (const list of own.until(new Date(`2026-05-01T08:0${minute}:00Z`)))
      for await (const { id } of list) ids.push(id);
    return ids;
  };
  const put = (one: KeptDueItem) => memory.seeing(write, async () => kept[1]?.push(one));
  const planElsewhere = () => memory.seeing(putIn('planned#w1p'), async () => {});
  return { until, reads, put, planElsewhere };
};

it('a world knows what falls due of its own, and reads a list again once it has written to it', async () => {
  const { until, reads, put } = world();
  expect(await until(2)).toEqual(['w1a']);
  expect(await until(3)).toEqual(['w1a', 'w1b']);
  expect(reads).toEqual([0, 1]);
  await put(item('w1d', 2));
  expect(await until(3)).toEqual(['w1a', 'w1b', 'w1d']);
  expect(reads).toEqual([0, 1, 1]);
});

it('a world looks once for what is planned elsewhere, and again and again once it has planned something', async () => {
  const { until, put, planElsewhere } = world();
  await put(look(2, 2));
  await put(look(2, 3));
  expect(await until(4)).toEqual(['w1a', 'w1b', 'w1posts']);
  await planElsewhere();
  expect(await until(4)).toEqual(['w1a', 'w1b', 'w1posts', 'w1posts']);
});
