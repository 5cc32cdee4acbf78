import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBlueskySearch } from '#adapters/channels/bluesky/search.ts';
import type { Source } from '#domain/source/source.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = {
  kind: 'bluesky-search',
  id: 'bluesky-search-1',
  name: 'norrby',
  address: 'Norrby vatten',
  topics: [],
};
const did = 'did:plc:ours';

// A stand-in for app.bsky.feed.searchPosts, in the shape of its lexicon, with made-up words.
const post = (who: string, second: number, record: object = {}) => ({
  uri: `at://did:plc:${who}/app.bsky.feed.post/3k${second}`,
  cid: `cid${second}`,
  author: { did: `did:plc:${who}`, handle: `${who}.example` },
  record: { text: 'Norrby vatten är brunt', createdAt: '2026-11-28T11:00:00.000Z', ...record },
  indexedAt: new Date(Date.UTC(2026, 10, 28, 11, 0, second)).toISOString(),
});

const begin = async (posts: object[]) => {
  const app = new Hono();
  const session = { did, accessJwt: 'access', refreshJwt: 'refresh' };
  app.post('/xrpc/com.atproto.server.createSession', (context) => context.json(session));
  app.get('/xrpc/app.bsky.feed.searchPosts', (context) => {
    if (context.req.header('authorization') !== 'Bearer access') return context.json({}, 401);
    expect(context.req.query()).toMatchObject({ q: 'Norrby vatten', sort: 'latest' });
    const start = Number(context.req.query('cursor') ?? 0);
    const end = start + Number(context.req.query('limit'));
    const cursor = end < posts.length ? { cursor: String(end) } : {};
    return context.json({ posts: posts.toReversed().slice(start, end), ...cursor });
  });
  const { url, close } = await serveJson(app);
  onTestFinished(close);
  const listen = createBlueskySearch({
    account: { service: url, identifier: 'ours.example', password: 'app-password' },
    tokens: memoryTokens(),
    now: () => new Date('2026-11-28T12:00:00.000Z'),
    callMs: 5_000,
  });
  return async (known: string[] = [], cursor?: string) => {
    const answer = await listen(source, { known, cursor }, AbortSignal.timeout(5_000));
    if (answer.state !== 'brought') throw new Error('Nothing came');
    return answer;
  };
};

describe('what a search on Bluesky finds', () => {
  it('is asked for signed in, brought once, and without our own posts', async () => {
    const posts = [post('anna', 1), post('ours', 2)];
    const ask = await begin(posts);
    const { said, memory } = await ask();
    expect(said).toMatchObject([{ source: 'bluesky', author: { id: 'did:plc:anna' } }]);
    expect(said[0]).not.toHaveProperty('addressed');
    for (let n = 3; n < 253; n += 1) posts.push(post('bo', n));
    const next = await ask(memory.known, memory.cursor);
    expect(next.said).toHaveLength(250);
    expect((await ask(next.memory.known, next.memory.cursor)).said).toEqual([]);
  });

  it('stands below our post where it answers one', async () => {
    const ours = { uri: `at://${did}/app.bsky.feed.post/3kours` };
    const ask = await begin([post('anna', 1, { reply: { root: ours, parent: ours } })]);
    expect((await ask()).said[0]?.inReplyTo).toBe(
      'https://bsky.app/profile/did:plc:ours/post/3kours',
    );
  });

  it('is heard where it is a picture alone', async () => {
    const embed = {
      $type: 'app.bsky.embed.images',
      images: [{ alt: 'Brunt vatten' }, { alt: '' }],
    };
    const other = { $type: 'app.bsky.embed.external', external: {} };
    const ask = await begin([
      post('anna', 1, { text: '', langs: ['sv'], embed }),
      post('bo', 2, { embed: other }),
    ]);
    expect((await ask()).said.map(({ text }) => text).toSorted()).toEqual([
      'Norrby vatten är brunt',
      '[bild: Brunt vatten]\n[bild]',
    ]);
  });
});
