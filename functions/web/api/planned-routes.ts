import * as z from 'zod';
import { PlannedInput, PlannedReceipt } from '#domain/planned/input.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { PlannedPost, PlannedState } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';
import { enterPlanned, notePlanned } from '../actions/planned.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';
import { pageSchema } from './views.ts';

const PlannedView = PlannedPost.omit({
  copy: true,
  requestDigest: true,
  isMeanwhile: true,
  author: true,
});

/** Calls about posts that are planned in other planners. */
export const plannedRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/planned',
      summary:
        'Lists posts planned in other planners, the latest time first, of one state if asked',
      status: 200,
      body: Nothing,
      query: PageQuery.extend({ state: PlannedState.optional() }),
      answer: pageSchema(PlannedView),
    },
    async ({ deps, query: { state: status, ...page } }) => {
      const found = await deps.journal.list(plannedJournal, { by: 'all', status }, page);
      return ok({ ...found, items: found.items.map((post) => PlannedView.parse(post)) });
    },
  ),
  apiRoute(
    {
      method: 'post',
      path: '/planned',
      summary:
        'Enters a post that lies in another planner, so that a freeze stops it or tells whom to stop it',
      status: 201,
      takesKey: true,
      body: PlannedInput,
      query: Nothing,
      answer: z.object({ id: z.string() }),
    },
    async ({ deps, me, body, key }) => {
      const entered = await enterPlanned(deps, me, body, key);
      return entered.ok ? ok({ id: entered.value.id }) : entered;
    },
  ),
  apiRoute(
    {
      method: 'post',
      path: '/planned/{id}/receipt',
      summary: 'Notes what became of a post in another planner',
      status: 200,
      body: PlannedReceipt,
      query: Nothing,
      answer: PlannedView,
    },
    async ({ deps, me, param, body }) => {
      const noted = await notePlanned(deps, me, param('id'), body);
      return noted.ok ? ok(PlannedView.parse(noted.value)) : noted;
    },
  ),
];
