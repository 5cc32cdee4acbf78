import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { ok, type Result, refuse } from '#domain/result.ts';
import { checkStatement } from '#domain/statement/check.ts';
import { changesSinceApproval, decide as decideOn, holdersOf } from '#domain/statement/decide.ts';
import type { StatementEvent } from '#domain/statement/events.ts';
import type {
  DecisionInput,
  ReceiptInput,
  StatementInput,
  VersionInput,
} from '#domain/statement/input.ts';
import { statementJournal } from '#domain/statement/journal.ts';
import * as lifecycle from '#domain/statement/lifecycle.ts';
import { request } from '#domain/statement/request.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { checked, writeVersion as writeOn } from '#domain/statement/version.ts';
import type { WebDeps } from '../deps.ts';
import { creationOf, repeated } from './creation.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { startRun, wake } from './workflow.ts';

type Done = Promise<Result<Statement, Refusal>>;

type Decide = (
  statement: Statement,
  incident: Incident,
  superseded: Statement | undefined,
) => Result<readonly StatementEvent[], Refusal>;

// A decision rests on the incident, and on the statement that this one corrects, as they are at that
// very moment: facts and severity may change.
const append = (deps: WebDeps, actor: Person, id: string, decide: Decide): Done =>
  deps.journal.append<Statement, StatementEvent, Refusal>(
    statementJournal,
    id,
    actor.id,
    async (statement, read) => {
      const incident = statement && (await read(incidentJournal, statement.incidentId));
      if (!statement || !incident) return refuse({ type: 'not-found' });
      const { supersedes } = statement;
      const superseded = supersedes && (await read(statementJournal, supersedes.statementId));
      return decide(statement, incident, superseded);
    },
  );

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
  const context = { plan: deps.plan, incident, superseded, canDraft, now: deps.now() };
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

/** A statement and its incident, read consistently. */
export const readStatement = async (
  deps: WebDeps,
  id: string,
): Promise<{ statement: Statement; incident: Incident } | undefined> => {
  const statement = await deps.journal.read(statementJournal, id);
  const incident = statement && (await deps.journal.read(incidentJournal, statement.incidentId));
  return statement && incident && { statement, incident };
};

const findingsNow = (deps: WebDeps, statement: Statement, incident: Incident) =>
  checkStatement(statement, incident, deps.plan, deps.rules);

/** Puts new words by a person in place of the current version, checked at once. */
export const writeVersion = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: VersionInput,
): Done => {
  const result = await append(deps, actor, id, (statement, incident) => {
    if (!mayEdit(deps, actor, statement, incident)) return refuse({ type: 'forbidden' });
    const written = writeOn(statement, input, deps.now());
    if (!written.ok) return written;
    const { version, nextUpdateAt } = written.value.data;
    const draft = { ...statement, version, nextUpdateAt, ...written.value.words };
    const findings = findingsNow(deps, draft, incident);
    return ok([written.value, checked(draft, findings, incident, deps.rules.version)]);
  });
  if (result.ok) await wake(deps, id);
  return result;
};

/** Whether someone may change the words: any writer, and whoever is asked and holds the mandate. */
export const mayEdit = (
  deps: WebDeps,
  actor: Person,
  statement: Statement,
  incident: Incident,
): boolean =>
  isWriter(actor) ||
  (statement.rounds.some((round) => round.people.includes(actor.id)) &&
    holdersOf(statement, incident, deps.plan).some((holder) => holder.person === actor.id));

// Once for each person and version is enough for the record.
const journalRefusal = (deps: WebDeps, actor: Person, id: string, hash: string, refusal: Refusal) =>
  append(deps, actor, id, ({ status, refused }) =>
    ok(
      isWaiting(status) && !refused.includes(actor.id)
        ? [{ type: 'decision-refused', data: { refusal: refusal.type, hash } }]
        : [],
    ),
  );

/**
 * Decides about a version. Mandate, facts and tone are held against what is there now; a refusal for
 * want of a mandate is journalled.
 */
export const decide = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: DecisionInput,
): Done => {
  const result = await append(deps, actor, id, (statement, incident, superseded) =>
    decideOn(statement, actor.id, input, {
      plan: deps.plan,
      incident,
      superseded,
      findings: findingsNow(deps, statement, incident),
      isOverridable: deps.rules.isOverridable,
      now: deps.now(),
    }),
  );
  if (result.ok) await wake(deps, id);
  else if (result.refusal.type === 'no-mandate') {
    await journalRefusal(deps, actor, id, input.hash, result.refusal);
  }
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

/** Asks the next person without waiting for the one asked now. */
export const askNext = async (deps: WebDeps, actor: Person, id: string): Done => {
  const result = await asWriter(deps, actor, id, lifecycle.askNext);
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
