import { expect, it } from 'vitest';
import { shared } from '#domain/values/shared.ts';

/** Work that ends when it is told to: each run answers its number. */
const work = () => {
  const runs: PromiseWithResolvers<number>[] = [];
  const ask = shared(() => {
    const run = Promise.withResolvers<number>();
    runs.push(run);
    return run.promise;
  });
  return { ask, runs };
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('all who ask while one is under way share the next one, which begins after they asked', async () => {
  const { ask, runs } = work();
  const first = ask();
  await settle();
  const [second, third] = [ask(), ask()];
  await settle();
  expect(runs).toHaveLength(1);
  runs[0]!.resolve(1);
  expect(await first).toBe(1);
  await settle();
  expect(runs).toHaveLength(2);
  const fourth = ask();
  runs[1]!.resolve(2);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  await settle();
  runs[2]!.resolve(3);
  expect(await fourth).toBe(3);
});

it('a failure is told to who shared it, and holds up no other', async () => {
  const { ask, runs } = work();
  const first = ask();
  await settle();
  const second = ask();
  runs[0]!.reject(new Error('down'));
  await expect(first).rejects.toThrow('down');
  await settle();
  runs[1]!.resolve(2);
  expect(await second).toBe(2);
});
