import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal, openList } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { isUntoldUrgent, urgentSinceOf } from '#domain/comment/untold.ts';
import {
  begunCall,
  madeCall,
  retryAt,
  turnAfter,
  type UrgentCall,
  type UrgentCalls,
} from '#domain/comment/urgent-call.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { reachedNobody, tellAgainAt, tellOrGroup } from '#domain/notify/tell-again.ts';
import { isSent, type Told } from '#domain/notify/tell-each.ts';
import type { UrgentNotifier } from '#domain/notify/urgent-notifier.ts';
import { awayAt } from '#domain/plan/handover.ts';
import { type ContactWay, type Person, type Plan, peopleIn } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface TellUrgentDeps extends Pick<StepDeps, 'log' | 'plan' | 'now'> {
  journal: StateJournal & JournalLists;
  urgentNotifier: UrgentNotifier;
  urgentCalls: UrgentCalls;
}

// Who writes and is not away; in a crisis its group too. Where that is nobody, the group.
const onDuty = async (
  { plan, now, journal }: TellUrgentDeps,
  isCrisis: boolean,
): Promise<Person[]> => {
  const moment = { at: now(), handovers: await readHandovers(journal) };
  const writers = plan.people.filter(
    ({ id, roles }) => roles.includes('writer') && !awayAt(plan, id, moment),
  );
  const group = isCrisis || writers.length === 0 ? peopleIn(plan, plan.crisisGroup) : [];
  return [...new Set([...writers, ...group])];
};

const isCrisis = async ({ journal }: TellUrgentDeps): Promise<boolean> =>
  (await journal.list(incidentJournal, { by: 'open' }, { limit: 1 })).items.length > 0;

// It reaches people as what is most severe does.
const waysFor = (plan: Plan, { notify }: Person, byText: boolean): readonly ContactWay[] =>
  byText ? (notify ?? plan.notify)[1] : ['email'];

/** By which ways a person was reached. */
const tell = async (
  deps: TellUrgentDeps,
  comment: Comment,
  to: Person,
  byText: boolean,
): Promise<ContactWay[]> => {
  const { id: commentId, deadlines } = comment;
  const at = deadlines.urgentBy ?? deadlines.acknowledgeBy;
  const ways = waysFor(deps.plan, to, byText);
  const sent = await Promise.all(
    ways.map((way) => {
      const id = `${commentId}-urgent-${urgentSinceOf(comment)}-${way}-${to.id}`;
      return isSent(deps, () => deps.urgentNotifier.notify({ id, way, to, commentId, at }));
    }),
  );
  return ways.filter((_, i) => sent[i]);
};

const settle = async ({ journal }: TellUrgentDeps, id: string, told: Told): Promise<undefined> => {
  await journal.append<Comment, CommentEvent, never>(commentJournal, id, TALAN, (now) =>
    ok(now && isUntoldUrgent(now) ? [{ type: 'urgent-told', data: told }] : []),
  );
};

interface Call {
  list: string;
  last: UrgentCall | undefined;
  byText: boolean;
}

const call = async (
  deps: TellUrgentDeps,
  comment: Comment,
  { list, last, byText }: Call,
): Promise<string | undefined> => {
  const now = deps.now();
  const begun = begunCall(last, now);
  // Another comment of the list is told of in this moment: a minute later it is known whether that reached anyone.
  if (!(await deps.urgentCalls.replace(list, last, begun))) return retryAt(now);
  const waited = { since: urgentSinceOf(comment), now };
  let isAnyTexted = false;
  const people = await onDuty(deps, await isCrisis(deps));
  const told = await tellOrGroup(deps.plan, people, waited, async (to) => {
    const ways = await tell(deps, comment, to, byText);
    isAnyTexted ||= ways.includes('sms');
    return ways.length > 0;
  });
  await deps.urgentCalls.replace(list, begun, madeCall(begun, told.people, isAnyTexted));
  const again = reachedNobody(told) ? tellAgainAt(waited) : undefined;
  return again ?? settle(deps, comment.id, told);
};

/**
 * Tells those on duty once that a comment can't wait, and journals who was told. What reached nobody is tried
 * again for a day. While people have just been told of another one of the same incident, it waits: a message
 * leads to all that have come in until then, and after it nobody gets a further text message for a while.
 */
export const tellUrgent =
  (deps: TellUrgentDeps): DueHandler =>
  async ({ id }) => {
    const comment = await deps.journal.read(commentJournal, id);
    if (!comment || !isUntoldUrgent(comment)) return undefined;
    const list = openList(comment.incidentId ?? NO_INCIDENT, true);
    const last = await deps.urgentCalls.last(list);
    const turn = turnAfter(last, urgentSinceOf(comment), deps.now());
    if (turn.is === 'wait') return turn.until;
    if (turn.is === 'told') return settle(deps, id, { people: turn.people, failed: [] });
    return call(deps, comment, { list, last, byText: turn.byText });
  };
