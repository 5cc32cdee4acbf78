import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMastodonNotifications } from '#adapters/channels/mastodon/notifications.ts';
import { commentFrom } from '#domain/source/about.ts';
import type { Said, Source, SourceMemory } from '#domain/source/source.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = { kind: 'mastodon', id: 'mastodon', name: 'mastodon', topics: [] };

// entities/Notification of docs.joinmastodon.org, November 2026, with made-up words.
const told = (status: object = {}, changes: object = {}) => ({
  id: '34975861',
  type: 'mention',
  created_at: '2026-11-28T11:59:01.000Z',
  account: { id: '7', acct: 'anna@social.example', display_name: 'Anna' },
  status: {
    id: '115000000000000009',
    uri: 'https://social.example/users/anna/statuses/9',
    url: 'https://social.example/@anna/9',
    created_at: '2026-11-28T11:59:00.000Z',
    edited_at: null,
    in_reply_to_id: '115000000000000001',
    visibility: 'public',
    language: 'sv',
    content:
      '<p><span class="h-card">@<span>vi</span></span> Kan vi dricka &lt;det&gt;?</p><p>Svara!</p>',
    ...status,
  },
  ...changes,
});

const begin = async (answers: () => { status: 200 | 401 | 429; body: unknown }) => {
  const app = new Hono();
  app.get('/api/v1/notifications', (context) => {
    if (context.req.header('authorization') !== 'Bearer token') return context.json({}, 401);
    expect(context.req.queries('types[]')).toEqual(['mention']);
    const { status, body } = answers();
    return context.json(body as object, status);
  });
  const { url: server, close } = await serveJson(app);
  onTestFinished(close);
  const now = () => new Date('2026-11-28T12:00:00.000Z');
  const listen = createMastodonNotifications({
    account: { server, token: 'token' },
    now,
    callMs: 5_000,
  });
  const ask = (known: string[] = []) => listen(source, { known }, AbortSignal.timeout(5_000));
  return { ask, server };
};

// `min_id` gives the page right after an id, newest first inside it, as methods/notifications says.
const beginMany = async () => {
  const list: { id: string }[] = [];
  const app = new Hono();
  app.get('/api/v1/notifications', (context) => {
    const limit = Number(context.req.query('limit'));
    const after = context.req.query('min_id');
    const from = after === undefined ? -1 : list.findIndex(({ id }) => id === after);
    const page = after === undefined ? list.slice(-limit) : list.slice(from + 1, from + 1 + limit);
    return context.json(page.toReversed());
  });
  const { url: server, close } = await serveJson(app);
  onTestFinished(close);
  const now = () => new Date('2026-11-28T12:00:00.000Z');
  const deps = { account: { server, token: 'token' }, now, callMs: 5_000 };
  return { list, listen: createMastodonNotifications(deps) };
};

describe("Mastodon's notifications", () => {
  it('lose nothing of 1,000 between two asks', async () => {
    const { list, listen } = await beginMany();
    const write = (count: number) => {
      for (let n = 0; n < count; n += 1) {
        const id = String(990 + list.length);
        list.push(told({ uri: `https://social.example/users/anna/statuses/${id}` }, { id }));
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
    expect(heard).toHaveLength(3 + 80 + 640);
    await ask();
    expect([heard.length, new Set(heard).size]).toEqual([1_003, 1_003]);
    await ask();
    expect(heard).toHaveLength(1_003);
  });

  it('leave out what has no time that can be read, and bring the rest', async () => {
    const odd = told({ created_at: 'yesterday' });
    const { ask } = await begin(() => ({
      status: 200,
      body: [odd, told({ uri: 'https://a.b/1' })],
    }));
    expect(await ask()).toMatchObject({ state: 'brought', said: [{ id: 'https://a.b/1' }] });
  });

  it('are what was said to us, as plain words, below the status that it answers', async () => {
    const { ask, server } = await begin(() => ({ status: 200, body: [told()] }));
    expect(await ask()).toMatchObject({
      said: [
        {
          id: 'https://social.example/users/anna/statuses/9',
          url: 'https://social.example/@anna/9',
          author: { id: 'anna@social.example', name: 'Anna' },
          text: '@vi Kan vi dricka <det>?\nSvara!',
          channel: 'mastodon',
          addressed: true,
          inReplyTo: `${server}/statuses/115000000000000001`,
        },
      ],
    });
  });

  it('are kept where they are a picture alone, as their author describes it', async () => {
    const content = '<p><span class="h-card">@<span>vi</span></span></p>';
    const picture = (description: string | null) =>
      told({ content, media_attachments: [{ description }] });
    const heard = async (description: string | null) => {
      const { ask } = await begin(() => ({ status: 200, body: [picture(description)] }));
      return ((await ask()) as { said: Said[] }).said[0]?.text;
    };
    expect(await heard('Brunt vatten i ett glas')).toBe('@vi\n[bild: Brunt vatten i ett glas]');
    expect(await heard(null)).toBe('@vi\n[bild]');
  });

  it('are kept whatever a name or a text holds', async () => {
    const account = { id: '7', acct: 'anna@social.example', display_name: `${'a'.repeat(199)}😀` };
    const hostile = told({ content: '<p>Hej \ud83d</p>' }, { account });
    const { ask } = await begin(() => ({ status: 200, body: [hostile] }));
    const { said } = (await ask()) as { said: Said[] };
    expect(said[0] && commentFrom(new Date('2026-11-28T12:00:00.000Z'), said[0])).toMatchObject({
      author: { name: `${'a'.repeat(199)}\ufffd` },
      text: 'Hej \ufffd',
    });
  });

  it('are brought once, and again where their author changed them', async () => {
    let edited_at: string | null = null;
    const { ask } = await begin(() => ({ status: 200, body: [told({ edited_at })] }));
    const first = await ask();
    if (first.state !== 'brought') throw new Error('Nothing came');
    expect(await ask(first.memory.known)).toMatchObject({ said: [] });
    edited_at = '2026-11-28T12:00:00.000Z';
    expect(await ask(first.memory.known)).toMatchObject({ said: [{}] });
  });

  it('leave out what was written to us alone, and what has another shape', async () => {
    const body = [told({ visibility: 'direct' }), told({}, { type: 'favourite' }), 'nothing'];
    const { ask } = await begin(() => ({ status: 200, body }));
    expect(await ask()).toMatchObject({ state: 'brought', said: [] });
  });

  it('fail with why', async () => {
    const refused = await begin(() => ({
      status: 401,
      body: { error: 'The access token expired' },
    }));
    expect(await refused.ask()).toMatchObject({ state: 'failed', why: 'refused' });
    const limit = await begin(() => ({ status: 429, body: { error: 'Too many requests' } }));
    expect(await limit.ask()).toMatchObject({ state: 'failed', why: 'limit' });
  });
});
