import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGroupBook } from '#adapters/dynamodb/group-book.ts';
import { createMentionPages } from '#adapters/dynamodb/mention-pages.ts';
import { createMentionKeeper } from '#adapters/dynamodb/mention-store.ts';
import { createReceivedCalls } from '#adapters/dynamodb/received-calls.ts';
import { createVolumeBins } from '#adapters/dynamodb/volume-bins.ts';
import { createVolumeCounter } from '#adapters/dynamodb/volume-counts.ts';
import type { Mention } from '#domain/mention/mention.ts';
import { markWith } from '#domain/values/mark.ts';
import { openTable } from '#test/support/dynamodb.ts';

let opened: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.stop());
const table = () => opened;
const mark = markWith(async () => 'a key of the stage');
const now = new Date('2026-11-28T12:00:00.000Z');
const until = new Date('2099-01-01T00:00:00.000Z');

const mention = (id: string, writtenAt: string, changes: Partial<Mention> = {}): Mention => ({
  topic: 'water',
  source: 'press',
  id,
  author: { id: 'anna' },
  text: 'Vattnet är brunt.',
  writtenAt,
  receivedAt: now.toISOString(),
  ...changes,
});

describe('mentions in the table', () => {
  it('are kept once and listed page by page over days, newest first', async () => {
    const keeper = createMentionKeeper(table(), mark);
    const times = [
      '2026-11-28T10:00:00.000Z',
      '2026-11-28T09:00:00.000Z',
      '2026-11-20T09:00:00.000Z',
      '2026-09-01T09:00:00.000Z',
    ];
    for (const [i, at] of times.entries()) {
      expect((await keeper.keep(mention(`${i}`, at), until)).isNew).toBe(true);
    }
    const again = mention('0', times[1]!, { text: 'Något annat.' });
    const kept = { isNew: false, mention: mention('0', times[0]!) };
    expect(await keeper.keep(again, until)).toEqual(kept);
    await keeper.keep(mention('9', times[0]!, { topic: 'school' }), until);
    const pages = createMentionPages(table());
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pages.page('water', now, { limit: 1, cursor });
      found.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(found).toEqual(['0', '1', '2', '3']);
  });

  it('are counted at the time they were written, an author once an hour', async () => {
    const counter = createVolumeCounter(table(), mark);
    const at = ['2026-11-27T23:58:00.000Z', '2026-11-28T00:01:00.000Z', '2026-11-28T00:04:59.000Z'];
    for (const [i, time] of at.entries())
      await counter.count(mention(`c${i}`, time, { topic: 'bins' }));
    await counter.count(mention('c9', at[2]!, { topic: 'bins', author: { id: 'bo' } }));
    const read = (from: string, to: string) =>
      createVolumeBins(table()).bins('bins', new Date(from), new Date(to));
    expect(await read('2026-11-27T00:00:00.000Z', now.toISOString())).toEqual([
      { at: '2026-11-27T23:55:00.000Z', mentions: 1, authors: 1 },
      { at: '2026-11-28T00:00:00.000Z', mentions: 3, authors: 2 },
    ]);
    expect(await read('2026-11-27T00:00:00.000Z', '2026-11-28T00:00:00.000Z')).toHaveLength(1);
  });
});

describe('received calls', () => {
  it('are known by sender and id', async () => {
    const calls = createReceivedCalls(table());
    await calls.note('press', 'm1', now);
    expect(await calls.has('press', 'm1')).toBe(true);
    expect(await calls.has('other', 'm1')).toBe(false);
  });
});

describe('what groups are known by, in the table', () => {
  it('is read from a time to another, over days', async () => {
    const book = createGroupBook(table());
    const example = (id: string) => ({
      id,
      group: id,
      language: 'sv' as const,
      numbers: '',
      negations: 0,
      grams: ['0a', '1b'],
    });
    const at = (time: string) => new Date(`2026-11-${time}:00.000Z`);
    await book.note(example('a'), at('26T12:00'));
    await book.note(example('b'), at('27T23:59'));
    await book.note(example('b'), at('27T23:59'));
    await book.note(example('c'), at('28T00:01'));
    const found = await book.between(at('27T00:00'), at('28T12:00'));
    expect(found).toEqual([example('b'), example('c')]);
  });
});
