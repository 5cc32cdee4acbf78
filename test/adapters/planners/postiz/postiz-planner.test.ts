import { expect, it } from 'vitest';
import { createPostizPlanner } from '#adapters/planners/postiz/postiz-planner.ts';
import { openPostiz, postizRefusals } from '../../../fakes/postiz.ts';
import { plannerContract } from '../planner-contract.ts';

plannerContract('Postiz', {
  open: async (time) => {
    const server = await openPostiz(time);
    return {
      ...server,
      pending: () => server.posts.filter(({ state }) => state === 'QUEUE').map(({ id }) => id),
      out: () => server.posts.filter(({ releaseURL }) => releaseURL).map(({ id }) => id),
      empty: () => void server.posts.splice(0),
    };
  },
  create: ({ server, token, ...rest }) =>
    createPostizPlanner({ account: { server, token }, ...rest }),
  refusals: () => postizRefusals,
});

it('leaves what Postiz has published as it is, and what it publishes just then is unknown', async () => {
  const at = new Date('2026-11-22T12:00:00.000Z');
  let now = at;
  const server = await openPostiz({ now: () => now.getTime(), token: 'token' });
  const account = { server: server.url, token: 'token' };
  const planner = createPostizPlanner({ account, now: () => now, callMs: 4_000 });
  server.plan('1', 'Hej', at);
  server.plan('2', 'Hej', at);
  const posts = ['1', '2'].map((ref) => ({ ref, at: at.toISOString(), text: 'Hej', copy: '{}' }));
  server.runWorker();
  Object.assign(server.posts[1] ?? {}, { state: 'DRAFT', releaseURL: null });
  const outcomes = async () => Object.fromEntries((await planner.freeze(posts)).outcomes);
  expect(await outcomes()).toEqual({ 1: 'gone-out', 2: 'unknown' });
  expect(server.posts[0]?.state).toBe('PUBLISHED');
  now = new Date(at.getTime() + 10 * 60_000);
  expect(await outcomes()).toEqual({ 1: 'gone-out', 2: 'frozen' });
  await server.close();
});
