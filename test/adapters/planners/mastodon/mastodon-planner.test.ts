import { expect, it } from 'vitest';
import { createMastodonPlanner } from '#adapters/planners/mastodon/mastodon-planner.ts';
import { mastodonRefusals, openMastodon } from '../../../fakes/mastodon.ts';
import { plannerContract } from '../planner-contract.ts';

plannerContract('Mastodon', {
  open: async (time) => {
    const server = await openMastodon(time);
    return {
      ...server,
      plan: server.schedule,
      pending: () => server.scheduled.map(({ id }) => id),
      out: () => server.statuses.map(({ text }) => text),
      empty: () => {
        server.scheduled.length = 0;
        server.statuses.length = 0;
      },
    };
  },
  create: ({ server, token, ...rest }) =>
    createMastodonPlanner({ account: { server, token }, ...rest }),
  refusals: mastodonRefusals,
});

it('is unknown where it is absent after its time and nothing shows it', async () => {
  const now = new Date('2026-11-22T12:02:00.000Z');
  const server = await openMastodon({ now: () => now.getTime(), token: 'token' });
  const account = { server: server.url, token: 'token' };
  const planner = createMastodonPlanner({ account, now: () => now, callMs: 4_000 });
  const at = '2026-11-22T12:01:00.000Z';
  const { outcomes } = await planner.freeze([{ ref: '1', at, text: 'Hej', copy: '{}' }]);
  expect([...outcomes]).toEqual([['1', 'unknown']]);
  await server.close();
});
