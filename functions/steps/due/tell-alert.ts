import type { Alert } from '#domain/alert/alert.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { AlertNotifier } from '#domain/notify/alert-notifier.ts';
import { reachedNobody, tellAgainAt, tellOrGroup } from '#domain/notify/tell-again.ts';
import { isSent, type Told } from '#domain/notify/tell-each.ts';
import { type ContactWay, type Person, type Plan, peopleIn } from '#domain/plan/plan.ts';
import { topicIn } from '#domain/plan/topics.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface TellAlertDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  alertNotifier: AlertNotifier;
}

// An alarm reaches people as what is most severe does.
const waysFor = (plan: Plan, { notify }: Person, { level }: Alert): readonly ContactWay[] =>
  level === 'alarm' ? (notify ?? plan.notify)[1] : ['email'];

const tell = async (
  { alertNotifier, plan, log }: TellAlertDeps,
  alert: Alert,
  to: Person,
): Promise<boolean> => {
  const { id, notices, level, why, source, seen, usual, window } = alert;
  const topic = topicIn(plan, alert.topic)?.name ?? alert.topic;
  const facts = { topic, source, level, why, seen, usual, window };
  const sent = await Promise.all(
    waysFor(plan, to, alert).map((way) =>
      isSent({ log }, () =>
        alertNotifier.notify({ id: `${id}-${notices}-${way}-${to.id}`, way, to, ...facts }),
      ),
    ),
  );
  return sent.some(Boolean);
};

const isWanted = (alert: Alert | undefined, notice: number): alert is Alert =>
  alert !== undefined && alert.notices === notice && alert.settled < notice;

// Where all whom the topic names have left the plan, the crisis group is told.
const toldOf = (plan: Plan, { topic }: Alert): Person[] => {
  const named = peopleIn(plan, topicIn(plan, topic)?.tell ?? []);
  return named.length > 0 ? named : peopleIn(plan, plan.crisisGroup);
};

/** What is noted of telling: that nobody was reached is noted once, as long as it is tried again. */
const eventsFor = (
  { untoldAt }: Alert,
  { notice, told, again }: { notice: number; told: Told; again: string | undefined },
): AlertEvent[] => {
  if (again === undefined) return [{ type: 'alert-told', data: { notice, ...told } }];
  const { failed } = told;
  return untoldAt === undefined ? [{ type: 'alert-untold', data: { notice, failed } }] : [];
};

/**
 * Tells those whom the plan names of an alert, once a notice, and journals who was told. Where no message reached
 * anyone it is tried again for a day, with the crisis group.
 */
export const tellAlert =
  (deps: TellAlertDeps): DueHandler =>
  async ({ id, key }) => {
    const { journal, plan } = deps;
    const notice = Number(key);
    const alert = await journal.read(alertJournal, id);
    if (!isWanted(alert, notice)) return undefined;
    const waited = { since: alert.noticedAt, now: deps.now() };
    const told = await tellOrGroup(plan, toldOf(plan, alert), waited, (to) =>
      tell(deps, alert, to),
    );
    const again = reachedNobody(told) ? tellAgainAt(waited) : undefined;
    await journal.append<Alert, AlertEvent, never>(alertJournal, id, TALAN, (now) =>
      ok(isWanted(now, notice) ? eventsFor(now, { notice, told, again }) : []),
    );
    return again;
  };
