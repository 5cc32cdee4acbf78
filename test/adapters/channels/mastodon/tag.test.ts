import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { createMastodonTag } from '#adapters/channels/mastodon/tag.ts';
import type { Source, SourceMemory } from '#domain/source/source.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = {
  kind: 'mastodon-tag',
  id: 'mastodon-tag-1',
  name: 'norrby',
  address: 'vattnetÅ',
  topics: [],
};

// methods/timelines of docs.joinmastodon.org, with made-up words: `min_id` gives the page right after an id.
const status = (id: string) => ({
  id,
  uri: `https://social.example/users/anna/statuses/${id}`,
  url: `https://social.example/@anna/${id}`,
  created_at: '2026-11-28T11:59:00.000Z',
  account: { id: '7', acct: 'anna@social.example' },
  content: '<p>#vattnet är brunt</p>',
  language: 'sv',
  visibility: 'public',
});

it('brings what was said under a hashtag, once, with nothing lost between two asks', async () => {
  const list: string[] = ['100', '101'];
  const app = new Hono();
  app.get('/api/v1/timelines/tag/:tag', (context) => {
    expect(context.req.param('tag')).toBe('vattnetÅ');
    const limit = Number(context.req.query('limit'));
    const after = context.req.query('min_id');
    const page = after ? list.filter((id) => id > after).slice(0, limit) : list.slice(-limit);
    return context.json(page.toReversed().map(status));
  });
  const { url: server, close } = await serveJson(app);
  onTestFinished(close);
  const now = () => new Date('2026-11-28T12:00:00.000Z');
  const listen = createMastodonTag({ account: { server, token: 'token' }, now, callMs: 5_000 });
  let memory: SourceMemory = { known: [] };
  const heard: string[] = [];
  const ask = async () => {
    const answer = await listen(source, memory, AbortSignal.timeout(5_000));
    if (answer.state !== 'brought') throw new Error('Nothing came');
    heard.push(...answer.said.map(({ id }) => id));
    ({ memory } = answer);
    return answer.said;
  };
  expect((await ask())[0]).toMatchObject({
    source: 'mastodon',
    text: '#vattnet är brunt',
    channel: 'mastodon',
  });
  for (let n = 102; n < 200; n += 1) list.push(String(n));
  for (let n = 0; n < 4; n += 1) await ask();
  expect([heard.length, new Set(heard).size]).toEqual([100, 100]);
});
