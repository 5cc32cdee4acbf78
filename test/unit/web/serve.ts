import { serve } from '@hono/node-server';
import {
  seedAsk,
  seedIncident,
  seedPublished,
  seedRequest,
  seedWaiting,
  texts,
  write,
} from './seed.ts';
import { pagesApp, testDeps } from './support.ts';

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
  const app = pagesApp(deps);
  const address = await new Promise<string>((resolve) => {
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
  return { address, deps, published, waiting, drafting, failed };
};
