import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** The port of the web app is taken. */
export class PortTaken extends Error {
  override name = 'PortTaken';
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** The web server while it is open. */
export interface WebServer {
  port: number;
  /** Answers from now on; requests that came earlier have waited. */
  answerWith(fetch: Fetch): void;
  close(): Promise<void>;
}

/** Listens on loopback; port 0 picks a free one. Throws `PortTaken`. */
export const openWebServer = async (port: number): Promise<WebServer> => {
  const ready = Promise.withResolvers<Fetch>();
  const server = createServer(
    getRequestListener(async (request) => (await ready.promise)(request)),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    throw new PortTaken(
      `Port ${port} is taken. End what listens there, or choose another port: PORT=${port + 1} npm start`,
      { cause },
    );
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    answerWith: ready.resolve,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
