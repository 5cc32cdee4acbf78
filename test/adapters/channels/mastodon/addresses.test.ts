import { describe, expect, it, onTestFinished } from 'vitest';
import { createMastodon } from '#adapters/channels/mastodon/mastodon.ts';
import { createMastodonThreads } from '#adapters/channels/mastodon/threads.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { type MastodonSettings, openMastodon } from '#test/fakes/mastodon.ts';
import { publicationFor } from '#test/fakes/publication.ts';

const TOKEN = 'hemligt';

const begin = async (settings: Omit<MastodonSettings, 'now' | 'token'>) => {
  const publication = publicationFor('mastodon', 'Vattnet ska kokas.');
  const now = new Date(publication.firstIntendedAt);
  const server = await openMastodon({ now: () => now.getTime(), token: TOKEN, ...settings });
  onTestFinished(server.close);
  const deps = { account: { server: server.url, token: TOKEN }, callMs: 5_000, now: () => now };
  const publisher = createMastodon(deps);
  const posted = await publisher.publish(publication);
  const url = posted.state === 'published' ? (posted.url ?? '') : '';
  return { server, deps, publisher, publication, url };
};

describe.each([
  ['Pleroma', (id: string) => `notice/${id}`],
  ['GoToSocial', (id: string) => `@myndigheten/statuses/${id}`],
  ['Mastodon, of its API', (id: string) => `users/myndigheten/statuses/${id}`],
])('an address as of %s', (_, pathOf) => {
  it('is known without a search', async () => {
    const { server, publisher, publication, url } = await begin({ pathOf, isSearchless: true });
    expect(await publisher.readBack(publication, url)).toBe('ours');
    expect(await publisher.takeBack(url)).toEqual({ state: 'gone' });
    expect(server.statuses).toEqual([]);
    expect(await publisher.readBack(publication, url)).toBe('gone');
  });
});

describe('an address of our server that holds no id and is not found', () => {
  const settings = { isLikeSnac: true, isSearchless: true };

  it('is not said to be gone, and what stands there is left to a person', async () => {
    const { server, publisher, publication, url } = await begin(settings);
    expect(await publisher.readBack(publication, url)).toBe('unknown');
    expect(await publisher.takeBack(url)).toEqual({ state: 'kept' });
    expect(server.statuses).toHaveLength(1);
  });

  it('keeps no other thread from being heard', async () => {
    const { deps, url } = await begin(settings);
    const ask = createMastodonThreads({ ...deps, readOwnPosts: async () => [url] });
    const source = { kind: 'mastodon-threads', id: 't', name: 'mastodon', topics: [] } as const;
    const answer = await ask(source, { known: [] }, AbortSignal.timeout(5_000));
    expect(answer).toMatchObject({ state: 'brought', said: [] });
  });

  it('has no answer posted below it a second time, where it was found before', async () => {
    const searchless = { isLikeSnac: true, isSearchless: false };
    const { server, publisher, url } = await begin(searchless);
    const more: Partial<Publication> = { commentId: 'c1', inReplyTo: url };
    const answer = publicationFor('mastodon', 'Ja, koka det i en minut.', more);
    expect(await publisher.publish(answer)).toMatchObject({ state: 'published' });
    const [asked] = server.statuses.splice(0, 1);
    expect(asked?.url).toBe(url);
    expect(await publisher.find(answer)).toEqual({ state: 'unknown' });
  });
});
