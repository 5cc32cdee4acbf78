import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBlueskyThreads } from '#adapters/channels/bluesky/threads.ts';
import type { Source } from '#domain/source/source.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = {
  kind: 'bluesky-threads',
  id: 'bluesky-threads',
  name: 'bluesky',
  topics: [],
};
const did = 'did:plc:ours';
const ours = `at://${did}/app.bsky.feed.post/3kours`;
const urlOf = (rkey: string) => `https://bsky.app/profile/${did}/post/${rkey}`;

// A stand-in for app.bsky.feed.getPostThread, in the shape of its lexicon, with made-up words.
const node = (who: string, rkey: string, replies: unknown[] = [], cid = rkey) => ({
  $type: 'app.bsky.feed.defs#threadViewPost',
  post: {
    uri: `at://did:plc:${who}/app.bsky.feed.post/${rkey}`,
    cid,
    author: { did: `did:plc:${who}`, handle: `${who}.example` },
    record: {
      text: `Ord från ${who}`,
      langs: ['sv'],
      createdAt: '2026-11-28T11:59:00.000Z',
      reply: { root: { uri: ours, cid: 'c' }, parent: { uri: ours, cid: 'c' } },
    },
    indexedAt: '2026-11-28T11:59:02.000Z',
  },
  replies,
});

const begin = async (thread: (uri: string, depth: string) => object, posts = [urlOf('3kours')]) => {
  const asked: string[] = [];
  const app = new Hono();
  const session = { did, accessJwt: 'access', refreshJwt: 'refresh' };
  app.post('/xrpc/com.atproto.server.createSession', (context) => context.json(session));
  app.get('/xrpc/app.bsky.feed.getPostThread', (context) => {
    const uri = context.req.query('uri') ?? '';
    asked.push(uri);
    const body = thread(uri, context.req.query('depth') ?? '');
    return context.json(body, 'error' in body ? 400 : 200);
  });
  const { url, close } = await serveJson(app);
  onTestFinished(close);
  const listen = createBlueskyThreads({
    account: { service: url, identifier: 'ours.example', password: 'app-password' },
    tokens: memoryTokens(),
    now: () => new Date('2026-11-28T12:00:00.000Z'),
    callMs: 5_000,
    readOwnPosts: async () => posts,
  });
  const ask = async (known: string[] = [], cursor?: string) => {
    const answer = await listen(source, { known, cursor }, AbortSignal.timeout(5_000));
    if (answer.state !== 'brought') throw new Error('Nothing came');
    return answer;
  };
  return { ask, asked, listen: () => listen(source, { known: [] }, AbortSignal.timeout(5_000)) };
};

describe('threads of our own posts on Bluesky', () => {
  it('bring what others wrote, answers to answers too, below our post', async () => {
    const gone = { $type: 'app.bsky.feed.defs#notFoundPost', uri: 'at://x', notFound: true };
    const deep = node('anna', '3k1', [node('bo', '3k2', [node('ours', '3k3')]), gone, null]);
    const { ask } = await begin(() => ({ thread: node('ours', '3kours', [deep]) }));
    const { said } = await ask();
    expect(said.map(({ id, inReplyTo }) => [id, inReplyTo])).toEqual([
      ['at://did:plc:anna/app.bsky.feed.post/3k1', urlOf('3kours')],
      ['at://did:plc:bo/app.bsky.feed.post/3k2', urlOf('3kours')],
    ]);
  });

  it('bring each once, and again where its author changed it', async () => {
    let cid = 'one';
    const { ask } = await begin(() => ({
      thread: node('ours', '3kours', [node('anna', '3k1', [], cid)]),
    }));
    const { memory } = await ask();
    expect((await ask(memory.known)).said).toEqual([]);
    cid = 'two';
    expect((await ask(memory.known)).said).toHaveLength(1);
  });

  it('bring again what its author changed back to earlier words', async () => {
    let cid = 'one';
    const { ask } = await begin(() => ({
      thread: node('ours', '3kours', [node('anna', '3k1', [], cid)]),
    }));
    let { memory } = await ask();
    for (const next of ['two', 'one', 'two']) {
      cid = next;
      const brought = await ask(memory.known);
      expect(brought.said).toHaveLength(1);
      memory = brought.memory;
      expect(memory.known).toHaveLength(1);
      expect((await ask(memory.known)).said).toEqual([]);
    }
  });

  it('are asked for ten at a time, in turn; one that is gone keeps no other from being heard', async () => {
    const posts = Array.from({ length: 12 }, (_, n) => urlOf(`3k${n}`));
    const { ask, asked } = await begin(
      (uri) =>
        uri.endsWith('/3k0')
          ? { error: 'NotFound' }
          : { thread: node('ours', 'x', [node('anna', uri.slice(-3))]) },
      posts,
    );
    const first = await ask();
    expect([asked.length, first.said.length]).toEqual([10, 9]);
    const second = await ask(first.memory.known, first.memory.cursor);
    expect([asked.length, second.memory.cursor]).toEqual([12, undefined]);
  });

  it('are heard by the replies to our post alone where they are too big as a whole', async () => {
    const long = { ...node('bo', '3k2'), padding: 'a'.repeat(5_000_000) };
    const { ask } = await begin((_, depth) => ({
      thread: node('ours', '3kours', [node('anna', '3k1', depth === '1' ? [] : [long])]),
    }));
    expect((await ask()).said).toHaveLength(1);
  });

  it('are told as too big where even that is, and keep no other from being heard', async () => {
    const big = { thread: { padding: 'a'.repeat(5_000_000) } };
    const one = await begin(() => big);
    expect(await one.listen()).toMatchObject({ state: 'failed', why: 'too-big' });
    const two = await begin(
      (uri) => (uri.endsWith('/3kbig') ? big : { thread: node('ours', '3kours', []) }),
      [urlOf('3kbig'), urlOf('3kours')],
    );
    expect(await two.listen()).toMatchObject({ state: 'brought', said: [] });
  });

  it('end, however many posts one holds', async () => {
    const many = Array.from({ length: 1_500 }, (_, n) => node('anna', `3k${n}`));
    const { ask } = await begin(() => ({ thread: node('ours', '3kours', many) }));
    expect((await ask()).said).toHaveLength(999);
  });

  it('bring nothing twice, however much several hold together', async () => {
    const posts = ['a', 'b', 'c'].map((key) => urlOf(`3kours${key}`));
    const many = (uri: string) =>
      Array.from({ length: 999 }, (_, n) => node('anna', `3k${uri.at(-1)}${n}`));
    const { ask } = await begin((uri) => ({ thread: node('ours', '3kours', many(uri)) }), posts);
    const first = await ask();
    expect(first.said).toHaveLength(2_997);
    expect((await ask(first.memory.known)).said).toEqual([]);
  });
});
