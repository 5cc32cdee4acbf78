import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Engine } from '../engine.ts';
import { handleRequest } from './handler.ts';

/** An engine's HTTP API while it is open. */
export interface EngineServer {
  /** The endpoint for `new SFNClient({ endpoint })`. */
  readonly endpoint: string;
  /** Ends open connections. Updates that they had begun are still stored. */
  close(): Promise<void>;
}

/** Serves the Step Functions HTTP API on loopback; port 0 picks a free one. */
export const serveEngine = async (
  engine: Engine,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<EngineServer> => {
  const server = createServer(getRequestListener((request) => handleRequest(engine, request)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    endpoint: `http://${host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
