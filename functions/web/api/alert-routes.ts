import * as z from 'zod';
import { Alert, timesUsual } from '#domain/alert/alert.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { ok } from '#domain/values/result.ts';
import { MuteInput, muteAlert } from '../actions/alerts.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';
import { pageSchema } from './views.ts';

const AlertView = Alert.omit({ settled: true }).extend({ times: z.number().optional() });

const viewOf = (alert: Alert) => AlertView.parse({ ...alert, times: timesUsual(alert) });

/** Calls about alerts. */
export const alertRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/alerts',
      summary: 'Lists alerts, newest first',
      status: 200,
      body: Nothing,
      query: PageQuery,
      answer: pageSchema(AlertView),
    },
    async ({ deps, query }) => {
      const page = await deps.journal.list(alertJournal, { by: 'all' }, query);
      return ok({ ...page, items: page.items.map(viewOf) });
    },
  ),
  apiRoute(
    {
      method: 'post',
      path: '/alerts/{id}/mute',
      summary: 'Mutes the topic of an alert until a time, with a reason',
      status: 200,
      body: MuteInput,
      query: Nothing,
      answer: AlertView,
    },
    async ({ deps, me, param, body }) => {
      const muted = await muteAlert(deps, me, param('id'), body);
      return muted.ok ? ok(viewOf(muted.value)) : muted;
    },
  ),
];
