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
