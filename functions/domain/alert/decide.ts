import { idFrom } from '../values/id.ts';
import type { Alert, AlertLevel, AlertReason, Example, Heard } from './alert.ts';
import type { AlertEvent } from './events/alert-events.ts';

const HOUR_MS = 60 * 60_000;
/** People are told again when so many times as much is said as when they were told last. */
const LOUDER = 2;
/** More often than this in the first hours, nobody listens any more. */
const FIRST_NOTICES = 3;
const FIRST_MS = 3 * HOUR_MS;

/** What is worth an alert: which episode it belongs to, by when that began. */
export interface Finding extends Heard {
  topic: string;
  why: AlertReason;
  level: AlertLevel;
  /** ISO 8601. */
  since: string;
  examples: Example[];
}

/** The id of an episode's alert. */
export const alertId = ({ topic, why, since }: Pick<Finding, 'topic' | 'why' | 'since'>): string =>
  idFrom(JSON.stringify(['alert', topic, why === 'many' ? 'above-usual' : why, since]));

/** The alert among those of a topic, newest first, to which a finding belongs. */
export const episodeOf = (alerts: readonly Alert[], { why, since }: Finding): Alert | undefined =>
  alerts.find(
    (alert) => (alert.why === 'alarm-word') === (why === 'alarm-word') && alert.noticedAt >= since,
  );

const mayTellAgain = ({ notices, openedAt }: Alert, now: Date): boolean =>
  notices < FIRST_NOTICES || now.getTime() - Date.parse(openedAt) > FIRST_MS;

/**
 * What a finding adds to its alert: it is raised once an episode, and grows when twice as much is said as when
 * people were told last. `mutedUntil`: until when the topic is muted, ISO 8601.
 */
export const alertEventsFor = (
  alert: Alert | undefined,
  { since: _, ...finding }: Finding,
  { id, mutedUntil, now }: { id: string; mutedUntil: string | undefined; now: Date },
): AlertEvent[] => {
  const { examples, topic, why, ...heard } = finding;
  if (!alert) {
    const data = { id, topic, why, ...heard, ...(mutedUntil && { mutedUntil }) };
    return [{ type: 'raised', data, words: { examples } }];
  }
  if (finding.seen < LOUDER * alert.seen || !mayTellAgain(alert, now)) return [];
  return [{ type: 'grown', data: { ...heard, level: 'alarm' }, words: { examples } }];
};
