import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFeed } from '#adapters/sources/feed/feed.ts';
import { createFeedFolder } from '#adapters/sources/feed/feed-folder.ts';
import { SourceUnread } from '#adapters/sources/http/failure.ts';
import type { Get } from '#adapters/sources/http/get.ts';
import type { Source, SourceMemory } from '#domain/source/source.ts';

const now = () => new Date('2026-11-28T12:00:00.000Z');
const source: Source = {
  kind: 'feed',
  id: 'feed-1',
  name: 'local-news',
  address: 'https://news.example/feed',
  topics: [],
};
const item = (id: string) => `<item><guid>${id}</guid><title>Vatten ${id}</title></item>`;
const rss = (...ids: string[]) => `<rss><channel>${ids.map(item).join('')}</channel></rss>`;

const answering = (status: number, body = '', headers: Record<string, string> = {}) => {
  const sent: Readonly<Record<string, string>>[] = [];
  const get: Get = async (_, given) => {
    sent.push(given);
    return { status, headers: new Headers(headers), body: Buffer.from(body) };
  };
  const ask = (memory: SourceMemory = { known: [] }) =>
    createFeed({ get, now })(source, memory, AbortSignal.timeout(1_000));
  return { ask, sent };
};

describe('a feed', () => {
  it('brings each item once, and asks the next time by what it was told', async () => {
    const headers = { etag: '"v1"', 'last-modified': 'Sat, 28 Nov 2026 11:00:00 GMT' };
    const { ask, sent } = answering(200, rss('a', 'b'), headers);
    const first = await ask();
    expect(first).toMatchObject({ state: 'brought', said: [{ id: 'a' }, { id: 'b' }] });
    if (first.state !== 'brought') return;
    const again = await ask(first.memory);
    expect(again).toMatchObject({ state: 'brought', said: [] });
    expect(sent[1]).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Sat, 28 Nov 2026 11:00:00 GMT',
    });
  });

  it('keeps what it knows where nothing has changed', async () => {
    const memory = { etag: '"v1"', known: ['x'] };
    const { ask } = answering(304);
    expect(await ask(memory)).toEqual({ state: 'brought', said: [], memory });
  });

  it.each([
    [429, 'limit'],
    [403, 'refused'],
    [410, 'refused'],
    [500, 'failed'],
  ])('fails where the answer is %i', async (status, why) => {
    const { ask } = answering(status, '', { 'retry-after': '120' });
    expect(await ask()).toMatchObject({
      state: 'failed',
      why,
      ...(status === 429 && { retryAt: '2026-11-28T12:02:00.000Z' }),
    });
  });

  it('fails where what comes is no feed, or nothing comes', async () => {
    expect(await answering(200, '<html></html>').ask()).toMatchObject({ why: 'unreadable' });
    const failing = (error: Error) =>
      createFeed({ get: () => Promise.reject(error), now })(
        source,
        { known: [] },
        AbortSignal.timeout(1_000),
      );
    expect(await failing(new SourceUnread('private'))).toEqual({ state: 'failed', why: 'private' });
    expect(await failing(new Error('ECONNREFUSED'))).toEqual({
      state: 'failed',
      why: 'unreachable',
    });
  });

  it('takes no more than 200 items of a feed that has no end', async () => {
    const { ask } = answering(200, rss(...Array.from({ length: 1_000 }, (_, i) => `n${i}`)));
    const asked = await ask();
    expect(asked.state === 'brought' && asked.said).toHaveLength(200);
  });
});

describe('a folder of feeds', () => {
  it('reads the feeds in it, past what is none, and each item once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'talan-feeds-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'a.xml'), rss('a'));
    writeFileSync(join(folder, 'half.xml'), '<rss><chan');
    writeFileSync(join(folder, 'notes.txt'), rss('c'));
    const ask = createFeedFolder({ folder, now });
    const first = await ask(source, { known: [] }, AbortSignal.timeout(1_000));
    expect(first).toMatchObject({ state: 'brought', said: [{ id: 'a' }] });
    writeFileSync(join(folder, 'b.xml'), rss('b'));
    if (first.state !== 'brought') return;
    const again = await ask(source, first.memory, AbortSignal.timeout(1_000));
    expect(again).toMatchObject({ state: 'brought', said: [{ id: 'b' }] });
  });

  it('is empty where there is no folder', async () => {
    const ask = createFeedFolder({ folder: '/nowhere/at/all', now });
    expect(await ask(source, { known: [] }, AbortSignal.timeout(1_000))).toMatchObject({
      said: [],
    });
  });
});
