import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMastodonComments } from '#adapters/channels/mastodon/comments.ts';
import type { Source } from '#domain/source/source.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = {
  kind: 'mastodon-comments',
  id: 'mastodon-comments',
  name: 'mastodon',
  topics: [],
};
const far = 'https://social.example/@anna/9';

// A stand-in: a status of another server is found by its address, as methods/search says.
const begin = async () => {
  const net = { statuses: new Set(['far', 'near']), isDown: false };
  const app = new Hono();
  const status = (id: string, uri: string) => ({ id, uri, created_at: '2026-11-28T11:59:00.000Z' });
  app.get('/api/v2/search', (context) => {
    if (net.isDown) return context.text('Bad gateway', 502);
    const isThere = context.req.query('q') === far && net.statuses.has('far');
    return context.json({ statuses: isThere ? [status('far', far)] : [] });
  });
  app.get('/api/v1/statuses/:id', (context) => {
    const id = context.req.param('id');
    return net.statuses.has(id)
      ? context.json(status(id, far))
      : context.json({ error: 'Record not found' }, 404);
  });
  const { url: server, close } = await serveJson(app);
  onTestFinished(close);
  const comments = [
    { id: 'there', url: far },
    { id: 'here', url: `${server}/@bo/near` },
  ];
  const listen = createMastodonComments({
    account: { server, token: 'token' },
    now: () => new Date('2026-11-28T12:00:00.000Z'),
    callMs: 5_000,
    readComments: async () => ({ comments, cursor: 'next' }),
  });
  const ask = (known: string[] = []) => listen(source, { known }, AbortSignal.timeout(5_000));
  return { net, ask };
};

describe('comments on Mastodon, looked at again', () => {
  it('are gone when they were missing twice in a row, on our server or another', async () => {
    const { net, ask } = await begin();
    expect(await ask()).toMatchObject({ gone: [], memory: { known: [], cursor: 'next' } });
    net.statuses.clear();
    expect(await ask()).toMatchObject({ gone: [], memory: { known: ['there', 'here'] } });
    expect(await ask(['there', 'here'])).toMatchObject({ gone: ['there', 'here'] });
  });

  it('are not gone where nobody answers', async () => {
    const { net, ask } = await begin();
    net.isDown = true;
    expect(await ask(['there'])).toMatchObject({ state: 'failed', why: 'failed' });
  });
});
