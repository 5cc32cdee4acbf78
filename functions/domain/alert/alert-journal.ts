import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import { Alert, isAboutMentions } from './alert.ts';
import { type AlertEvent, alertEvents } from './events/alert-events.ts';

/** The desk's list of alerts about mentions that nobody has muted or opened an incident from. */
export const UNSEEN = 'unseen';

/** The desk's list of what lasts until it is over: warnings, and sources that bring nothing. */
export const LASTING = 'lasting';

const deskList = (alert: Alert): string | undefined => {
  if (alert.incidentId || alert.mutedUntil || alert.endedAt) return undefined;
  return isAboutMentions(alert) ? UNSEEN : LASTING;
};

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
    desk: deskList(state),
  }),
};
