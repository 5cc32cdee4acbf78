import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { createMastodonComments } from '#adapters/channels/mastodon/comments.ts';
import { createMastodon } from '#adapters/channels/mastodon/mastodon.ts';
import { createMastodonNotifications } from '#adapters/channels/mastodon/notifications.ts';
import { createMastodonTag } from '#adapters/channels/mastodon/tag.ts';
import { createMastodonThreads } from '#adapters/channels/mastodon/threads.ts';
import { createMastodonPlanner } from '#adapters/planners/mastodon/mastodon-planner.ts';
import { type FakeMastodon, openMastodon } from '#test/fakes/mastodon.ts';
import { publicationFor } from '#test/fakes/publication.ts';

interface Operation {
  method: string;
  path: string;
  scopes: string[];
  headers: string[];
  query: z.core.JSONSchema.JSONSchema & { properties: Record<string, { type: string }> };
  body?: z.core.JSONSchema.JSONSchema;
}

const operations: Operation[] = JSON.parse(
  readFileSync(new URL('openapi/requests.json', import.meta.url), 'utf8'),
);

interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: string | undefined;
}

const operationOf = ({ method, url }: Pick<Sent, 'method' | 'url'>): Operation | undefined =>
  operations.find(
    (each) =>
      each.method === method &&
      new RegExp(`^${each.path.replace(/\{\w+\}/, '[^/]+')}$`).test(url.pathname),
  );

// A query holds text: what the document calls a number or a truth must read as one.
const readAs = (text: string, type: string | undefined): unknown => {
  if (type === 'integer' && /^\d+$/.test(text)) return Number(text);
  return type === 'boolean' && /^(?:true|false)$/.test(text) ? text === 'true' : text;
};

const queryOf = ({ searchParams }: URL, { query }: Operation): object =>
  Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const type = query.properties[name]?.type;
      return [
        name,
        type === 'array' ? searchParams.getAll(name) : readAs(searchParams.get(name) ?? '', type),
      ];
    }),
  );

const OURS = ['accept', 'authorization', 'content-type'];

/** What of a request the document does not allow; empty where it is as documented. */
const mistakesIn = (sent: Sent): string[] => {
  const operation = operationOf(sent);
  if (!operation) return [`${sent.method} ${sent.url.pathname} is not there`];
  const headers = [...sent.headers.keys()].filter(
    (name) => !OURS.includes(name) && !operation.headers.includes(name),
  );
  const query = z.fromJSONSchema(operation.query).safeParse(queryOf(sent.url, operation));
  const schema = operation.body ? z.fromJSONSchema(operation.body) : z.undefined();
  const body = schema.safeParse(sent.body === undefined ? undefined : JSON.parse(sent.body));
  return [
    ...headers.map((name) => `header ${name}`),
    ...(query.error?.issues ?? []).map(({ message }) => `query: ${message}`),
    ...(body.error?.issues ?? []).map(({ message }) => `body: ${message}`),
  ];
};

const TOKEN = 'hemligt';
const now = () => new Date('2026-11-28T12:00:00.000Z');

let server: FakeMastodon;
let sent: Sent[];
beforeEach(async () => {
  server = await openMastodon({ now: () => now().getTime(), token: TOKEN });
  server.setPublicUrl(server.url);
  sent = [];
  const send = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init = {}) => {
    const { method = 'GET', headers, body } = init;
    const text = typeof body === 'string' ? body : undefined;
    sent.push({ method, url: new URL(String(url)), headers: new Headers(headers), body: text });
    return send(url, init);
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

describe('what is sent to Mastodon', () => {
  it('is as its OpenAPI document says, in each operation', async () => {
    const deps = { account: { server: server.url, token: TOKEN }, callMs: 5_000, now };
    const publisher = createMastodon(deps);
    const publication = publicationFor('mastodon', 'Vattnet är avstängt i Norrby.');
    const posted = await publisher.publish(publication);
    expect(posted).toMatchObject({ state: 'published' });
    const url = ('url' in posted && posted.url) || '';
    const below = { inReplyTo: 'https://other.example/@anna/1' };
    await publisher.publish(publicationFor('mastodon', 'Svar.', below));
    await publisher.publish(publicationFor('mastodon', 'Svar.', { inReplyTo: url }));
    await publisher.find(publication);
    await publisher.readBack(publication, url);
    await publisher.checkAccount();
    await publisher.takeBack(url);
    const { signal } = new AbortController();
    const source = { kind: 'mastodon', id: 'mastodon', name: 'mastodon', topics: [] } as const;
    await createMastodonNotifications(deps)(source, { known: [], cursor: '34975861' }, signal);
    const nothing = { known: [] };
    await createMastodonThreads({ ...deps, readOwnPosts: async () => [url] })(
      { ...source, kind: 'mastodon-threads' },
      nothing,
      signal,
    );
    const comments = [{ id: 'c1', url }];
    await createMastodonComments({
      ...deps,
      readComments: async () => ({ comments }),
      isGoneForAll: async () => false,
    })({ ...source, kind: 'mastodon-comments' }, nothing, signal);
    await createMastodonTag(deps)(
      { ...source, kind: 'mastodon-tag', address: 'elavbrott' },
      nothing,
      signal,
    );
    const at = new Date('2026-11-28T13:00:00.000Z');
    server.schedule('9', 'Hej', at);
    const planner = createMastodonPlanner(deps);
    expect(await planner.list()).toMatchObject({ posts: [{ ref: '9' }] });
    await planner.freeze([{ ref: '9', at: at.toISOString(), text: 'Hej', copy: '{}' }]);
    expect(sent.flatMap(mistakesIn)).toEqual([]);
    const called = new Set(sent.map((each) => operationOf(each)));
    expect(operations.filter((each) => !called.has(each)).map(({ path }) => path)).toEqual([]);
  });

  it('takes the scopes that our documents tell people to give, and no others', () => {
    const told = /with the scopes (?<scopes>.*) and no others/.exec(
      readFileSync('docs/channels.md', 'utf8'),
    );
    const scopes: string[] = told?.groups?.['scopes']?.match(/[a-z]+:[a-z]+/g) ?? [];
    const unmet = operations.filter(
      ({ scopes: any }) => !any.some((scope) => scopes.includes(scope)),
    );
    expect(unmet).toEqual([]);
    const used = new Set(operations.flatMap((operation) => operation.scopes));
    expect(scopes.filter((scope) => !used.has(scope))).toEqual([]);
  });

  it.each([
    ['another name', 'POST', '/api/v1/statuses', { status: 'a', visible: true }, 'body'],
    ['another type', 'POST', '/api/v1/statuses', { status: 1 }, 'body'],
    ['another value', 'POST', '/api/v1/statuses', { status: 'a', visibility: 'all' }, 'body'],
    ['what is missing', 'POST', '/api/v1/statuses', { language: 'sv' }, 'body'],
    ['another parameter', 'GET', '/api/v2/search?q=a&most=1', undefined, 'query'],
    ['a number that is none', 'GET', '/api/v2/search?q=a&limit=many', undefined, 'query'],
    ['a parameter that is missing', 'GET', '/api/v2/search', undefined, 'query'],
    ['another path', 'GET', '/api/v1/search?q=a', undefined, 'is not there'],
    ['another method', 'PUT', '/api/v1/statuses', { status: 'a' }, 'is not there'],
  ])('is checked: %s is a mistake', (_, method, path, body, mistake) => {
    const url = new URL(path, server.url);
    const text = body && JSON.stringify(body);
    const mistakes = mistakesIn({ method, url, headers: new Headers(), body: text });
    expect(mistakes.join()).toContain(mistake);
  });
});
