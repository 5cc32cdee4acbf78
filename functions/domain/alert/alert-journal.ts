import { foldWith } from '../journal/event-kind.ts';
import type { Aggregate } from '../journal/journal.ts';
import { Alert } from './alert.ts';
import { type AlertEvent, alertEvents } from './events/alert-events.ts';

/** The desk's list of alerts that nobody has muted or opened an incident from, and that are not over. */
export const UNSEEN = 'unseen';

/** The journal of one alert. */
export const alertJournal: Aggregate<Alert, AlertEvent> = {
  name: 'alert',
  state: Alert,
  events: alertEvents,
  fold: foldWith<Alert>(alertEvents),
  due: ({ notices, settled, noticedAt }) =>
    notices > settled ? [{ kind: 'tell-alert', key: String(notices), at: noticedAt }] : [],
  index: (state) => ({
    sort: state.openedAt,
    group: state.topic,
    open: false,
    status: state.level,
    people: [],
    desk: state.incidentId || state.mutedUntil || state.endedAt ? undefined : UNSEEN,
  }),
};
