import type { Wanted } from '../due/due.ts';
import type { Action, ReminderKind } from './action.ts';
import type { Incident } from './incident.ts';

const LATE_AFTER_MS = 7 * 24 * 60 * 60_000;

/** When an owner is reminded. */
const reminders: readonly { kind: ReminderKind; afterMs: number }[] = [
  { kind: 'due', afterMs: 0 },
  { kind: 'late', afterMs: LATE_AFTER_MS },
];

/** A reminder of an action, and when it is due, ISO 8601. */
interface Reminder {
  action: Action;
  kind: ReminderKind;
  at: string;
}

const remindersOf = (action: Action): Reminder[] =>
  reminders
    .filter(({ kind }) => !action.done && !action.reminded.includes(kind))
    .map(({ kind, afterMs }) => ({
      action,
      kind,
      at: new Date(Date.parse(action.dueAt) + afterMs).toISOString(),
    }));

const keyOf = ({ action, kind }: Reminder): string => `${action.id}#${kind}`;

const openReminders = ({ actions }: Pick<Incident, 'actions'>): Reminder[] =>
  actions.flatMap(remindersOf);

/** The reminders that an incident's open actions want later. */
export const remindersWanted = (incident: Pick<Incident, 'actions'>): Wanted[] =>
  openReminders(incident).map((reminder) => ({
    kind: 'remind-action',
    key: keyOf(reminder),
    at: reminder.at,
  }));

/** The reminder that a due item asks for; undefined once the incident no longer wants it at this time. */
export const wantedReminder = (
  incident: Pick<Incident, 'actions'>,
  { key, at }: Pick<Wanted, 'key' | 'at'>,
): Reminder | undefined =>
  openReminders(incident).find((reminder) => keyOf(reminder) === key && reminder.at <= at);
