import { expect, it, onTestFinished } from 'vitest';
import { createMastodon } from '#adapters/channels/mastodon/mastodon.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { openMastodon } from '#test/fakes/mastodon.ts';
import { publicationFor } from '#test/fakes/publication.ts';

const TOKEN = 'hemligt';

/** Answers of one family to one comment, with these openings, each first intended so many minutes after the first. */
const begin = async () => {
  const asked = publicationFor('mastodon', 'Vattnet ska kokas.');
  const now = new Date(asked.firstIntendedAt);
  const server = await openMastodon({ now: () => now.getTime(), token: TOKEN });
  onTestFinished(server.close);
  const account = { server: server.url, token: TOKEN };
  const publisher = createMastodon({ account, callMs: 5_000, now: () => now });
  const posted = await publisher.publish(asked);
  const inReplyTo = posted.state === 'published' ? posted.url : undefined;
  const answer = (opening: string, minutes: number): Publication => ({
    ...publicationFor('mastodon', `${opening} Koka det i en minut.`),
    ...{ statementId: 'family', commentId: 'c1', inReplyTo },
    firstIntendedAt: new Date(now.getTime() + minutes * 60_000).toISOString(),
  });
  return { server, publisher, answer };
};

it('posts each answer that a family gives to the same comment, and each once', async () => {
  const { server, publisher, answer } = await begin();
  const [first, second] = [answer('Hej!', 0), answer('Tack!', 15)];
  const one = await publisher.publish(first);
  const other = await publisher.publish(second);
  expect(await publisher.publish(second)).toEqual(other);
  expect(await publisher.publish(first)).toEqual(one);
  expect(other).not.toEqual(one);
  expect(server.statuses.slice(1).map(({ text }) => text)).toEqual([first.text, second.text]);
});
