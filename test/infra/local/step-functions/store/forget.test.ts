import { expect, it } from 'vitest';
import { machine, never, task, useEngines } from '../support.ts';

const { bench } = useEngines();
const DAY_MS = 86_400_000;

it('forgets executions that ended long ago, with their history, and no others', async () => {
  const definition = machine({ A: task('f', { Next: 'B' }), B: { Type: 'Succeed' } });
  const { engine, store, clock } = await bench(definition, {
    f: (payload) => (payload === 'runs' ? never() : Promise.resolve('done')),
  });
  await engine.start('runs', '"runs"');
  await engine.start('old', '{}');
  await engine.ended('old');
  await clock.advance(DAY_MS);
  await engine.start('new', '{}');
  await engine.ended('new');
  await store.forgetEnded(clock.now().getTime());
  expect(await store.load('old')).toBeUndefined();
  expect(await store.history('old')).toEqual([]);
  const left = async (status: 'SUCCEEDED' | undefined) =>
    (await store.list({ status, limit: 10, cursor: undefined })).items.map(({ name }) => name);
  expect(await left(undefined)).toEqual(['new', 'runs']);
  expect(await left('SUCCEEDED')).toEqual(['new']);
  expect(await store.load('new')).toMatchObject({ status: 'SUCCEEDED' });
});
