import { expect, it } from 'vitest';
import { createBufferPlanner } from '#adapters/planners/buffer/buffer-planner.ts';
import { bufferRefusals, openBuffer } from '../../../fakes/buffer.ts';
import { plannerContract } from '../planner-contract.ts';

plannerContract('Buffer', {
  open: async (time) => {
    const server = await openBuffer(time);
    const having = (...statuses: string[]) =>
      server.posts.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);
    return {
      ...server,
      pending: () => having('scheduled', 'sending'),
      out: () => having('sent'),
      empty: () => void server.posts.splice(0),
    };
  },
  create: ({ server, token, ...rest }) =>
    createBufferPlanner({ account: { server, token }, ...rest }),
  refusals: () => bufferRefusals,
});

it('says who planned a post, and keeps no address of theirs in the copy', async () => {
  const now = () => Date.parse('2026-11-22T12:00:00.000Z');
  const server = await openBuffer({ now, token: 'a-token' });
  server.plan('1', 'Hej', new Date(now() + 3_600_000));
  const account = { server: server.url, token: 'a-token' };
  const planner = createBufferPlanner({ account, now: () => new Date(now()), callMs: 4_000 });
  const listing = await planner.list();
  await server.close();
  expect(listing).toMatchObject({ posts: [{ ref: '1', author: 'karin@example.org' }] });
  const [{ copy } = { copy: undefined }] = listing.state === 'listed' ? listing.posts : [];
  expect(copy).toContain('Hej');
  expect(copy).not.toContain('karin');
});
