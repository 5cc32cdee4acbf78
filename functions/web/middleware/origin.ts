import type { MiddlewareHandler } from 'hono';
import type { WebDeps } from '../deps.ts';
import { problem } from '../problem.ts';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

const isLoopback = (host: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(host.replace(/:\d+$/, ''));

/** Whether a Host header names this app: its origin, or the same port under a loopback name. */
const isOurHost = (host: string, origin: URL): boolean =>
  host === origin.host ||
  (isLoopback(origin.host) && isLoopback(host) && host.split(':').at(-1) === origin.port);

/**
 * Refuses writes that another site's page makes in the name of a signed-in person (CSRF), and requests
 * under a foreign host name (DNS rebinding). A caller without Origin and Sec-Fetch-Site is no browser,
 * so it has no cookies to abuse.
 */
export const ownOriginOnly = (deps: Pick<WebDeps, 'origin'>): MiddlewareHandler => {
  const origin = new URL(deps.origin);
  return async (context, next) => {
    const host = context.req.header('host') ?? origin.host;
    if (!isOurHost(host, origin)) return problem(context, 403, { type: 'foreign-host' });
    if (!safeMethods.includes(context.req.method)) {
      const site = context.req.header('sec-fetch-site') ?? 'same-origin';
      const from = context.req.header('origin');
      const same = from === undefined || from === `${origin.protocol}//${host}`;
      if (!same || !['same-origin', 'none'].includes(site)) {
        return problem(context, 403, { type: 'foreign-origin' });
      }
    }
    return next();
  };
};
