import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Refusals } from './fault-proxy.ts';

/*
 * A Postiz that remembers. Shapes of requests and answers: docs.postiz.com, public-api/openapi.json (`listPosts`,
 * `changePostStatus`, `Post`); November 2026. What it answers to a wrong key, or to too many requests, stands
 * there by its status alone.
 */

export const postizRefusals: Refusals = {
  limit: { status: 429, body: { message: 'ThrottlerException: Too Many Requests' } },
  'limit-with-time': { status: 429, body: {}, headers: { 'retry-after': '60' } },
  expired: { status: 401, body: { msg: 'Invalid API key' } },
  revoked: { status: 401, body: { msg: 'Invalid API key' } },
  refused: { status: 400, body: { message: 'Post not found' } },
};

interface Stored {
  id: string;
  content: string;
  publishDate: string;
  releaseURL: string | null;
  state: 'QUEUE' | 'PUBLISHED' | 'ERROR' | 'DRAFT';
  integration: { id: string; providerIdentifier: string; name: string; picture: string };
}

const Change = z.strictObject({ status: z.enum(['draft', 'schedule']) });
const Range = z.strictObject({ startDate: z.iso.datetime(), endDate: z.iso.datetime() });

/** Opens a Postiz on this machine; `lies.on`: it says that a post is a draft, and is not. */
export const openPostiz = async ({ now, token }: { now: () => number; token: string }) => {
  const posts: Stored[] = [];
  const lies = { on: false };
  const app = new Hono().basePath('/api/public/v1');
  app.use(async (context, next) => {
    if (context.req.header('authorization') === token) return next();
    return context.json({ msg: 'Invalid API key' }, 401);
  });
  app.get('/posts', (context) => {
    const { startDate, endDate } = Range.parse(context.req.query());
    const isIn = ({ publishDate }: Stored) => publishDate >= startDate && publishDate <= endDate;
    return context.json({ posts: posts.filter(isIn) });
  });
  app.put('/posts/:id/status', async (context) => {
    const { status } = Change.parse(await context.req.json());
    const post = posts.find(({ id }) => id === context.req.param('id'));
    if (!post) return context.json({ message: 'Post not found' }, 400);
    const state = status === 'draft' ? 'DRAFT' : 'QUEUE';
    // It changes the state of what was published too.
    if (!lies.on) post.state = state;
    return context.json({ id: post.id, state });
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((ready) => server.once('listening', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    lies,
    plan: (id: string, text: string, at: Date) =>
      void posts.push({
        ...{ id, content: `<p>${text}</p>`, state: 'QUEUE', releaseURL: null },
        publishDate: at.toISOString(),
        integration: { id: 'i1', providerIdentifier: 'mastodon', name: 'Exempel', picture: '' },
      }),
    /** Publishes what is due. */
    runWorker: () => {
      for (const post of posts) {
        if (post.state !== 'QUEUE' || Date.parse(post.publishDate) > now()) continue;
        post.state = 'PUBLISHED';
        post.releaseURL = `https://mastodon.example/@exempel/${post.id}`;
      }
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};
