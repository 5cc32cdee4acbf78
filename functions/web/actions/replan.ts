import type { ThawedPost } from '#domain/freeze/thaw.ts';
import { everyday } from '#domain/incident/everyday.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import { type Person, planVersion } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { decide } from '#domain/statement/approval/decide.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { withdraw } from '#domain/statement/lifecycle.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isPlanned } from '#domain/statement/status.ts';
import { replannedTo } from '#domain/statement/version/replan.ts';
import { recordCheck } from '#domain/statement/version/write-version.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { groundsFor } from './grounds.ts';
import type { Refusal } from './refusal.ts';

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

// Whoever plans anew approves the same words for another time, with all that an approval takes.
const approveAnew = async (
  deps: WebDeps,
  actor: Person,
  statement: Statement,
  post: ThawedPost,
  read: ReadAlong,
): Promise<Result<StatementChange[], Refusal>> => {
  const now = deps.now();
  const publishAt = timeOf(post, statement, now);
  if (post.at !== undefined && new Date(post.at) <= now) return refuse({ type: 'publish-time' });
  const { events, next } = inTurn(actor.id, now);
  const again = next(statement, replannedTo(statement, publishAt, post.do === 'release'));
  const findings = checkStatement(again, everyday, deps.plan, deps.rules);
  const version = ruleSetVersion(deps.rules, everyday.phase);
  const checked = next(again, recordCheck(again, findings, everyday, version));
  const at = now.toISOString();
  const round = { round: 1, purpose: 'approve' as const, people: [actor.id], everyone: false };
  const asked = next(checked, {
    type: 'asked',
    data: { ...round, from: at, until: at, planVersion: planVersion(deps.plan) },
  });
  const approval = { decision: 'approve' as const, hash: asked.hash ?? '', override: [] };
  const decided = decide(asked, actor.id, approval, {
    ...groundsFor(deps, everyday, await readHandovers({ read })),
    incident: everyday,
    findings,
    isOverridable: deps.rules.isOverridable,
  });
  return decided.ok ? ok([...events, ...decided.value]) : decided;
};

/** What becomes of a frozen or missed post: it is dropped, or approved for another time. */
export const thawPost = async (
  deps: WebDeps,
  actor: Person,
  post: ThawedPost,
  statement: Statement | undefined,
  read: ReadAlong,
): Promise<Result<readonly StatementChange[], Refusal>> => {
  if (statement?.kind !== 'post') return refuse({ type: 'not-found' });
  if (post.do === 'drop') return withdraw(statement);
  const isAsShown = isPlanned(statement.status) && statement.hash === post.hash;
  return isAsShown
    ? approveAnew(deps, actor, statement, post, read)
    : refuse({ type: 'changed-meanwhile', posts: [statement.id] });
};
