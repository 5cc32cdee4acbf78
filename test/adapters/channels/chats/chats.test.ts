import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSlack } from '#adapters/channels/chats/slack.ts';
import { createTeams } from '#adapters/channels/chats/teams.ts';
import type { ChatNotice } from '#domain/staff/staff-chat.ts';
import { openChat, type Reply } from '#test/fakes/chats.ts';

let server: Awaited<ReturnType<typeof openChat>>;
beforeAll(async () => {
  server = await openChat();
});
afterAll(() => server?.close());
beforeEach(() => void server.received.splice(0));

const limits = { callMs: 8_000, now: () => new Date('2026-11-22T13:05:00.000Z') };
const slack = (callMs = limits.callMs) =>
  createSlack({
    account: { server: server.url, token: 'xoxb-1', channel: 'C024BE91L' },
    ...limits,
    callMs,
  });
const teams = () => createTeams({ account: { url: `${server.url}/workflows/1` }, ...limits });

const notice = (over: Partial<ChatNotice> = {}): ChatNotice => ({
  organisation: 'Exempelverket',
  language: 'sv',
  url: 'https://talan.example/staff',
  isExercise: false,
  ...over,
});

const limited: Reply = { status: 429, headers: { 'retry-after': '30' } };
const retryAt = '2026-11-22T13:05:30.000Z';
const dead = { state: 'refused', reason: 'credentials' };

describe('Slack', () => {
  it('gets the link, with the bot’s token, and no preview of it', async () => {
    expect(await slack().tell(notice())).toEqual({ state: 'accepted' });
    expect(server.received).toEqual([
      {
        path: '/api/chat.postMessage',
        authorization: 'Bearer xoxb-1',
        body: {
          channel: 'C024BE91L',
          text: 'Exempelverket: nytt till medarbetarna. Logga in och läs. <https://talan.example/staff|Läs>',
          unfurl_links: false,
          unfurl_media: false,
        },
      },
    ]);
  });

  it.each<[string, Reply, object]>([
    [
      'a token that was revoked',
      { status: 200, body: { ok: false, error: 'token_revoked' } },
      dead,
    ],
    [
      'a channel without the bot',
      { status: 200, body: { ok: false, error: 'not_in_channel' } },
      dead,
    ],
    ['too much at once', limited, { state: 'refused', reason: 'limit', retryAt }],
    [
      'too many messages in one channel',
      { status: 200, body: { ok: false, error: 'rate_limited' } },
      { state: 'refused', reason: 'limit' },
    ],
    [
      'a fault of its own',
      { status: 200, body: { ok: false, error: 'internal_error' } },
      { state: 'unknown' },
    ],
    [
      'a workspace that is being moved',
      { status: 200, body: { ok: false, error: 'team_added_to_org' } },
      { state: 'unknown' },
    ],
    ['a gateway’s page', { status: 502, body: 'Bad gateway' }, { state: 'unknown' }],
  ])('says of %s what can be done', async (_, reply, answer) => {
    server.reply(reply);
    expect(await slack().tell(notice())).toEqual(answer);
  });

  it('gives up on a server that says nothing', async () => {
    server.reply(undefined);
    await expect(slack(200).tell(notice())).rejects.toThrow();
  });

  it('is asked without a message whether the token works', async () => {
    server.reply({ status: 200, body: { ok: false, error: 'invalid_auth' } }, limited);
    expect(await slack().checkAccount?.()).toEqual(dead);
    expect(await slack().checkAccount?.()).toEqual({ state: 'unknown' });
    expect(server.received.map(({ path }) => path)).toEqual(['/api/auth.test', '/api/auth.test']);
  });

  it('says that it is an exercise', async () => {
    await slack().tell(notice({ isExercise: true, language: 'en' }));
    expect(server.received[0]?.body.text).toMatch(/^(?:ÖVNING|EXERCISE).*news for staff/i);
  });
});

describe('Teams', () => {
  it('gets a card with the link and none of the words, queued for now', async () => {
    expect(await teams().tell(notice())).toEqual({ state: 'accepted' });
    const [card] = server.received[0]?.body.attachments ?? [];
    expect(server.received[0]?.body.type).toBe('message');
    expect(card).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        type: 'AdaptiveCard',
        actions: [{ type: 'Action.OpenUrl', title: 'Läs', url: 'https://talan.example/staff' }],
      },
    });
  });

  it.each<[string, Reply, object]>([
    ['a link that is queued', { status: 202 }, { state: 'accepted' }],
    ['a workflow with an answer of its own', { status: 204 }, { state: 'accepted' }],
    ['an address that was revoked', { status: 401 }, dead],
    [
      'a workflow whose owner left',
      { status: 404, body: { error: { code: 'WorkflowNotFound' } } },
      dead,
    ],
    ['too much at once', limited, { state: 'refused', reason: 'limit', retryAt }],
    ['a fault of its own', { status: 500 }, { state: 'unknown' }],
  ])('says of %s what can be done', async (_, reply, answer) => {
    server.reply(reply);
    expect(await teams().tell(notice())).toEqual(answer);
  });
});
