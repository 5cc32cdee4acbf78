import type { SFNClient } from '@aws-sdk/client-sfn';
import { systemClock } from '#local/clock.ts';
import { serveEngine } from '#local/step-functions/api/serve.ts';
import type { useEngines } from '../support.ts';
import { answersBy, clientFor, type Interpreter, runToEnd } from './interpreter.ts';

/** The local engine, by its HTTP API and on the machine's clock. */
export const engineInterpreter = ({ bench }: ReturnType<typeof useEngines>): Interpreter => ({
  run: async ({ definition, functions, input }) => {
    const bound = Promise.withResolvers<SFNClient>();
    const answers = answersBy(bound.promise);
    const own = functions?.(answers) ?? {};
    const { engine } = await bench(definition, own, { clock: systemClock() });
    const server = await serveEngine(engine, { port: 0 });
    const client = clientFor(server.endpoint);
    bound.resolve(client);
    try {
      return await runToEnd(client, engine.stateMachineArn, 'run', input);
    } finally {
      // An execution may end before the answer that ends it has its reply.
      await answers.given();
      await engine.stop(0);
      client.destroy();
      await server.close();
    }
  },
});
