import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMastodonComments } from '#adapters/channels/mastodon/comments.ts';
import { createGet } from '#adapters/sources/http/get.ts';
import { goneForAll } from '#adapters/sources/http/gone-for-all.ts';
import type { Source } from '#domain/source/source.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = {
  kind: 'mastodon-comments',
  id: 'mastodon-comments',
  name: 'mastodon',
  topics: [],
};

const opened = async (app: Hono): Promise<string> => {
  const { url, close } = await serveJson(app);
  onTestFinished(close);
  return url;
};

// Stand-ins: a status of another server is found by its address, as methods/search says, and either server shows
// its own to anyone. Whose author has blocked us is not there for our account alone.
const begin = async () => {
  const net = {
    statuses: new Set(['far', 'near']),
    blocked: new Set<string>(),
    isDown: false,
    pages: 200,
  };
  const isShown = (id: string) => net.statuses.has(id) && !net.blocked.has(id);
  const showTo = (app: Hono, path: string, id: string) =>
    app.get(path, (context) => {
      if (context.req.header('authorization') !== undefined) return context.text('Not for us', 500);
      return context.html('<html></html>', net.statuses.has(id) ? 200 : (net.pages as 404));
    });
  const other = new Hono();
  showTo(other, '/@anna/9', 'far');
  const far = `${await opened(other)}/@anna/9`;
  const app = new Hono();
  showTo(app, '/@bo/near', 'near');
  const status = (id: string, uri: string) => ({ id, uri, created_at: '2026-11-28T11:59:00.000Z' });
  app.get('/api/v2/search', (context) => {
    if (net.isDown) return context.text('Bad gateway', 502);
    const isThere = context.req.query('q') === far && isShown('far');
    return context.json({ statuses: isThere ? [status('far', far)] : [] });
  });
  app.get('/api/v1/statuses/:id', (context) => {
    const id = context.req.param('id');
    return isShown(id)
      ? context.json(status(id, far))
      : context.json({ error: 'Record not found' }, 404);
  });
  const server = await opened(app);
  const comments = [
    { id: 'there', url: far },
    { id: 'here', url: `${server}/@bo/near` },
  ];
  const listen = createMastodonComments({
    account: { server, token: 'token' },
    now: () => new Date('2026-11-28T12:00:00.000Z'),
    callMs: 5_000,
    readComments: async () => ({ comments, cursor: 'next' }),
    isGoneForAll: goneForAll(createGet({ mayReach: () => true })),
  });
  const ask = (known: string[] = []) => listen(source, { known }, AbortSignal.timeout(5_000));
  return { net, ask };
};

describe('comments on Mastodon, looked at again', () => {
  it.each([404, 410])(
    'are gone when they were missing twice in a row, on our server or another (%s)',
    async (pages) => {
      const { net, ask } = await begin();
      net.pages = pages;
      expect(await ask()).toMatchObject({ gone: [], memory: { known: [], cursor: 'next' } });
      net.statuses.clear();
      expect(await ask()).toMatchObject({ gone: [], memory: { known: ['there', 'here'] } });
      expect(await ask(['there', 'here'])).toMatchObject({ gone: ['there', 'here'] });
    },
  );

  it('are not gone where their authors have blocked us: others still see them', async () => {
    const { net, ask } = await begin();
    net.blocked.add('far').add('near');
    expect(await ask(['there', 'here'])).toMatchObject({ gone: [], memory: { known: [] } });
  });

  it.each([401, 403, 429, 500, 503])(
    'are not gone where a page says %s to others, which tells nothing',
    async (pages) => {
      const { net, ask } = await begin();
      net.statuses.clear();
      net.pages = pages;
      expect(await ask(['there', 'here'])).toMatchObject({ gone: [], memory: { known: [] } });
    },
  );

  it('are not gone where nobody answers', async () => {
    const { net, ask } = await begin();
    net.isDown = true;
    expect(await ask(['there'])).toMatchObject({ state: 'failed', why: 'failed' });
  });
});
