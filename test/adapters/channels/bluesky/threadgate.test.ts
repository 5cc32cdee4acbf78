import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createThreadgate } from '#adapters/channels/bluesky/threadgate.ts';
import { memoryTokens } from '#test/fakes/memory-tokens.ts';

const OURS = 'did:plc:ours';
const POSTS = 'app.bsky.feed.post';
const GATES = 'app.bsky.feed.threadgate';
const ref = (uri: string) => ({ uri, cid: 'bafypost' });
const root = `at://${OURS}/${POSTS}/root`;
const comment = `at://did:plc:lisa/${POSTS}/c1`;
const url = 'https://bsky.app/profile/did:plc:lisa/post/c1';

interface Kept {
  cid: string;
  value: Record<string, unknown>;
}
let records: Map<string, Kept>;
let writes: number;
/** Happens between reading and writing, once. */
let meanwhile: (() => void) | undefined;

const put = (uri: string, value: Record<string, unknown>) =>
  records.set(uri, { cid: `bafy${records.size}${writes}`, value });

const answers: Record<string, (input: any) => [status: number, body: unknown]> = {
  'com.atproto.server.createSession': () => [
    200,
    { did: OURS, handle: 'vi.example', accessJwt: 'a', refreshJwt: 'r' },
  ],
  'com.atproto.repo.getRecord': ({ repo, collection, rkey }) => {
    const uri = `at://${repo}/${collection}/${rkey}`;
    const kept = records.get(uri);
    return kept ? [200, { uri, ...kept }] : [400, { error: 'RecordNotFound', message: uri }];
  },
  'com.atproto.repo.putRecord': ({ repo, collection, rkey, record, swapRecord }) => {
    meanwhile?.();
    meanwhile = undefined;
    const uri = `at://${repo}/${collection}/${rkey}`;
    if ((records.get(uri)?.cid ?? null) !== swapRecord) return [400, { error: 'InvalidSwap' }];
    writes += 1;
    put(uri, record);
    return [200, ref(uri)];
  },
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://pds');
  let body = '';
  for await (const chunk of request) body += chunk;
  const input = body ? JSON.parse(body) : Object.fromEntries(searchParams);
  const [status, answer] = answers[pathname.replace('/xrpc/', '')]?.(input) ?? [501, {}];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  writes = 0;
  records = new Map();
  put(root, { text: 'Vi spolar ledningarna.' });
  put(comment, { text: 'Jag vet var du bor', reply: { root: ref(root), parent: ref(root) } });
});

const gate = () => {
  const { port } = server.address() as AddressInfo;
  const account = {
    service: `http://127.0.0.1:${port}`,
    identifier: 'vi.example',
    password: 'abcd-efgh',
  };
  const now = () => new Date('2026-11-28T10:00:00.000Z');
  return createThreadgate({ account, tokens: memoryTokens(), now, callMs: 5_000 });
};
const stored = () => records.get(`at://${OURS}/${GATES}/root`)?.value;

it('hides a reply below our post, once, and shows it again', async () => {
  expect(await gate().setHidden(url, true)).toEqual({ state: 'done' });
  expect(await gate().setHidden(url, true)).toEqual({ state: 'done' });
  expect(stored()).toEqual({
    $type: GATES,
    post: root,
    createdAt: '2026-11-28T10:00:00.000Z',
    hiddenReplies: [comment],
  });
  expect(writes).toBe(1);
  await gate().setHidden(url, false);
  expect(stored()).toMatchObject({ hiddenReplies: [] });
  expect(records.has(comment)).toBe(true);
});

it('keeps who may reply, and what is hidden already', async () => {
  const other = `at://did:plc:olle/${POSTS}/c2`;
  const allow = [{ $type: `${GATES}#followingRule` }];
  put(`at://${OURS}/${GATES}/root`, {
    ...{ $type: GATES, post: root, createdAt: '2026-11-01T10:00:00.000Z' },
    ...{ allow, hiddenReplies: [other] },
  });
  await gate().setHidden(url, true);
  expect(stored()).toMatchObject({
    ...{ allow, createdAt: '2026-11-01T10:00:00.000Z', hiddenReplies: [other, comment] },
  });
});

it('overwrites nothing that someone else changed meanwhile', async () => {
  meanwhile = () => put(`at://${OURS}/${GATES}/root`, { $type: GATES, post: root, allow: [] });
  expect(await gate().setHidden(url, true)).toEqual({ state: 'unknown' });
  expect(stored()).toEqual({ $type: GATES, post: root, allow: [] });
  expect(await gate().setHidden(url, true)).toEqual({ state: 'done' });
  expect(stored()).toMatchObject({ allow: [], hiddenReplies: [comment] });
});

it('leaves alone what stands below posts of others, is gone, or is no post', async () => {
  const elsewhere = ref(`at://did:plc:olle/${POSTS}/root`);
  put(comment, { text: 'Hej', reply: { root: elsewhere, parent: elsewhere } });
  const refused = { state: 'refused', reason: 'credentials' };
  expect(await gate().setHidden(url, true)).toEqual(refused);
  expect(await gate().setHidden('https://example.com/1', true)).toMatchObject({ reason: 'gone' });
  records.delete(comment);
  expect(await gate().setHidden(url, true)).toMatchObject({ reason: 'gone' });
  expect(await gate().setHidden(`https://bsky.app/profile/${OURS}/post/root`, true)).toEqual(
    refused,
  );
  expect(writes).toBe(0);
});
