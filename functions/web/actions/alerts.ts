import * as z from 'zod';
import { type Alert, isAboutMentions } from '#domain/alert/alert.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import type { Person } from '#domain/plan/plan.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { Prose } from '#domain/values/text.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';

const Time = z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString());

/** Until when a topic is muted, and why. */
export const MuteInput = z.strictObject({ until: Time, reason: Prose(1000) });
export type MuteInput = z.infer<typeof MuteInput>;

/**
 * Mutes the topic of an alert: nobody is told of it until then; said again, nothing changes. What authorities warn of,
 * and that a source is silent, is no topic and can't be muted.
 */
export const muteAlert = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  { until, reason }: MuteInput,
): Promise<Result<Alert, Refusal>> => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  if (until <= deps.now().toISOString()) return refuse({ type: 'time-passed' });
  return deps.journal.append<Alert, AlertEvent, Refusal>(alertJournal, id, actor.id, (alert) =>
    alert && isAboutMentions(alert)
      ? ok(
          alert.mutedUntil === until ? [] : [{ type: 'muted', data: { until }, words: { reason } }],
        )
      : refuse({ type: 'not-found' }),
  );
};

/** Notes that an incident was opened from an alert; one that does not exist is no hindrance. */
export const takeUpAlert = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  incidentId: string,
): Promise<void> => {
  await deps.journal.append<Alert, AlertEvent, Refusal>(alertJournal, id, actor.id, (alert) =>
    alert
      ? ok(alert.incidentId ? [] : [{ type: 'taken-up', data: { incidentId } }])
      : refuse({ type: 'not-found' }),
  );
};
