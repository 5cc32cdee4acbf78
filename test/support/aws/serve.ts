import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface ServedRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface ServedAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** A service on this machine; it can be told to fail, or to stay silent. */
export interface Service {
  endpoint: string;
  /** Every request that came, in order. */
  requests: ServedRequest[];
  mood: 'works' | 'fails' | 'silent';
  close(): Promise<void>;
}

/** Serves HTTP on loopback; while it is in another mood than `works`, requests do not reach `answer`. */
export const serve = async (
  answer: (request: ServedRequest) => ServedAnswer,
  service: Pick<Service, 'requests' | 'mood'> = { requests: [], mood: 'works' },
): Promise<Service> => {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = '', url = '', headers } = incoming;
    const body = Buffer.concat(chunks).toString('utf8');
    const request = { method, path: decodeURIComponent(url.split('?')[0] ?? ''), headers, body };
    service.requests.push(request);
    if (service.mood === 'silent') return;
    const answered = service.mood === 'fails' ? { status: 500, body: '{}' } : answer(request);
    outgoing.writeHead(answered.status ?? 200, answered.headers);
    outgoing.end(answered.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(service, {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
};

/** Settings of an SDK client that reaches a service of these. */
export const clientOf = ({ endpoint }: Pick<Service, 'endpoint'>) => ({
  endpoint,
  region: 'eu-north-1',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' },
  maxAttempts: 1,
});
