import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request that a stand-in received. */
export interface Received {
  path: string;
  authorization: string | undefined;
  body: any;
}

/** What a stand-in answers; undefined: nothing, ever. */
export type Reply =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | undefined;

/**
 * A stand-in for Slack's Web API (https://docs.slack.dev/reference/methods/chat.postMessage: 200 with `ok` and
 * `error`; 429 with Retry-After) and for a Teams workflow (202 with no body once it is queued).
 */
export const openChat = async () => {
  const received: Received[] = [];
  const replies: Reply[] = [];
  const isSlack = (path: string) => path.startsWith('/api/');
  const usual = (path: string): Reply =>
    isSlack(path) ? { status: 200, body: { ok: true, ts: '1' } } : { status: 202 };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const { authorization } = request.headers;
    received.push({ path, authorization, body: JSON.parse(await text(request)) });
    const reply = replies.length > 0 ? replies.shift() : usual(path);
    if (!reply) return;
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    reply: (...next: Reply[]) => void replies.push(...next),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
