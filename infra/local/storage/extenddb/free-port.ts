import { once } from 'node:events';
import { createServer } from 'node:net';
import { ExtendDbStartFailed } from './start-failed.ts';

/** The wanted port, or a free one for 0. Throws `ExtendDbStartFailed` when it is taken. */
export const freePort = async (wanted: number): Promise<number> => {
  const server = createServer();
  server.listen(wanted, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    const advice = 'choose another port, or end what listens there';
    throw new ExtendDbStartFailed(`port ${wanted} is taken: ${advice}`, { cause });
  });
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : wanted;
};
