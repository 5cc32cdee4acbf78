import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
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
  /** Refuses requests from now on, and waits a while for those that are being answered. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

const LEAVE_WITHIN_MS = 5_000;
const RETRY_AFTER_SECONDS = 5;

const leaving = (): Response =>
  new Response(
    'Talan stannar. Försök igen om en stund.\nTalan is stopping. Try again in a moment.\n',
    {
      status: 503,
      headers: {
        'retry-after': String(RETRY_AFTER_SECONDS),
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
      },
    },
  );

// Answers as long as Talan goes on: what it stands on ends before the server does.
const createAnswers = () => {
  const ready = Promise.withResolvers<Fetch>();
  const underWay = new Set<Promise<Response>>();
  let isLeaving = false;
  const answer: Fetch = async (request, bindings) => {
    const fetch = await ready.promise;
    if (isLeaving) return leaving();
    const answered = Promise.resolve(fetch(request, bindings));
    underWay.add(answered);
    return answered.finally(() => underWay.delete(answered));
  };
  const leave = async (): Promise<void> => {
    isLeaving = true;
    const patience = setTimeout(LEAVE_WITHIN_MS, undefined, { ref: false });
    await Promise.race([Promise.allSettled(underWay), patience]);
  };
  return { answer, answerWith: ready.resolve, leave };
};

/** Listens on loopback; port 0 picks a free one. Throws `PortTaken` and `PortForbidden`. */
export const openWebServer = async (port: number): Promise<WebServer> => {
  const { answer, answerWith, leave } = createAnswers();
  const server = createServer(getRequestListener(answer));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    throw portRefusal(port, cause);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    answerWith,
    leave,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
