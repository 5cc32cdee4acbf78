import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal, openList } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { isUntoldUrgent } from '#domain/comment/untold.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import type { UrgentNotifier } from '#domain/notify/urgent-notifier.ts';
import { awayAt } from '#domain/plan/handover.ts';
import { type ContactWay, type Person, type Plan, peopleIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface TellUrgentDeps extends Pick<StepDeps, 'log' | 'plan' | 'now'> {
  journal: StateJournal & JournalLists;
  urgentNotifier: UrgentNotifier;
}

const AT_HAND = 10;

// Who writes and is not away; in a crisis its group too. Where that is nobody, the group.
const onDuty = ({ plan, now }: TellUrgentDeps, isCrisis: boolean): Person[] => {
  const moment = { at: now(), handovers: [] };
  const writers = plan.people.filter(
    ({ id, roles }) => roles.includes('writer') && !awayAt(plan, id, moment),
  );
  const group = isCrisis || writers.length === 0 ? peopleIn(plan, plan.crisisGroup) : [];
  return [...new Set([...writers, ...group])];
};

const isCrisis = async ({ journal }: TellUrgentDeps): Promise<boolean> =>
  (await journal.list(incidentJournal, { by: 'open' }, { limit: 1 })).items.length > 0;

// Many may come at once: whoever was called by one of them sees the others in the same list.
const areCalled = async (
  { journal, now }: TellUrgentDeps,
  { id, incidentId = NO_INCIDENT }: Comment,
): Promise<boolean> => {
  const urgent = { by: 'desk', list: openList(incidentId, true) } as const;
  const { items } = await journal.list(commentJournal, urgent, { limit: AT_HAND });
  return items.some(
    (other) =>
      other.id !== id && other.urgentToldAt && new Date(other.deadlines.urgentBy ?? 0) > now(),
  );
};

// It reaches people as what is most severe does.
const waysFor = (plan: Plan, { notify }: Person, isCalled: boolean): readonly ContactWay[] =>
  isCalled ? ['email'] : (notify ?? plan.notify)[1];

const tell = async (
  deps: TellUrgentDeps,
  { id, deadlines }: Comment,
  to: Person,
  isCalled: boolean,
): Promise<boolean> => {
  const at = deadlines.urgentBy ?? deadlines.acknowledgeBy;
  const sent = await Promise.all(
    waysFor(deps.plan, to, isCalled).map((way) =>
      isSent(deps, () =>
        deps.urgentNotifier.notify({
          id: `${id}-urgent-${way}-${to.id}`,
          way,
          to,
          commentId: id,
          at,
        }),
      ),
    ),
  );
  return sent.some(Boolean);
};

/**
 * Tells those on duty once that a comment can't wait, and journals who was told. While an earlier one of the
 * same incident still has time, people get no further text message.
 */
export const tellUrgent =
  (deps: TellUrgentDeps): DueHandler =>
  async ({ id }) => {
    const comment = await deps.journal.read(commentJournal, id);
    if (!comment || !isUntoldUrgent(comment)) return undefined;
    const [crisis, called] = await Promise.all([isCrisis(deps), areCalled(deps, comment)]);
    const told = await tellEach(onDuty(deps, crisis), (to) => tell(deps, comment, to, called));
    await deps.journal.append<Comment, CommentEvent, never>(commentJournal, id, TALAN, (now) =>
      ok(now && isUntoldUrgent(now) ? [{ type: 'urgent-told', data: told }] : []),
    );
    return undefined;
  };
