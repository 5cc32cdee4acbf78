import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Refusals } from './fault-proxy.ts';

/*
 * A Buffer that remembers. Shapes of requests and answers: developers.buffer.com, guides/pagination,
 * guides/error-handling, guides/api-limits, types/Post, types/EditPostInput; November 2026.
 */

/** As Buffer says them: guides/api-limits and guides/error-handling; a refused key is seen as HTTP 401. */
export const bufferRefusals: Refusals = {
  limit: { status: 429, body: limited() },
  'limit-with-time': { status: 429, body: limited(), headers: { 'retry-after': '60' } },
  expired: { status: 401, body: coded('UNAUTHENTICATED') },
  revoked: { status: 200, body: coded('UNAUTHORIZED') },
  refused: { status: 200, body: { data: { editPost: { message: 'Text is required' } } } },
};

function coded(code: string) {
  return { data: null, errors: [{ message: 'No', extensions: { code } }] };
}
function limited() {
  const extensions = { code: 'RATE_LIMIT_EXCEEDED', window: '15m' };
  return { errors: [{ message: 'Too many requests from this client.', extensions }] };
}

interface Stored {
  id: string;
  status: string;
  text: string;
  channelId: string;
  channelService: string;
  schedulingType: string;
  shareMode: string;
  dueAt: string;
  assets: object[];
  author: { email: string };
}

const Edit = z.strictObject({
  id: z.string(),
  schedulingType: z.enum(['notification', 'automatic']),
  saveToDraft: z.boolean(),
});
const List = z.strictObject({
  first: z.number().max(100),
  after: z.string().optional(),
  input: z.strictObject({
    organizationId: z.literal('o1'),
    filter: z.strictObject({
      status: z.array(z.enum(['scheduled', 'sending', 'sent', 'error', 'draft'])),
      dueAt: z.strictObject({ start: z.iso.datetime() }).optional(),
    }),
    sort: z.array(z.strictObject({ field: z.literal('dueAt'), direction: z.literal('asc') })),
  }),
});

/** Opens a Buffer on this machine with one organization; `lies.on`: it says that a post is a draft, and is not. */
export const openBuffer = async ({ now, token }: { now: () => number; token: string }) => {
  const posts: Stored[] = [];
  const lies = { on: false };
  const edit = (input: unknown) => {
    const { id, saveToDraft } = Edit.parse(input);
    const post = posts.find((each) => each.id === id);
    if (!post) return { editPost: { message: 'Post not found' } };
    if (post.status !== 'scheduled' && post.status !== 'draft')
      return { editPost: { message: 'Sent posts can not be edited' } };
    if (lies.on) return { editPost: { post: { ...post, status: 'draft' } } };
    if (saveToDraft) post.status = 'draft';
    return { editPost: { post } };
  };
  const list = (variables: unknown) => {
    const { first, after, input } = List.parse(variables);
    const { status, dueAt } = input.filter;
    const found = posts
      .filter((post) => status.some((each) => each === post.status))
      .filter((post) => dueAt === undefined || post.dueAt >= dueAt.start)
      .toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
    const from = after === undefined ? 0 : Number(after);
    const page = found.slice(from, from + first);
    const hasNextPage = from + first < found.length;
    const edges = page.map((node, i) => ({ node, cursor: String(from + i + 1) }));
    const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(from + first) : null };
    return { posts: { edges, pageInfo } };
  };
  const app = new Hono();
  app.post('/', async (context) => {
    if (context.req.header('authorization') !== `Bearer ${token}`) {
      return context.json(coded('UNAUTHENTICATED'), 401);
    }
    const { query, variables } = (await context.req.json()) as { query: string; variables: any };
    if (query.includes('editPost(')) return context.json({ data: edit(variables.input) });
    if (query.includes('posts(')) return context.json({ data: list(variables) });
    return context.json({ data: { account: { organizations: [{ id: 'o1' }] } } });
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((ready) => server.once('listening', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    lies,
    plan: (id: string, text: string, at: Date) =>
      void posts.push({
        ...{ id, text, status: 'scheduled', channelId: 'c1', channelService: 'mastodon' },
        ...{ schedulingType: 'automatic', shareMode: 'customScheduled' },
        dueAt: at.toISOString(),
        assets: [],
        author: { email: 'karin@example.org' },
      }),
    /** Publishes what is due. */
    runWorker: () => {
      for (const post of posts) {
        if (post.status === 'scheduled' && Date.parse(post.dueAt) <= now()) post.status = 'sent';
      }
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};
