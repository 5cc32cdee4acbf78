import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBlueskyComments } from '#adapters/channels/bluesky/comments.ts';
import type { Source } from '#domain/source/source.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = {
  kind: 'bluesky-comments',
  id: 'bluesky-comments',
  name: 'bluesky',
  topics: [],
};
const comment = (id: string) => ({
  id,
  url: `https://bsky.app/profile/did:plc:${id}/post/3k${id}`,
});
const anna = comment('anna');
const bo = comment('bo');

// A stand-in: getPosts leaves out what it does not show, getRecord says whether the record is there at all.
const begin = async (comments = [anna, bo]) => {
  const net = { hidden: new Set<string>(), deleted: new Set<string>(), isDown: false };
  const app = new Hono();
  const session = { did: 'did:plc:ours', accessJwt: 'access', refreshJwt: 'refresh' };
  app.post('/xrpc/com.atproto.server.createSession', (context) => context.json(session));
  app.get('/xrpc/app.bsky.feed.getPosts', (context) => {
    if (net.isDown) return context.json({ error: 'InternalServerError' }, 500);
    const isShown = (uri: string) =>
      ![...net.hidden, ...net.deleted].some((id) => uri.endsWith(`/3k${id}`));
    const uris = context.req.queries('uris') ?? [];
    return context.json({ posts: uris.filter(isShown).map((uri) => ({ uri })) });
  });
  app.get('/xrpc/com.atproto.repo.getRecord', (context) => {
    const { repo = '', rkey = '' } = context.req.query();
    const uri = `at://${repo}/app.bsky.feed.post/${rkey}`;
    return net.deleted.has(rkey.slice(2))
      ? context.json({ error: 'RecordNotFound' }, 400)
      : context.json({ uri, cid: 'bafyreib', value: {} });
  });
  const { url, close } = await serveJson(app);
  onTestFinished(close);
  const listen = createBlueskyComments({
    account: { service: url, identifier: 'ours.example', password: 'app-password' },
    tokens: memoryTokens(),
    now: () => new Date('2026-11-28T12:00:00.000Z'),
    callMs: 5_000,
    readComments: async () => ({ comments }),
  });
  const ask = (known: string[] = []) => listen(source, { known }, AbortSignal.timeout(5_000));
  return { net, ask };
};

describe('comments on Bluesky, looked at again', () => {
  it('are gone when their record was missing twice in a row', async () => {
    const { net, ask } = await begin();
    net.deleted.add('anna');
    const first = await ask();
    expect(first).toMatchObject({ state: 'brought', gone: [], memory: { known: ['anna'] } });
    expect(await ask(['anna'])).toMatchObject({ gone: ['anna'], memory: { known: [] } });
  });

  it('are not gone where they came back between two looks', async () => {
    const { net, ask } = await begin();
    net.deleted.add('anna');
    await ask();
    net.deleted.clear();
    expect(await ask(['anna'])).toMatchObject({ gone: [], memory: { known: [] } });
  });

  it('are not gone where they are only hidden from us', async () => {
    const { net, ask } = await begin();
    net.hidden.add('bo');
    expect(await ask(['bo'])).toMatchObject({ gone: [], memory: { known: [] } });
  });

  it('are not gone where nobody answers', async () => {
    const { net, ask } = await begin();
    net.isDown = true;
    expect(await ask(['anna'])).toMatchObject({ state: 'failed' });
  });

  it('are not asked for by an address that is none of the network', async () => {
    const { ask } = await begin([
      { id: 'x', url: 'https://bsky.app/profile/anna.example/post/3k' },
    ]);
    expect(await ask(['x'])).toMatchObject({ gone: [], memory: { known: ['x'] } });
  });
});
