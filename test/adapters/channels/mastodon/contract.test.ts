import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMastodon } from '#adapters/channels/mastodon/mastodon.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { type FaultProxy, openFaultProxy } from '#test/fakes/fault-proxy.ts';
import {
  type FakeMastodon,
  type MastodonSettings,
  mastodonRefusals,
  openMastodon,
} from '#test/fakes/mastodon.ts';
import { publicationFor } from '#test/fakes/publication.ts';
import { publisherContract, type Stand } from '../publisher-contract.ts';

const CALL_MS = 8_000;
const SHORT_CALL_MS = 600;
const TOKEN = 'hemligt';
const LAG_MS = 20_000;

const kinds = {
  'a Mastodon': { keepsKeys: true, lagMs: 0 },
  'a Mastodon that lists statuses late': { keepsKeys: true, lagMs: LAG_MS },
  'a server that ignores keys': { keepsKeys: false, lagMs: 0 },
  'a server like snac': { keepsKeys: false, lagMs: 0, isLikeSnac: true },
};
type Kind = Pick<MastodonSettings, 'keepsKeys' | 'isLikeSnac'> & { lagMs: number };

describe.each<[string, Kind]>(Object.entries(kinds))('%s', (name, { lagMs, ...kind }) => {
  const { isLikeSnac = false } = kind;
  let server: FakeMastodon;
  let proxy: FaultProxy;
  let now = 0;

  beforeAll(async () => {
    const settings = { now: () => now, token: TOKEN, lagMs: () => lagMs, ...kind };
    server = await openMastodon(settings);
    proxy = await openFaultProxy(
      server.url,
      mastodonRefusals(() => now),
    );
    server.setPublicUrl(proxy.url);
  });
  afterAll(async () => {
    await proxy?.close();
    await server?.close();
  });

  const publicationOf = (text: string, more: Partial<Publication> = {}): Publication => {
    const publication = publicationFor('mastodon', text, more);
    now = Math.max(now, Date.parse(publication.firstIntendedAt));
    const at = new Date(now).toISOString();
    return { ...publication, firstIntendedAt: at, quietSince: at };
  };

  const open = async (): Promise<Stand> => {
    let callMs = CALL_MS;
    proxy.meet([]);
    proxy.meetAlways(undefined);
    server.statuses.length = 0;
    return {
      publisher: () =>
        createMastodon({
          account: { server: proxy.url, token: TOKEN },
          callMs,
          now: () => new Date(now),
        }),
      publication: (text) => publicationOf(text),
      copies: async ({ text }) => [server.statuses.filter((each) => each.text === text).length],
      meet: (faults) => {
        callMs = faults.includes('hang-after') ? SHORT_CALL_MS : CALL_MS;
        proxy.meet(faults);
      },
      meetAlways: (fault) => proxy.meetAlways(fault),
      pass: async (ms) => {
        now += ms;
      },
    };
  };

  publisherContract(name, open, { runs: 15, keepsPosts: isLikeSnac });

  it('says who may not post any more, whatever the words are', async () => {
    const stand = await open();
    const account = { server: proxy.url, token: 'other' };
    const publisher = createMastodon({ account, callMs: CALL_MS, now: () => new Date(now) });
    const publication = stand.publication('Inget');
    const refused = { state: 'refused', reason: 'credentials' };
    expect(await publisher.publish(publication)).toEqual(refused);
    expect(await publisher.find(publication)).toEqual(refused);
    expect(await publisher.checkAccount()).toEqual({ state: 'refused' });
    const { checkAccount } = stand.publisher();
    expect(await checkAccount?.()).toEqual({ state: 'accepted' });
    stand.meetAlways('limit');
    expect(await checkAccount?.()).toEqual({ state: 'unknown' });
    stand.meetAlways('cut-before');
    expect(await checkAccount?.()).toEqual({ state: 'unknown' });
  });

  it('says that a text is too long for this server', async () => {
    const stand = await open();
    const publication = stand.publication('å'.repeat(501));
    expect(await stand.publisher().publish(publication)).toEqual({
      state: 'refused',
      reason: 'refused-content',
    });
  });

  it('puts a reply below its post, and says when that is gone', async () => {
    const stand = await open();
    const posted = await stand.publisher().publish(stand.publication('Först.'));
    const url = posted.state === 'published' ? posted.url : undefined;
    const reply = publicationOf('Rättelse.', { inReplyTo: url });
    expect(await stand.publisher().publish(reply)).toMatchObject({ state: 'published' });
    expect(server.statuses[1]?.replyTo).toBe(server.statuses[0]?.id);
    const gone = { state: 'refused', reason: 'gone' };
    for (const inReplyTo of [`${proxy.url}/@myndigheten/1`, 'https://annan.example/@a/1']) {
      expect(await stand.publisher().publish(publicationOf('Svar.', { inReplyTo }))).toEqual(gone);
    }
  });

  it('takes no earlier post of the same words for this one', async () => {
    const stand = await open();
    const text = 'Nästa besked kl. 16.';
    await stand.publisher().publish(stand.publication(text));
    now += 60 * 60_000;
    const found = await stand.publisher().find(publicationOf(text));
    expect(['absent', 'too-early']).toContain(found.state);
  });

  it('finds its post among many', async () => {
    const stand = await open();
    const publication = publicationOf('Bland många.');
    await stand.publisher().publish(publication);
    for (let other = 0; other < 45; other += 1) {
      await stand.publisher().publish(publicationOf(`Ett annat besked, nr ${other}.`));
    }
    now += LAG_MS;
    // Without pages nobody can tell whether there are more, so nothing counts as absent.
    const state = isLikeSnac ? 'unknown' : 'published';
    expect(await stand.publisher().find(publication)).toMatchObject({ state });
  });
});
