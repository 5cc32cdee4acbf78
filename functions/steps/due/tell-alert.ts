import type { Alert } from '#domain/alert/alert.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { AlertNotifier } from '#domain/notify/alert-notifier.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import { type ContactWay, type Person, type Plan, peopleIn } from '#domain/plan/plan.ts';
import { topicIn } from '#domain/plan/topics.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface TellAlertDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan'> {
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

/** Tells those whom the plan names of an alert, once a notice, and journals who was told. */
export const tellAlert =
  (deps: TellAlertDeps): DueHandler =>
  async ({ id, key }) => {
    const notice = Number(key);
    const alert = await deps.journal.read(alertJournal, id);
    if (!isWanted(alert, notice)) return undefined;
    const named = peopleIn(deps.plan, topicIn(deps.plan, alert.topic)?.tell ?? []);
    // Where all whom the topic names have left the plan, the crisis group is told.
    const people = named.length > 0 ? named : peopleIn(deps.plan, deps.plan.crisisGroup);
    const told = await tellEach(people, (to) => tell(deps, alert, to));
    const event: AlertEvent = { type: 'alert-told', data: { notice, ...told } };
    await deps.journal.append<Alert, AlertEvent, never>(alertJournal, id, TALAN, (now) =>
      ok(isWanted(now, notice) ? [event] : []),
    );
    return undefined;
  };
