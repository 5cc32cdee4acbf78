import { expect, it } from 'vitest';
import { eachDespiteFailures, severalAtOnce } from '#domain/values/several-at-once.ts';

it('takes each item once, in order, and never more at a time than it may', async () => {
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const items = Array.from({ length: 25 }, (_, i) => i);
  await severalAtOnce(items, 4, async (item) => {
    begun.push(item);
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, item % 3));
    now -= 1;
  });
  expect(begun).toEqual(items);
  expect(most).toBe(4);
});

it('lets the first failure through', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('no');
  };
  await expect(severalAtOnce([1, 2, 3], 2, work)).rejects.toThrow('no');
});

it('tries each despite failures, and throws the first in the end', async () => {
  const tried: number[] = [];
  const trying = eachDespiteFailures([1, 2, 3, 4], 2, async (item) => {
    tried.push(item);
    if (item % 2 === 0) throw new Error(`failed ${item}`);
  });
  await expect(trying).rejects.toThrow('failed 2');
  expect(tried).toEqual([1, 2, 3, 4]);
});
