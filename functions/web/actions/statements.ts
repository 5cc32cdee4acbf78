import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { ReceiptInput, StatementInput } from '#domain/statement/input.ts';
import * as lifecycle from '#domain/statement/lifecycle.ts';
import { request } from '#domain/statement/request/request.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen } from '#domain/statement/status.ts';
import { changesSinceApproval } from '#domain/statement/version/changes.ts';
import { refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { append, type Decide, type Done } from './append.ts';
import { creationOf, repeated } from './creation.ts';
import { groundsFor } from './grounds.ts';
import type { Refusal } from './refusal.ts';
import { isInsider, isWriter } from './roles.ts';
import { startRun, wake } from './workflow.ts';

const supersededOf = async (
  deps: WebDeps,
  input: StatementInput,
  incidentId: string,
): Promise<Statement | undefined> => {
  const id = input.corrects ?? input.withdraws;
  const statement = id && (await deps.journal.read(statementJournal, id));
  return statement && statement.incidentId === incidentId ? statement : undefined;
};

/** Requests a statement and starts its workflow. */
export const requestStatement = async (
  deps: WebDeps,
  actor: Person,
  incidentId: string,
  input: StatementInput,
  key?: string,
): Done => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const incident = await deps.journal.read(incidentJournal, incidentId);
  if (!incident) return refuse({ type: 'not-found' });
  const superseded = await supersededOf(deps, input, incidentId);
  const creation = creationOf(deps, actor, { incidentId, input }, key);
  const canDraft = deps.canDraft(input.kind, input.language);
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  const { rules, translates } = deps;
  const context = { ...grounds, incident, superseded, canDraft, translates, rules };
  const result = await deps.journal.append<Statement, StatementEvent, Refusal>(
    statementJournal,
    creation.id,
    actor.id,
    (state) =>
      state
        ? repeated(state, creation)
        : request(creation.id, actor.id, input, context, creation.digest),
  );
  if (result.ok && isOpen(result.value.status)) await startRun(deps, creation.id, result.value.run);
  return result;
};

const asWriter = async (deps: WebDeps, actor: Person, id: string, decide: Decide): Done =>
  isWriter(actor) ? append(deps, actor, id, decide) : refuse({ type: 'forbidden' });

/** Takes back a statement that is not out yet. */
export const withdraw = async (deps: WebDeps, actor: Person, id: string): Done => {
  const result = await asWriter(deps, actor, id, lifecycle.withdraw);
  if (result.ok) await wake(deps, id);
  return result;
};

// Whoever is asked can pass the question on: without their passkey, say, they can't answer it.
const mayPassOn = (actor: Person, { rounds }: Statement): boolean =>
  isWriter(actor) || rounds.at(-1)?.people.includes(actor.id) === true;

/** Asks the next person without waiting for the one asked now. */
export const askNext = async (deps: WebDeps, actor: Person, id: string): Done => {
  if (!isInsider(actor)) return refuse({ type: 'forbidden' });
  const result = await append(deps, actor, id, (statement) =>
    mayPassOn(actor, statement) ? lifecycle.askNext(statement) : refuse({ type: 'forbidden' }),
  );
  if (result.ok) await wake(deps, id);
  return result;
};

/** Starts another run for what failed, unless what the approved words rest on has changed since. */
export const retry = async (deps: WebDeps, actor: Person, id: string): Done => {
  const result = await asWriter(deps, actor, id, (statement, incident) => {
    const changes = changesSinceApproval(statement, incident, deps.now());
    return changes.length > 0
      ? refuse({ type: 'facts-changed', changes })
      : lifecycle.retry(statement);
  });
  if (result.ok) await startRun(deps, id, result.value.run);
  return result;
};

/**
 * Records where a person posted an approved text, or that an unknown one is not out. Where that
 * concludes publishing, another run tells the requester and supersedes what is to be superseded.
 */
export const recordReceipt = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: ReceiptInput,
): Done => {
  const result = await asWriter(deps, actor, id, (statement) =>
    lifecycle.recordReceipt(statement, input),
  );
  if (result.ok) await startRun(deps, id, result.value.run);
  return result;
};
