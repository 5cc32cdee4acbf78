import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import type { Person } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { changesSinceApproval } from '#domain/statement/approval/changes.ts';
import * as lifecycle from '#domain/statement/lifecycle.ts';
import { mayBeOut } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOut } from '#domain/statement/supersede.ts';
import { refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { type ActionResult, appendToStatement, type DecideEvents } from './append.ts';
import { isInsider, isWriter } from './roles.ts';
import { startRun, wake } from './workflow.ts';

const asWriter = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  decide: DecideEvents,
): ActionResult =>
  isWriter(actor) ? appendToStatement(deps, actor, id, decide) : refuse({ type: 'forbidden' });

/** Withdraws a statement that is not out yet. */
export const withdrawStatement = async (deps: WebDeps, actor: Person, id: string): ActionResult => {
  const result = await asWriter(deps, actor, id, lifecycle.withdraw);
  if (result.ok) await wake(deps, id);
  return result;
};

// A person who is asked can pass the question on, for instance when they lack their passkey.
const mayPassOn = (actor: Person, { rounds }: Statement): boolean =>
  isWriter(actor) || rounds.at(-1)?.people.includes(actor.id) === true;

/** Asks the next person without waiting for the current one. */
export const askNextPerson = async (deps: WebDeps, actor: Person, id: string): ActionResult => {
  if (!isInsider(actor)) return refuse({ type: 'forbidden' });
  const result = await appendToStatement(deps, actor, id, (statement) =>
    mayPassOn(actor, statement) ? lifecycle.askNext(statement) : refuse({ type: 'forbidden' }),
  );
  if (result.ok) await wake(deps, id);
  return result;
};

/** Says that someone who is asked calls the requester first, and gives them time for it. */
export const callRequesterFirst = async (deps: WebDeps, actor: Person, id: string): ActionResult =>
  appendToStatement(deps, actor, id, (statement) =>
    isInsider(actor) && statement.rounds.at(-1)?.people.includes(actor.id)
      ? lifecycle.callFirst(statement, actor.id, deps.now())
      : refuse({ type: 'forbidden' }),
  );

/**
 * Starts another run after a failure, unless what the approved words rest on has changed since: where nothing can be
 * out, the run lets the approval lapse, and people are asked anew.
 */
export const retryStatement = async (deps: WebDeps, actor: Person, id: string): ActionResult => {
  const result = await asWriter(deps, actor, id, async (statement, incident, _, read) => {
    // What is out somewhere may still reach the other channels.
    if (incident.phase === 'closed' && !isOut(statement))
      return refuse({ type: 'incident-over', phase: incident.phase });
    const answered = await answeredComment(read, statement);
    const { plan, rules } = deps;
    const handovers = await readHandovers({ read });
    const grounds = { incident, answered, plan, rules, handovers, now: deps.now() };
    const changes = changesSinceApproval(await statementToCheck(deps, statement), grounds);
    return changes.length > 0 && mayBeOut(statement)
      ? refuse({ type: 'facts-changed', changes })
      : lifecycle.retry(statement);
  });
  if (result.ok) await startRun(deps, id, result.value.run);
  return result;
};
