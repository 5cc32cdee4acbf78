import { type ServerType, serve } from '@hono/node-server';
import { seedAsk, seedIncident, seedPublished, seedRequest, seedWaiting, write } from './seed.ts';
import { texts } from './seed-texts.ts';
import { pagesApp, testDeps } from './support.ts';

type Fetch = Parameters<typeof serve>[0]['fetch'];

const listen = (fetch: Fetch) =>
  new Promise<{ server: ServerType; address: string }>((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ server, address: `http://127.0.0.1:${port}` }),
    );
  });

/** Serves the pages with examples on a free port of loopback, to be looked at. */
export const serveExamples = async () => {
  const deps = testDeps();
  deps.clock.now = new Date('2026-11-22T12:20:00Z');
  const published = await seedPublished(deps);
  deps.clock.now = new Date('2026-11-22T13:05:00Z');
  const waiting = await seedWaiting(deps, texts);
  const drafting = await seedRequest(deps, waiting.incident.id);
  const failed = await seedRequest(deps, waiting.incident.id);
  await write(deps, failed.id, 'talan', { type: 'failed', data: { error: 'no-approver' } });
  await seedIncident(deps, 'Driftstopp i Mina sidor');
  await seedAsk(deps, waiting.id, 'dan', '2026-11-22T14:05:00.000Z', 2);
  const { server, address } = await listen(pagesApp(deps).fetch);
  return { address, deps, published, waiting, drafting, failed, close: () => void server.close() };
};

/** The examples and where they are served. */
export type Examples = Awaited<ReturnType<typeof serveExamples>>;
