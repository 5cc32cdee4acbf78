import { readdirSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TalanProcess, talanProcess } from '#test/support/process.ts';
import {
  openIncident,
  requestStatement,
  untilStatus,
  waitingStatement,
} from '#test/support/story.ts';
import { type Caller, signIn } from '#test/support/talan.ts';

let talan: TalanProcess;
let writer: Caller;
let spokesperson: Caller;

const start = async (environment?: Record<string, string>) => {
  await talan.start(environment);
  writer = await signIn(talan.origin, 'writer');
  spokesperson = await signIn(talan.origin, 'spokesperson');
};

// One Talan for all: what has been published stays, and is counted before each new statement.
beforeAll(async () => {
  talan = await talanProcess();
});
afterAll(() => talan.end());

const pages = () =>
  readdirSync(join(talan.dataDir, 'newsroom')).filter((name) => /-[0-9a-f]{6}\.html$/.test(name));

const feedItems = async () => (await writer.get('/newsroom/feed.json')).body.items;

/** How much is out now. */
const published = async () => ({ pages: pages().length, items: (await feedItems()).length });

const expectPublishedOnce = async (id: string, before: { pages: number; items: number }) => {
  const statement = await untilStatus(writer, id, 'published');
  expect(statement.receipts.map((receipt: { state: string }) => receipt.state)).toEqual([
    'published',
  ]);
  const { body } = await writer.get(`/api/statements/${id}/journal?limit=100`);
  const receipts = body.entries.filter((entry: { type: string }) => entry.type === 'receipt');
  expect(receipts).toHaveLength(1);
  expect(await published()).toEqual({ pages: before.pages + 1, items: before.items + 1 });
};

/** Resolves as soon as a file of the newsroom is in place. */
const fileWritten = (name: RegExp) =>
  new Promise<void>((resolve) => {
    const watcher = watch(join(talan.dataDir, 'newsroom'), (_, file) => {
      if (!file || !name.test(file)) return;
      watcher.close();
      resolve();
    });
  });

/** An endpoint that never answers; `asked` resolves when it is to draft. */
const silentModel = async () => {
  const drafting = Promise.withResolvers<void>();
  const server = createServer((request) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
      if (body.includes('statement_draft')) drafting.resolve();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/v1`, asked: drafting.promise, close };
};

describe('killed in the middle, a statement ends as it would have', () => {
  it('while the model drafts', async () => {
    const model = await silentModel();
    await start({ OPENAI_BASE_URL: model.address, OPENAI_MODEL: 'silent' });
    const id = await requestStatement(writer, await openIncident(writer));
    await model.asked;
    await talan.kill();
    model.close();
    await start();
    const statement = await untilStatus(writer, id, 'awaiting-approval');
    expect([statement.version, statement.writtenBy]).toEqual([1, 'playbook']);
  });

  it('while it waits for the spokesperson', async () => {
    const before = await published();
    const { id, statement } = await waitingStatement(writer);
    await talan.kill();
    await start();
    const waiting = await untilStatus(writer, id, 'awaiting-approval');
    expect(waiting.hash).toBe(statement.hash);
    expect(waiting.asked).toEqual(statement.asked);
    const decision = { decision: 'approve', hash: statement.hash };
    const { status } = await spokesperson.post(`/api/statements/${id}/decision`, decision);
    expect(status).toBe(200);
    await expectPublishedOnce(id, before);
  });

  it.each([
    ['the decision is on its way', async () => {}],
    ['the decision is answered', (sent: Promise<unknown>) => sent],
    ['the page is written', () => fileWritten(/-[0-9a-f]{6}\.html$/)],
    ['the feed is written', () => fileWritten(/^feed\.json$/)],
    ['the list is written', () => fileWritten(/^index\.html$/)],
  ])('when %s', async (_, moment) => {
    const before = await published();
    const { id, statement } = await waitingStatement(writer);
    const path = `/api/statements/${id}/decision`;
    const decision = { decision: 'approve', hash: statement.hash };
    const sent = Promise.withResolvers<unknown>();
    const killed = moment(sent.promise).then(() => talan.kill());
    sent.resolve(spokesperson.post(path, decision).catch(() => undefined));
    await killed;
    await start();
    // A decision that was lost with the connection is simply sent again, as a person would.
    const { status } = await spokesperson.post(path, decision);
    expect(status).toBe(200);
    await expectPublishedOnce(id, before);
  });
});
