import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMastodonThreads } from '#adapters/channels/mastodon/threads.ts';
import type { Source } from '#domain/source/source.ts';
import { serveJson } from '#test/support/json-server.ts';

const source: Source = {
  kind: 'mastodon-threads',
  id: 'mastodon-threads',
  name: 'mastodon',
  topics: [],
};

// Entities Context and Status of docs.joinmastodon.org, with made-up words.
const status = (who: string, id: string, more: object = {}) => ({
  id,
  uri: `https://social.example/users/${who}/statuses/${id}`,
  url: `https://social.example/@${who}/${id}`,
  created_at: '2026-11-28T11:59:00.000Z',
  in_reply_to_id: '1',
  account: { id: who, acct: `${who}@social.example`, display_name: who },
  content: `<p>Ord från ${who}</p>`,
  visibility: 'public',
  ...more,
});

const begin = async (descendants: (id: string) => unknown[] | undefined, ids = ['1']) => {
  const asked: string[] = [];
  const app = new Hono();
  app.get('/api/v1/accounts/verify_credentials', (context) => context.json({ id: 'ours' }));
  app.get('/api/v1/statuses/:id/context', (context) => {
    const id = context.req.param('id');
    asked.push(id);
    const below = descendants(id);
    return below
      ? context.json({ ancestors: [status('before', '0')], descendants: below })
      : context.json({ error: 'Record not found' }, 404);
  });
  const { url: server, close } = await serveJson(app);
  onTestFinished(close);
  const urls = ids.map((id) => `${server}/@ours/${id}`);
  const listen = createMastodonThreads({
    account: { server, token: 'token' },
    now: () => new Date('2026-11-28T12:00:00.000Z'),
    callMs: 5_000,
    readOwnPosts: async () => urls,
  });
  const ask = async (known: string[] = [], cursor?: string) => {
    const answer = await listen(source, { known, cursor }, AbortSignal.timeout(5_000));
    if (answer.state !== 'brought') throw new Error('Nothing came');
    return answer;
  };
  return {
    ask,
    asked,
    urls,
    listen: () => listen(source, { known: [] }, AbortSignal.timeout(5_000)),
  };
};

describe('threads of our own statuses on Mastodon', () => {
  it('bring what others wrote, answers to answers too, below our status', async () => {
    const { ask, urls } = await begin(() => [
      status('anna', '2'),
      status('bo', '3', { in_reply_to_id: '2' }),
      status('ours', '4'),
      status('cia', '5', { visibility: 'direct' }),
      'nothing',
    ]);
    const { said } = await ask();
    expect(said.map(({ id, inReplyTo, addressed }) => [id, inReplyTo, addressed])).toEqual([
      ['https://social.example/users/anna/statuses/2', urls[0], true],
      ['https://social.example/users/bo/statuses/3', urls[0], true],
    ]);
  });

  it('bring each once, and again where its author changed it', async () => {
    let edited_at: string | null = null;
    const { ask } = await begin(() => [status('anna', '2', { edited_at })]);
    const { memory } = await ask();
    expect((await ask(memory.known)).said).toEqual([]);
    edited_at = '2026-11-28T12:00:00.000Z';
    expect((await ask(memory.known)).said).toHaveLength(1);
  });

  it('are told as too big, and keep no other from being heard', async () => {
    const big = [status('bo', '3', { padding: 'a'.repeat(5_000_000) })];
    const one = await begin(() => big);
    expect(await one.listen()).toMatchObject({ state: 'failed', why: 'too-big' });
    const two = await begin((id) => (id === '1' ? big : []), ['1', '2']);
    expect(await two.listen()).toMatchObject({ state: 'brought', said: [] });
  });

  it('are asked for ten at a time, in turn; one that is gone keeps no other from being heard', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `1${n}`);
    const { ask, asked } = await begin(
      (id) => (id === '10' ? undefined : [status('anna', `9${id}`)]),
      ids,
    );
    const first = await ask();
    expect([asked.length, first.said.length]).toEqual([10, 9]);
    const second = await ask(first.memory.known, first.memory.cursor);
    expect([asked.length, second.memory.cursor]).toEqual([12, undefined]);
  });
});
