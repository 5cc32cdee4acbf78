import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Refusals } from './fault-proxy.ts';
import { addSchedule } from './mastodon-schedule.ts';

/*
 * A Mastodon that remembers: what it has accepted is found again, although the answer was lost. Shapes of
 * requests and answers: docs.joinmastodon.org, methods/statuses, methods/accounts, methods/search,
 * entities/Status, entities/StatusSource; November 2026.
 */

/** As Mastodon says them: methods/statuses ("401: Unauthorized", "422: Unprocessable entity"), api/rate-limits. */
export const mastodonRefusals = (now: () => number): Refusals => ({
  limit: { status: 429, body: { error: 'Too many requests' } },
  'limit-with-time': {
    status: 429,
    body: { error: 'Too many requests' },
    headers: { 'x-ratelimit-reset': new Date(now() + 5_000).toISOString() },
  },
  expired: { status: 401, body: { error: 'The access token expired' } },
  revoked: { status: 401, body: { error: 'The access token was revoked' } },
  refused: { status: 422, body: { error: "Validation failed: Text can't be blank" } },
});

const Posted = z.strictObject({
  status: z.string(),
  language: z.string().regex(/^[a-z]{2}$/),
  visibility: z.enum(['public', 'unlisted', 'private', 'direct']),
  in_reply_to_id: z.string().optional(),
});

interface Stored {
  id: string;
  text: string;
  at: number;
  url: string;
  language: string;
  replyTo: string | null;
}

/** How the server behaves. */
export interface MastodonSettings {
  now: () => number;
  token: string;
  /** Whether it makes one post of one key, as Mastodon does and snac does not. */
  keepsKeys?: boolean;
  /** How long after it was accepted a status is listed, in milliseconds. */
  lagMs?: () => number;
  /** How its addresses go on after its own, if not as Mastodon's do. */
  pathOf?: (id: string) => string;
  /** Whether its search finds nothing, as where it has no index of its own. */
  isSearchless?: boolean;
  /** Whether it is like snac: its ids stand in no address, it knows no pages, and it deletes nothing. */
  isLikeSnac?: boolean;
}

const HOUR_MS = 60 * 60_000;
const MAX_CHARACTERS = 500;

/** A Mastodon on this machine. */
export interface FakeMastodon extends ReturnType<typeof addSchedule> {
  url: string;
  statuses: Stored[];
  /** Changes the address that it gives its statuses, which is that of a proxy before it. */
  setPublicUrl(url: string): void;
  close(): Promise<void>;
}

/** Opens one, with one account. */
export const openMastodon = async (settings: MastodonSettings): Promise<FakeMastodon> => {
  const { now, token, keepsKeys = true, lagMs = () => 0, isLikeSnac = false } = settings;
  const { pathOf = (id) => `@myndigheten/${id}`, isSearchless = false } = settings;
  const statuses: Stored[] = [];
  const keys = new Map<string, { id: string; at: number }>();
  let publicUrl = '';
  let count = 0;
  const shown = ({ id, text, at, url, language, replyTo }: Stored) => ({
    ...{ id, url, language, uri: `${url}/activity` },
    created_at: new Date(at).toISOString(),
    in_reply_to_id: replyTo,
    visibility: 'public',
    content: `<p>${text.replaceAll('&', '&amp;')}</p>`,
  });
  const store = (text: string, rest: Pick<Stored, 'language' | 'replyTo'>): Stored => {
    count += 1;
    const id = String(115_000_000_000_000_000n + BigInt(count));
    const path = isLikeSnac ? `myndigheten/p/1795959038.${count}` : pathOf(id);
    const stored = { id, text, at: now(), url: `${publicUrl}/${path}`, ...rest };
    statuses.push(stored);
    return stored;
  };
  const app = new Hono();
  app.use(async (context, next) => {
    if (context.req.header('authorization') === `Bearer ${token}`) return next();
    return context.json({ error: 'The access token is invalid' }, 401);
  });
  app.post('/api/v1/statuses', async (context) => {
    const key = context.req.header('idempotency-key') ?? '';
    const known = keys.get(key);
    const again = statuses.find(({ id }) => id === known?.id);
    if (keepsKeys && again && known && now() - known.at < HOUR_MS) {
      return context.json(shown(again));
    }
    const { status: text, language, in_reply_to_id } = Posted.parse(await context.req.json());
    if (text.length > MAX_CHARACTERS) {
      const error = 'Validation failed: Text character limit of 500 exceeded';
      return context.json({ error }, 422);
    }
    if (in_reply_to_id && !statuses.some(({ id }) => id === in_reply_to_id)) {
      return context.json({ error: 'Record not found' }, 404);
    }
    const stored = store(text, { language, replyTo: in_reply_to_id ?? null });
    keys.set(key, { id: stored.id, at: stored.at });
    return context.json(shown(stored));
  });
  app.get('/api/v1/accounts/verify_credentials', (context) =>
    context.json({ id: '1', username: 'myndigheten' }),
  );
  app.get('/api/v1/accounts/1/statuses', (context) => {
    const { limit = '20', max_id } = context.req.query();
    const all = statuses.filter(({ at }) => at + lagMs() <= now()).toReversed();
    if (isLikeSnac) return context.json(all.map(shown));
    const listed = all.filter(({ id }) => max_id === undefined || BigInt(id) < BigInt(max_id));
    return context.json(listed.slice(0, Math.min(Number(limit), 40)).map(shown));
  });
  app.get('/api/v1/statuses/:id', (context) => {
    const found = statuses.find(({ id }) => id === context.req.param('id'));
    return found ? context.json(shown(found)) : context.json({ error: 'Record not found' }, 404);
  });
  app.get('/api/v1/statuses/:id/source', (context) => {
    const found = statuses.find(({ id }) => id === context.req.param('id'));
    if (!found) return context.json({ error: 'Record not found' }, 404);
    return context.json({ id: found.id, text: found.text, spoiler_text: '' });
  });
  app.get('/api/v2/search', (context) => {
    const { q } = context.req.query();
    const found = isSearchless ? [] : statuses.filter(({ url }) => url === q);
    return context.json({ statuses: found.map(shown) });
  });
  app.delete('/api/v1/statuses/:id', (context) => {
    if (isLikeSnac) return context.html('<h1>404 Not Found (snac/2.75)</h1>', 404);
    const at = statuses.findIndex(({ id }) => id === context.req.param('id'));
    if (at < 0) return context.json({ error: 'Record not found' }, 404);
    const [gone] = statuses.splice(at, 1);
    return context.json(shown(gone!));
  });
  const schedule = addSchedule(app, {
    now,
    publish: (text) => store(text, { language: 'sv', replyTo: null }),
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((ready) => server.once('listening', ready));
  publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...schedule,
    url: publicUrl,
    statuses,
    setPublicUrl: (url) => {
      publicUrl = url;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
};
