import * as z from 'zod';
import { placesOf, Trust, trustOn } from '#domain/trust/trust.ts';
import { ok } from '#domain/values/result.ts';
import { recentComments, TRUST_DAYS } from '../read/trust.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

/** Calls about how comments were answered. */
export const trustRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/trust',
      summary:
        'Says per place (a channel, or calls, letters, talks) how many comments were answered, and how soon',
      status: 200,
      body: Nothing,
      query: z.object({ days: z.coerce.number().int().min(1).max(90).default(TRUST_DAYS) }),
      answer: z.object({ since: z.iso.datetime(), items: z.array(Trust) }),
    },
    async ({ deps, query: { days } }) => {
      const { comments, since } = await recentComments(deps, days);
      const items = placesOf(comments).map((place) => trustOn(place, comments));
      return ok({ since, items });
    },
  ),
];
