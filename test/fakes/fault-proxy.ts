import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from '../adapters/channels/publisher-contract.ts';

/** An answer that a channel gives by itself, as its documents show it: a text as it is, all else as JSON. */
export interface CannedAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** How a channel says these. */
export type Refusals = Record<
  'limit' | 'limit-with-time' | 'expired' | 'revoked' | 'refused',
  CannedAnswer
>;

/** A proxy before a channel that lets each request meet what it is told. */
export interface FaultProxy {
  url: string;
  meet(faults: readonly (Fault | 'none')[]): void;
  meetAlways(fault: Fault | undefined): void;
  /** How many requests it has had. */
  requests(): number;
  close(): Promise<void>;
}

const forward = (upstream: string, from: IncomingMessage): Promise<[IncomingMessage, Buffer]> =>
  new Promise((resolve, reject) => {
    const { method, headers, url = '/' } = from;
    // A connection each: not every server keeps one open, or says so.
    const how = { method, headers, agent: false };
    const up = request(new URL(url, upstream), how, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve([answer, Buffer.concat(parts)]));
    });
    up.on('error', reject);
    from.pipe(up);
  });

const drained = async (from: IncomingMessage): Promise<void> => {
  for await (const _ of from);
};

/** Opens a proxy on this machine. */
export const openFaultProxy = async (upstream: string, refusals: Refusals): Promise<FaultProxy> => {
  let next: (Fault | 'none')[] = [];
  let always: Fault | undefined;
  let requests = 0;
  const say = (to: ServerResponse, { status, body, headers }: CannedAnswer) => {
    to.writeHead(status, { 'content-type': 'application/json', ...headers });
    to.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const serve = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    requests += 1;
    const fault = next.shift() ?? always ?? 'none';
    if (fault === 'cut-before') return void from.socket.destroy();
    if (fault in refusals) {
      await drained(from);
      return say(to, refusals[fault as keyof Refusals]);
    }
    const [answer, body] = await forward(upstream, from);
    if (fault === 'cut-after') return void from.socket.destroy();
    if (fault === 'hang-after') return undefined;
    if (fault === 'error-after') return say(to, { status: 500, body: { error: 'Internal' } });
    if (fault === 'html-after') {
      to.writeHead(200, { 'content-type': 'text/html' });
      return void to.end('<html><title>Bad gateway</title></html>');
    }
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    to.end(body);
    return undefined;
  };
  const server = createServer((from, to) => {
    serve(from, to).catch(() => to.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    meet: (faults) => {
      next = [...faults];
    },
    meetAlways: (fault) => {
      always = fault;
    },
    requests: () => requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
