import * as z from 'zod';
import { Alert, timesUsual } from '#domain/alert/alert.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { quotable } from '#domain/moderation/removed-words.ts';
import { ok } from '#domain/values/result.ts';
import { MuteInput, muteAlert } from '../actions/alerts.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';
import { pageSchema } from './views.ts';

const AlertView = Alert.omit({ settled: true }).extend({ times: z.number().optional() });

const viewOf = (alert: Alert) => AlertView.parse({ ...alert, times: timesUsual(alert) });

const shown = async ({ deps }: Pick<Caller, 'deps'>, alerts: readonly Alert[]) =>
  (await quotable(deps, alerts)).map(viewOf);

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
      return ok({ ...page, items: await shown({ deps }, page.items) });
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
      if (!muted.ok) return muted;
      const [alert = viewOf(muted.value)] = await shown({ deps }, [muted.value]);
      return ok(alert);
    },
  ),
];
