import * as z from 'zod';
import { CalendarFeed } from '#domain/plan/calendar-feed.ts';
import { mayEndFeeds } from '#domain/plan/calendar-feeds.ts';
import { Language } from '#domain/values/language.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { makeCalendarFeed, readFeeds, revokeCalendarFeed } from '../actions/calendar-feeds.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const FeedView = CalendarFeed.omit({ hash: true });
const FeedList = z.object({ items: z.array(FeedView) });

/** Calls about the calendar that programs subscribe to. */
export const calendarRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/calendar-feeds',
      // An admin without another role may, since a feed holds no words.
      openToAll: true,
      summary: 'Lists the calendar feeds that answer, without their addresses',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: FeedList,
    },
    async ({ deps, me }) =>
      mayEndFeeds(me)
        ? ok(FeedList.parse({ items: await readFeeds(deps) }))
        : refuse({ type: 'forbidden' }),
  ),
  apiRoute(
    {
      method: 'post',
      path: '/calendar-feeds',
      summary:
        'Makes the secret address of your calendar feed, told this once; the one before answers no more',
      status: 201,
      body: z.strictObject({ language: Language }),
      query: Nothing,
      answer: z.object({ id: z.string(), url: z.string() }),
    },
    ({ deps, me, body }) => makeCalendarFeed(deps, me, body.language),
  ),
  apiRoute(
    {
      method: 'post',
      path: '/calendar-feeds/{id}/revoke',
      summary: 'Revokes the address of a calendar feed',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: FeedList,
    },
    async ({ deps, me, param }) => {
      const revoked = await revokeCalendarFeed(deps, me, param('id'));
      return revoked.ok ? ok(FeedList.parse({ items: await readFeeds(deps) })) : revoked;
    },
  ),
];
