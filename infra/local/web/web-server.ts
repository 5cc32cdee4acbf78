import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';

/** The web app's port is taken. */
export class PortTaken extends Error {
  override name = 'PortTaken';
}

/** The operating system does not let this user listen on the port. */
export class PortForbidden extends Error {
  override name = 'PortForbidden';
}

const HIGHEST_PORT = 65_535;

/** Explains an error of `listen` to the person who chose the port. */
export const portRefusal = (port: number, cause: unknown): unknown => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') {
    const other = port < HIGHEST_PORT ? port + 1 : port - 1;
    return new PortTaken(
      `Port ${port} is taken. End what listens there, or choose another port: PORT=${other} npm start`,
      { cause },
    );
  }
  if (code !== 'EACCES') return cause;
  return new PortForbidden(
    `You may not listen on port ${port}. Choose one from 1024 on: PORT=3000 npm start`,
    { cause },
  );
};

/** Answers a request; `bindings` are Node's own request and response. */
type Fetch = (
  request: Request,
  bindings: HttpBindings | Http2Bindings,
) => Response | Promise<Response>;

/** The web server while it is open. */
export interface WebServer {
  port: number;
  /** Answers requests from now on, and those that have been waiting. */
  answerWith(fetch: Fetch): void;
  close(): Promise<void>;
}

/** Listens on loopback; port 0 picks a free one. Throws `PortTaken` and `PortForbidden`. */
export const openWebServer = async (port: number): Promise<WebServer> => {
  const ready = Promise.withResolvers<Fetch>();
  const server = createServer(
    getRequestListener(async (request, bindings) => (await ready.promise)(request, bindings)),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    throw portRefusal(port, cause);
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
