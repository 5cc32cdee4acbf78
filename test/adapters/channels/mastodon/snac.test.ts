import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMastodon } from '#adapters/channels/mastodon/mastodon.ts';
import type { Posted, Publication } from '#domain/publish/publisher.ts';
import { type FaultProxy, openFaultProxy } from '#test/fakes/fault-proxy.ts';
import { mastodonRefusals } from '#test/fakes/mastodon.ts';
import { publicationFor } from '#test/fakes/publication.ts';
import { isSnacInstalled, type Snac, startSnac } from '#test/real/snac.ts';
import { freePort } from '#test/support/free-port.ts';
import { publisherContract, type Stand } from '../publisher-contract.ts';

/*
 * A server that we did not write, with Mastodon's API. It ignores keys, so that only the look-up keeps a
 * status from being posted twice; it has ids that stand in no address; and it deletes nothing by its API.
 */

const CALL_MS = 8_000;
const SHORT_CALL_MS = 600;

let snac: Snac;
let proxy: FaultProxy;

const publicationOf = (text: string, more: Partial<Publication> = {}): Publication => {
  const now = new Date().toISOString();
  return publicationFor('mastodon', text, { firstIntendedAt: now, quietSince: now, ...more });
};

const open = async (): Promise<Stand> => {
  let passedMs = 0;
  let callMs = CALL_MS;
  proxy.meet([]);
  proxy.meetAlways(undefined);
  await snac.empty();
  return {
    publisher: () =>
      createMastodon({
        account: { server: proxy.url, token: snac.token },
        callMs,
        now: () => new Date(Date.now() + passedMs),
      }),
    publication: (text) => publicationOf(text),
    copies: async ({ text }) => [(await snac.texts()).filter((each) => each === text).length],
    meet: (faults) => {
      callMs = faults.includes('hang-after') ? SHORT_CALL_MS : CALL_MS;
      proxy.meet(faults);
    },
    meetAlways: (fault) => proxy.meetAlways(fault),
    pass: async (ms) => {
      passedMs += ms;
    },
  };
};

const urlOf = (posted: Posted): string =>
  (posted.state === 'published' ? posted.url : undefined) ?? '';

if (!isSnacInstalled) {
  console.warn(
    '\nNOT RUN: the tests of Mastodon’s API against a real server. Install it: the Debian package snac2\n',
  );
}

describe.skipIf(!isSnacInstalled)('on a real server of the fediverse', () => {
  beforeAll(async () => {
    const port = await freePort();
    proxy = await openFaultProxy(
      `http://127.0.0.1:${port}`,
      mastodonRefusals(() => Date.now()),
    );
    snac = await startSnac(port, new URL(proxy.url).host);
  });
  afterAll(async () => {
    await proxy?.close();
    await snac?.stop();
  });

  publisherContract('Mastodon, on snac', open, { runs: 10, keepsPosts: true });

  it('puts a reply below its post', async () => {
    const stand = await open();
    const first = urlOf(await stand.publisher().publish(publicationOf('Först.')));
    const reply = publicationOf('Rättelse.', { inReplyTo: first });
    const posted = await stand.publisher().publish(reply);
    expect(posted).toMatchObject({ state: 'published' });
    expect(await stand.publisher().find({ ...reply, commentId: 'c1' })).toEqual(posted);
    const gone = { state: 'refused', reason: 'gone' };
    const inReplyTo = `${proxy.url}/myndigheten/p/1`;
    expect(await stand.publisher().publish(publicationOf('Svar.', { inReplyTo }))).toEqual(gone);
  });

  it('says that the account works, or that a token does not', async () => {
    const stand = await open();
    expect(await stand.publisher().checkAccount?.()).toEqual({ state: 'accepted' });
  });
});
