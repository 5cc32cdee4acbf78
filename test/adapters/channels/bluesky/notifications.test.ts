import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBlueskyNotifications } from '#adapters/channels/bluesky/notifications.ts';
import type { Source, SourceMemory } from '#domain/source/source.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = { kind: 'bluesky', id: 'bluesky', name: 'bluesky', topics: [] };
const did = 'did:plc:ours';
const own = (rkey: string) => ({ uri: `at://${did}/app.bsky.feed.post/${rkey}`, cid: 'bafy' });
const others = { uri: 'at://did:plc:other/app.bsky.feed.post/3kroot', cid: 'bafy' };

// A stand-in for app.bsky.notification.listNotifications, in the shape of its lexicon, with made-up words.
const told = (changes: object = {}, record: object = {}) => ({
  uri: 'at://did:plc:anna/app.bsky.feed.post/3kanswer',
  cid: 'bafyone',
  author: { did: 'did:plc:anna', handle: 'anna.example', displayName: 'Anna' },
  reason: 'reply',
  reasonSubject: own('3kours').uri,
  record: {
    $type: 'app.bsky.feed.post',
    text: 'Kan vi dricka vattnet?',
    langs: ['sv'],
    createdAt: '2026-11-28T11:59:00.000Z',
    reply: { root: own('3kours'), parent: own('3kours') },
    ...record,
  },
  isRead: false,
  indexedAt: '2026-11-28T11:59:02.000Z',
  ...changes,
});

const begin = async (answers: () => { status: 200 | 400 | 429; body: object }) => {
  const app = new Hono();
  const session = { did, accessJwt: 'access', refreshJwt: 'refresh' };
  app.post('/xrpc/com.atproto.server.createSession', (context) => context.json(session));
  app.get('/xrpc/app.bsky.notification.listNotifications', (context) => {
    if (context.req.header('authorization') !== 'Bearer access') return context.json({}, 401);
    const { status, body } = answers();
    return context.json(body, status);
  });
  const { url, close } = await serveJson(app);
  onTestFinished(close);
  const account = { service: url, identifier: 'ours.example', password: 'app-password' };
  const now = () => new Date('2026-11-28T12:00:00.000Z');
  const listen = createBlueskyNotifications({
    account,
    tokens: memoryTokens(),
    now,
    callMs: 5_000,
  });
  return (known: string[] = []) => listen(source, { known }, AbortSignal.timeout(5_000));
};

// Newest first, in pages, as the lexicon says.
const beginMany = async () => {
  const list: object[] = [];
  const asked: string[][] = [];
  const app = new Hono();
  const session = { did, accessJwt: 'access', refreshJwt: 'refresh' };
  app.post('/xrpc/com.atproto.server.createSession', (context) => context.json(session));
  app.get('/xrpc/app.bsky.notification.listNotifications', (context) => {
    asked.push(context.req.queries('reasons') ?? []);
    const start = list.length - Number(context.req.query('cursor') ?? list.length);
    const notifications = list.slice(start, start + Number(context.req.query('limit')));
    const left = list.length - start - notifications.length;
    return context.json({ notifications, ...(left > 0 && { cursor: String(left) }) });
  });
  const { url, close } = await serveJson(app);
  onTestFinished(close);
  const account = { service: url, identifier: 'ours.example', password: 'app-password' };
  const now = () => new Date('2026-11-28T12:00:00.000Z');
  const deps = { account, tokens: memoryTokens(), now, callMs: 5_000 };
  return { list, asked, listen: createBlueskyNotifications(deps) };
};

describe("Bluesky's notifications", () => {
  it('lose nothing of 1,000 between two asks', async () => {
    const { list, asked, listen } = await beginMany();
    const write = (count: number) => {
      for (let n = 0; n < count; n += 1) {
        const uri = `at://did:plc:anna/app.bsky.feed.post/3k${list.length}`;
        const at = new Date(Date.UTC(2026, 10, 28, 11) + list.length * 1_000).toISOString();
        list.unshift(told({ uri, cid: uri, indexedAt: at }));
      }
    };
    write(3);
    let memory: SourceMemory = { known: [] };
    const heard: string[] = [];
    const ask = async () => {
      const answer = await listen(source, memory, AbortSignal.timeout(5_000));
      if (answer.state !== 'brought') throw new Error('Nothing came');
      heard.push(...answer.said.map(({ id }) => id));
      ({ memory } = answer);
    };
    await ask();
    write(1_000);
    await ask();
    expect(heard).toHaveLength(803);
    write(10);
    await ask();
    expect([heard.length, new Set(heard).size]).toEqual([1_013, 1_013]);
    expect(asked[0]).toEqual(['reply', 'mention', 'quote']);
    await ask();
    expect(heard).toHaveLength(1_013);
  });

  it('are what was said to us, below the post that it answers', async () => {
    const ask = await begin(() => ({ status: 200, body: { notifications: [told()] } }));
    expect(await ask()).toMatchObject({
      state: 'brought',
      said: [
        {
          id: 'at://did:plc:anna/app.bsky.feed.post/3kanswer',
          url: 'https://bsky.app/profile/did:plc:anna/post/3kanswer',
          author: { id: 'did:plc:anna', name: 'Anna' },
          text: 'Kan vi dricka vattnet?',
          language: 'sv',
          channel: 'bluesky',
          addressed: true,
          inReplyTo: `https://bsky.app/profile/${did}/post/3kours`,
          writtenAt: '2026-11-28T11:59:00.000Z',
        },
      ],
    });
  });

  it('are brought once, and again where their author changed them', async () => {
    let cid = 'bafyone';
    const ask = await begin(() => ({ status: 200, body: { notifications: [told({ cid })] } }));
    const first = await ask();
    if (first.state !== 'brought') throw new Error('Nothing came');
    expect(await ask(first.memory.known)).toMatchObject({ said: [] });
    cid = 'bafytwo';
    expect(await ask(first.memory.known)).toMatchObject({
      said: [{ text: 'Kan vi dricka vattnet?' }],
    });
  });

  it('leave out likes, and what has another shape; mentions stand below nothing of ours', async () => {
    const mention = told(
      { uri: 'at://did:plc:bo/app.bsky.feed.post/3kmention', reason: 'mention' },
      { reply: { root: others, parent: others }, langs: undefined },
    );
    const notifications = [told({ reason: 'like' }), { reason: 'reply' }, null, mention];
    const ask = await begin(() => ({ status: 200, body: { notifications } }));
    const asked = await ask();
    expect(asked).toMatchObject({ said: [{ addressed: true }] });
    expect(asked.state === 'brought' && asked.said[0]?.inReplyTo).toBeUndefined();
  });

  it('believe no clock that lies ahead of the network', async () => {
    const body = { notifications: [told({}, { createdAt: '2031-01-01T00:00:00.000Z' })] };
    const ask = await begin(() => ({ status: 200, body }));
    expect(await ask()).toMatchObject({ said: [{ writtenAt: '2026-11-28T11:59:02.000Z' }] });
  });

  it('fail with why', async () => {
    const limit = await begin(() => ({ status: 429, body: { error: 'RateLimitExceeded' } }));
    expect(await limit()).toMatchObject({ state: 'failed', why: 'limit' });
    const gone = await begin(() => ({ status: 400, body: { error: 'AccountTakedown' } }));
    expect(await gone()).toMatchObject({ state: 'failed', why: 'refused' });
    const odd = await begin(() => ({ status: 200, body: {} }));
    expect(await odd()).toMatchObject({ state: 'failed', why: 'unreadable' });
  });
});
