import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import { ChannelText } from '#domain/draft/draft.ts';
import { ThawInput } from '#domain/freeze/thaw.ts';
import { Language } from '#domain/values/language.ts';
import { ok } from '#domain/values/result.ts';
import { thaw } from '../actions/thaw.ts';
import type { WebDeps } from '../deps.ts';
import { isOnIce, readPlanned } from '../read/freeze.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const FreezeView = z.object({
  /** Since when ordinary posts are frozen; null where they are not. */
  since: z.string().nullable(),
  incidents: z.array(z.object({ id: z.string(), since: z.string(), by: z.string() })),
  /** What is to be planned anew, dropped or released, the earliest first. */
  posts: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['frozen', 'missed']),
      publishAt: z.string().optional(),
      hash: z.string().optional(),
      language: Language,
      channels: z.array(Channel),
      texts: z.array(ChannelText),
      requestedBy: z.string(),
    }),
  ),
});

const freezeView = async (deps: WebDeps) => {
  const { gate, planned } = await readPlanned(deps);
  const holds = gate?.holds ?? [];
  return FreezeView.parse({
    since: holds[0]?.since ?? null,
    incidents: holds.map(({ incidentId: id, since, by }) => ({ id, since, by })),
    posts: planned.filter(isOnIce).map(({ statement, status }) => ({ ...statement, status })),
  });
};

/** Calls about what a crisis keeps from going out. */
export const freezeRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/freeze',
      summary: 'Shows since when ordinary posts are frozen, by which incidents, and which posts',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: FreezeView,
    },
    async ({ deps }) => ok(await freezeView(deps)),
  ),
  apiRoute(
    {
      method: 'post',
      path: '/thaw',
      summary: "Ends an incident's freeze; each post is planned anew, dropped or released by name",
      status: 200,
      body: ThawInput,
      query: Nothing,
      answer: FreezeView,
    },
    async ({ deps, me, body }) => {
      const done = await thaw(deps, me, body);
      return done.ok ? ok(await freezeView(deps)) : done;
    },
  ),
];
