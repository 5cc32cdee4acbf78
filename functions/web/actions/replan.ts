import { GATE_ID, isHeldBy } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import type { ThawedPost } from '#domain/freeze/thaw.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import { type Person, planVersion } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { ReplanInput } from '#domain/statement/answer-input.ts';
import { demandOn } from '#domain/statement/approval/clearances.ts';
import { decide } from '#domain/statement/approval/decide.ts';
import { mayAnswer } from '#domain/statement/approval/standing.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import { toldBy } from '#domain/statement/brief/told.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { withdraw } from '#domain/statement/lifecycle.ts';
import { planningProblem } from '#domain/statement/schedule.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen, isPlanned } from '#domain/statement/status.ts';
import { isTakenByOther } from '#domain/statement/succession.ts';
import { type Replanning, replannedTo } from '#domain/statement/version/replan.ts';
import { recordCheck } from '#domain/statement/version/write-version.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { type ActionResult, appendToStatement } from './append.ts';
import { groundsFor } from './grounds.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { startRun } from './workflow.ts';

const timeOf = ({ do: what, at }: ThawedPost, { publishAt = '' }: Statement, now: Date): string => {
  if (at !== undefined) return at;
  const isAhead = what === 'release' && new Date(publishAt) > now;
  return isAhead ? publishAt : now.toISOString();
};

/** The changes of a statement one after the other, each made on what the ones before led to. */
const inTurn = (by: string, now: Date) => {
  const events: StatementChange[] = [];
  return {
    events,
    next: (statement: Statement, event: StatementChange): Statement => {
      events.push(event);
      return statementJournal.fold(statement, event, { by, at: now.toISOString() });
    },
  };
};

// What one answer at this moment can't give: the workflow then asks for it, as for any new version.
const askedFor: readonly Refusal['type'][] = ['passkey-required', 'legal-review-first'];

interface Planning extends Replanning {
  incident: Incident;
  superseded?: Statement | undefined;
}

// Whoever plans anew approves the same words for another time, with all that an approval takes.
const approveAnew = async (
  deps: WebDeps,
  actor: Person,
  statement: Statement,
  { incident, superseded, ...replanning }: Planning,
  read: ReadAlong,
): Promise<Result<StatementChange[], Refusal>> => {
  const now = deps.now();
  const { events, next } = inTurn(actor.id, now);
  const again = next(statement, replannedTo(statement, replanning));
  const toCheck = await statementToCheck(deps, again);
  const findings = checkStatement(toCheck, incident, deps.plan, deps.rules, now);
  const version = ruleSetVersion(deps.rules, incident.phase);
  const told = toldBy(again, incident, deps.plan, deps.rules);
  const checked = next(again, recordCheck(again, findings, incident, version, { told }));
  const beforeAsking = [...events];
  const at = now.toISOString();
  const round = { round: 1, purpose: 'approve' as const, people: [actor.id], everyone: false };
  const grounds = groundsFor(deps, incident, await readHandovers({ read }));
  const asked = next(checked, {
    type: 'asked',
    data: {
      ...{ ...round, from: at, until: at, planVersion: planVersion(deps.plan) },
      demanded: demandOn(checked, grounds),
    },
  });
  const approval = { decision: 'approve' as const, hash: asked.hash ?? '', override: [] };
  const decided = decide(asked, actor.id, approval, {
    ...grounds,
    incident,
    superseded,
    isTaken: superseded && (await isTakenByOther(superseded, statement.id, read)),
    answered: await answeredComment(read, statement),
    findings,
    isOverridable: deps.rules.isOverridable,
  });
  if (decided.ok) return ok([...events, ...decided.value]);
  return askedFor.includes(decided.refusal.type) ? ok(beforeAsking) : decided;
};

const isAsShown = (statement: Statement, hash: string | undefined): boolean =>
  isPlanned(statement.status) && statement.hash === hash;

// Only what is on ice or missed is dropped here, by a writer or by someone whose mandate covers it.
const dropPost = async (
  deps: WebDeps,
  actor: Person,
  statement: Statement,
  incident: Incident,
  read: ReadAlong,
): Promise<Result<readonly StatementChange[], Refusal>> => {
  const isOnIce =
    isPlanned(statement.status) && isHeldBy(await read(gateJournal, GATE_ID), statement);
  if (!isOnIce && statement.status !== 'missed') {
    return refuse({ type: 'changed-meanwhile', posts: [statement.id] });
  }
  const grounds = groundsFor(deps, incident, await readHandovers({ read }));
  if (!isWriter(actor) && !mayAnswer(statement, actor.id, grounds, 'approve')) {
    return refuse({ type: 'no-mandate', why: 'not-covered' });
  }
  return withdraw(statement);
};

/** What becomes of a frozen or missed post: it is dropped, or approved for another time. `reason`: of a release. */
export const thawPost = async (
  deps: WebDeps,
  actor: Person,
  post: ThawedPost & { reason: string | undefined },
  statement: Statement | undefined,
  read: ReadAlong,
): Promise<Result<readonly StatementChange[], Refusal>> => {
  const incident = statement && (await incidentOf(read, statement));
  if (statement?.kind !== 'post' || !incident) return refuse({ type: 'not-found' });
  if (post.do === 'drop') return dropPost(deps, actor, statement, incident, read);
  if (!isAsShown(statement, post.hash)) {
    return refuse({ type: 'changed-meanwhile', posts: [statement.id] });
  }
  const now = deps.now();
  const problem = planningProblem({ publishAt: post.at }, post.at, now);
  if (problem) return refuse(problem);
  const publishAt = timeOf(post, statement, now);
  const { reason } = post;
  const planning = { incident, publishAt, released: post.do === 'release', reason };
  return approveAnew(deps, actor, statement, planning, read);
};

/**
 * Plans approved words for another time, or missed ones anew: an approval of the same words for that time
 * by someone with the mandate. Where it takes more, a passkey or a legal review, the workflow asks for it.
 */
export const replanStatement = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  { at: publishAt, hash }: ReplanInput,
): ActionResult => {
  const result = await appendToStatement(
    deps,
    actor,
    id,
    async (statement, incident, superseded, read) => {
      const grounds = groundsFor(deps, incident, await readHandovers({ read }));
      if (!mayAnswer(statement, actor.id, grounds, 'approve')) {
        return refuse({ type: 'no-mandate', why: 'not-covered' });
      }
      if (!isAsShown(statement, hash)) {
        return refuse({ type: 'changed-meanwhile', posts: [statement.id] });
      }
      const problem = planningProblem({ ...statement, publishAt }, publishAt, deps.now());
      if (problem) return refuse(problem);
      // A release holds for the freeze that it was given in, not for a later one.
      const isHeld = isHeldBy(await read(gateJournal, GATE_ID), statement);
      const released = statement.released === true && !isHeld;
      const planning = { incident, superseded, publishAt, released };
      return approveAnew(deps, actor, statement, planning, read);
    },
  );
  if (result.ok && isOpen(result.value.status)) await startRun(deps, id, result.value.run);
  return result;
};
