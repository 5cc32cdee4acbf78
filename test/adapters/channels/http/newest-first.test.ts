import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkNewestFirst } from '#adapters/channels/http/newest-first.ts';

const PAGE = 10;

/** A list that grows at its head; its cursors are ids, as those of most services are. */
const growing = () => {
  const list: number[] = [];
  let failing = 0;
  return {
    add: (count: number) => {
      for (let n = 0; n < count; n += 1) list.unshift(list.length);
    },
    fail: (calls: number) => {
      failing = calls;
    },
    read: async (cursor: string | undefined) => {
      if (failing > 0) {
        failing -= 1;
        return { failed: 'down' as const };
      }
      const start = cursor === undefined ? 0 : list.indexOf(Number(cursor));
      const items = list.slice(start, start + PAGE);
      const next = list[start + PAGE];
      return { items, cursor: next === undefined ? undefined : String(next) };
    },
  };
};

const timeOf = (n: number) => new Date(Date.UTC(2026, 10, 29) + n * 1_000).toISOString();

const follower = (list: ReturnType<typeof growing>, pagesAtMost: number, time = timeOf) => {
  const heard = new Set<number>();
  let place: string | undefined;
  const ask = async () => {
    const walked = await walkNewestFirst({ read: list.read, timeOf: time, pagesAtMost }, place);
    if ('failed' in walked) return 0;
    for (const item of walked.items) heard.add(item);
    ({ place } = walked);
    return walked.items.length;
  };
  return { ask, heard };
};

describe('a list that begins with the newest', () => {
  it('is read for one page where nothing is known of it', async () => {
    const list = growing();
    list.add(1_000);
    expect(await follower(list, 8).ask()).toBe(PAGE);
  });

  it('loses nothing of 1,000 between two asks, with 20 pages an ask', async () => {
    const list = growing();
    const { ask, heard } = follower(list, 20);
    list.add(5);
    await ask();
    list.add(1_000);
    const asks = [];
    while (heard.size < 1_005 && asks.length < 20) asks.push(await ask());
    expect(asks).toHaveLength(5);
    expect(Math.max(...asks)).toBeLessThanOrEqual(20 * PAGE);
  });

  it('loses nothing of the second in which it was asked last, though a page ends within it', async () => {
    const list = growing();
    const { ask, heard } = follower(list, 8, (n) => timeOf(Math.floor(n / 4)));
    list.add(5);
    await ask();
    list.add(12);
    await ask();
    expect(heard.size).toBe(17);
  });

  it('loses nothing, however much comes between two asks and whatever fails', async () => {
    const step = fc.oneof(
      fc.record({ add: fc.integer({ min: 0, max: 120 }) }),
      fc.record({ fail: fc.integer({ min: 1, max: 3 }) }),
      fc.constant('ask' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const list = growing();
        const { ask, heard } = follower(list, 3);
        list.add(1);
        await ask();
        let count = 1;
        for (const each of steps) {
          if (each === 'ask') await ask();
          else if ('fail' in each) list.fail(each.fail);
          else {
            list.add(each.add);
            count += each.add;
          }
        }
        list.fail(0);
        for (let n = 0; n < 400 && heard.size < count; n += 1) await ask();
        expect(heard.size).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('is left where it names one place again and again', async () => {
    const read = async () => ({ items: [5], cursor: 'same' });
    const place = JSON.stringify({ newest: timeOf(1) });
    const walked = await walkNewestFirst({ read, timeOf, pagesAtMost: 50 }, place);
    expect('items' in walked && walked.items).toEqual([5, 5]);
  });
});
