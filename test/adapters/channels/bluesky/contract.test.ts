import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBluesky } from '#adapters/channels/bluesky/bluesky.ts';
import { createBlueskyReader } from '#adapters/channels/bluesky/reader.ts';
import { BlueskyAccount } from '#domain/channel/accounts.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { type FaultProxy, openFaultProxy, type Refusals } from '#test/fakes/fault-proxy.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';
import { isPdsInstalled, type Pds, startPds } from '#test/real/pds.ts';
import { publisherContract, type Stand } from '../publisher-contract.ts';

// As a PDS 0.5.35 says them.
const refusals: Refusals = {
  limit: { status: 429, body: { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' } },
  'limit-with-time': {
    status: 429,
    body: { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' },
    headers: { 'retry-after': '5' },
  },
  expired: { status: 400, body: { error: 'ExpiredToken', message: 'Token has expired' } },
  revoked: {
    status: 401,
    body: { error: 'AccountTakedown', message: 'Account has been taken down' },
  },
  refused: {
    status: 400,
    body: {
      error: 'InvalidRequest',
      message:
        'Invalid app.bsky.feed.post record: Record/text must not be longer than 300 graphemes',
    },
  },
};

const START_MS = 300_000;
const CALL_MS = 8_000;
// Who never gets an answer waits so long; on a busy machine another answer may then be missed as well.
const SHORT_CALL_MS = 1_500;
const START = Date.parse('2026-11-28T10:00:00.000Z');

let pds: Pds;
let proxy: FaultProxy;
let statements = 0;

const publicationOf = (text: string, more: Partial<Publication> = {}): Publication => {
  statements += 1;
  return {
    statementId: `s${statements}`,
    version: 1,
    kind: 'holding',
    language: 'sv',
    channel: 'bluesky',
    text,
    hash: 'h'.repeat(64),
    approvedAt: '2026-11-28T09:59:00.000Z',
    approvedBy: { role: 'talesperson' },
    firstIntendedAt: new Date(START + statements * 1_000).toISOString(),
    quietSince: new Date(START + statements * 1_000).toISOString(),
    ...more,
  };
};

const tokens = memoryTokens();

const postOf = async (text: string) =>
  (await pds.records()).filter(({ value }) => value.text === text);

const open = async (): Promise<Stand> => {
  let now = START;
  let callMs = CALL_MS;
  const account = BlueskyAccount.parse({ ...pds.account, service: proxy.url });
  const publisher = () => createBluesky({ account, tokens, callMs, now: () => new Date(now) });
  proxy.meet([]);
  proxy.meetAlways(undefined);
  // Signed in, so that what is met is met by what comes after.
  await publisher().find(publicationOf('Inget'));
  return {
    publisher,
    publication: (text) => publicationOf(text),
    copies: async ({ text }) => [(await postOf(text)).length],
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

if (!isPdsInstalled) {
  console.warn(
    '\nNOT RUN: the tests of Bluesky against its real server. Install it: npm ci --prefix test/real --ignore-scripts\n',
  );
}

describe.skipIf(!isPdsInstalled)('on a real server of Bluesky', () => {
  beforeAll(async () => {
    pds = await startPds();
    proxy = await openFaultProxy(pds.url, refusals);
    // On a busy machine the server's 569 packages take minutes to import.
  }, START_MS);
  afterAll(async () => {
    await proxy?.close();
    await pds?.stop();
  });

  publisherContract('Bluesky', open, { runs: 6 });

  it('never puts other words over published ones', async () => {
    const stand = await open();
    const publication = stand.publication('Vattnet är drickbart.');
    const posted = await stand.publisher().publish(publication);
    expect(posted).toMatchObject({ state: 'published' });
    const other = { ...publication, text: 'Vattnet är inte drickbart.' };
    const refused = { state: 'refused', reason: 'other-words' };
    expect(await stand.publisher().publish(other)).toEqual(refused);
    expect(await stand.publisher().find(other)).toEqual(refused);
    expect(await postOf(publication.text)).toHaveLength(1);
    expect(await postOf(other.text)).toHaveLength(0);
  });

  it('makes one post of ten at once', async () => {
    const stand = await open();
    const publication = stand.publication('Tio på en gång.');
    const posted = await Promise.all(
      Array.from({ length: 10 }, () => stand.publisher().publish(publication)),
    );
    expect(new Set(posted.map(({ state }) => state))).toEqual(new Set(['published']));
    expect(await postOf(publication.text)).toHaveLength(1);
  });

  it('links what readers can follow, by bytes', async () => {
    const stand = await open();
    const text = 'Åskan 👩‍👩‍👧 slog ut elen. Läs https://exempel.example/åska?a=1&b=2. #Elavbrott';
    await stand.publisher().publish(stand.publication(text));
    const [post] = await postOf(text);
    const bytes = Buffer.from(text);
    const facets = post!.value['facets'] as {
      index: { byteStart: number; byteEnd: number };
      features: { uri?: string; tag?: string }[];
    }[];
    expect(
      facets.map(({ index, features }) => [
        bytes.subarray(index.byteStart, index.byteEnd).toString(),
        features[0]?.uri ?? features[0]?.tag,
      ]),
    ).toEqual([
      ['https://exempel.example/åska?a=1&b=2', 'https://exempel.example/åska?a=1&b=2'],
      ['#Elavbrott', 'Elavbrott'],
    ]);
    expect(post!.value['langs']).toEqual(['sv']);
  });

  it('sends nothing that is too long, by either limit', async () => {
    const stand = await open();
    const family = '👨‍👩‍👧‍👦';
    for (const text of ['a'.repeat(301), family.repeat(130), '']) {
      const publication = stand.publication(text);
      stand.meetAlways('cut-before');
      expect(await stand.publisher().publish(publication)).toEqual({
        state: 'refused',
        reason: 'refused-content',
      });
    }
    stand.meetAlways(undefined);
    const most = await stand.publisher().publish(stand.publication('ä'.repeat(300)));
    expect(most).toMatchObject({ state: 'published' });
  });

  it('replies below a post, in the thread that it belongs to', async () => {
    const stand = await open();
    const first = await stand.publisher().publish(stand.publication('Först.'));
    const urlOf = (posted: typeof first) => (posted.state === 'published' ? posted.url : undefined);
    const second = await stand
      .publisher()
      .publish(publicationOf('Sedan.', { inReplyTo: urlOf(first) }));
    const third = publicationOf('Rättelse: sist.', { inReplyTo: urlOf(second) });
    await stand.publisher().publish(third);
    const [[root], [parent], [reply]] = [
      await postOf('Först.'),
      await postOf('Sedan.'),
      await postOf(third.text),
    ];
    expect(reply!.value['reply']).toMatchObject({
      root: { uri: root!.uri },
      parent: { uri: parent!.uri },
    });
    expect(await stand.publisher().find(third)).toMatchObject({ state: 'published' });
  });

  it('says that what it should reply to is gone', async () => {
    const stand = await open();
    const inReplyTo = `https://bsky.app/profile/${pds.did}/post/3n3egypvm222b`;
    const posted = await stand.publisher().publish(publicationOf('Svar.', { inReplyTo }));
    expect(posted).toEqual({ state: 'refused', reason: 'gone' });
    const elsewhere = publicationOf('Svar.', { inReplyTo: 'https://exempel.example/' });
    expect(await stand.publisher().publish(elsewhere)).toMatchObject({ reason: 'gone' });
  });

  it('opens one session for many, and another when the password has been changed', async () => {
    const own = memoryTokens();
    const account = BlueskyAccount.parse({ ...pds.account, service: proxy.url });
    const as = (password: string) =>
      createBluesky({
        account: { ...account, password },
        tokens: own,
        callMs: CALL_MS,
        now: () => new Date(START),
      });
    await open();
    const asked = publicationOf('Inget');
    const found = await Promise.all(
      Array.from({ length: 5 }, () => as(account.password).find(asked)),
    );
    expect(found).toEqual(Array.from({ length: 5 }, () => ({ state: 'absent' })));
    const before = await own.read();
    await as(account.password).find(asked);
    expect(await own.read()).toEqual(before);
    const wrong = await as('fel-ord').publish(publicationOf('Inget'));
    expect(wrong).toEqual({ state: 'refused', reason: 'credentials' });
  });

  it('renews a session that has expired, and goes on', async () => {
    const stand = await open();
    const publication = stand.publication('Efter förnyelsen.');
    const before = await tokens.read();
    stand.meet(['expired']);
    expect(await stand.publisher().publish(publication)).toMatchObject({ state: 'published' });
    expect(await tokens.read()).not.toEqual(before);
  });

  it('is read without signing in, by whoever looks again', async () => {
    const stand = await open();
    const publication = stand.publication('Läst igen.');
    const reader = createBlueskyReader({
      account: { service: pds.url },
      callMs: CALL_MS,
      now: () => new Date(START),
    });
    const posted = await stand.publisher().publish(publication);
    const url = posted.state === 'published' ? (posted.url ?? '') : '';
    expect(await reader.readBack(publication, url)).toBe('ours');
    await stand.publisher().takeBack?.(url);
    expect(await reader.readBack(publication, url)).toBe('gone');
    expect(await reader.readBack(publication, 'https://exempel.example/')).toBe('other-words');
  });

  it('takes back nothing of others', async () => {
    const stand = await open();
    const url = 'https://bsky.app/profile/did:plc:other/post/3n3egypvm222b';
    expect(await stand.publisher().takeBack?.(url)).toEqual({
      state: 'refused',
      reason: 'credentials',
    });
  });
});
