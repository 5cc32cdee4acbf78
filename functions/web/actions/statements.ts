import { actionTag } from '#domain/incident/change-action.ts';
import { factTag, incidentTag } from '#domain/incident/edit-incident.ts';
import { everydayWith, isEveryday, NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { type Part, part } from '#domain/journal/journal.ts';
import { quotesIn } from '#domain/moderation/own-quotes.ts';
import type { Person } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { AnsweringInput, StatementInput } from '#domain/statement/input.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import { readDictators } from '#domain/statement/read-dictators.ts';
import { missingFor, type Need } from '#domain/statement/request/needs.ts';
import { request } from '#domain/statement/request/request.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen } from '#domain/statement/status.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { ActionResult } from './append.ts';
import { type Creation, creationOf, firstOf, repeated } from './creation.ts';
import { groundsFor } from './grounds.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { startRun } from './workflow.ts';

const supersededOf = async (
  deps: WebDeps,
  input: StatementInput,
  { id: incidentId }: Incident,
): Promise<Statement | undefined> => {
  const id = input.corrects ?? input.withdraws;
  const statement = id && (await deps.journal.read(statementJournal, id));
  return statement && statement.incidentId === incidentId ? statement : undefined;
};

/** What a draft about an incident would lack, whatever else a request may be refused for. */
export const missingPieces = async (
  deps: WebDeps,
  incident: Incident,
  input: AnsweringInput,
): Promise<Need[]> => {
  const { plan, rules, translates } = deps;
  const superseded = await supersededOf(deps, input, incident);
  return missingFor(input, { incident, superseded, plan, rules, translates });
};

/** What was requested, and whether this call did so or an earlier one. */
export interface Requested {
  statement: Statement;
  isNew: boolean;
}

type RequestResult = Promise<Result<Requested, Refusal>>;

const requestAbout = async (
  deps: WebDeps,
  actor: Person,
  incident: Incident,
  input: AnsweringInput,
  creation: Creation,
  besides?: Part<Refusal>,
): RequestResult => {
  const superseded = await supersededOf(deps, input, incident);
  const canDraft = deps.canDraft(input.kind, input.language);
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  const { rules, translates } = deps;
  const { texts } = input;
  const about = isEveryday(incident) ? undefined : incident.id;
  const quotes = texts && (await quotesIn(deps, { ...input, texts, incidentId: about }));
  const made = { ...input, id: creation.id, incidentId: about };
  const dictatorsOf = await readDictators(deps, made, incident);
  const context = {
    ...{ ...grounds, incident, superseded, canDraft, translates, rules, quotes },
    dictatorsOf,
  };
  let isNew = false;
  const requested = part<Statement, StatementEvent, Refusal>(
    statementJournal,
    creation.id,
    async (state, read) => {
      isNew = state === undefined;
      if (state) return repeated(state, creation);
      // Meanwhile the incident may have been closed or cancelled.
      const now = { ...context, incident: (await read(incidentJournal, incident.id)) ?? incident };
      return request(creation.id, actor.id, input, now, creation.digest);
    },
  );
  const parts = besides ? [requested, besides] : [requested];
  const done = await deps.journal.appendAll(actor.id, parts);
  if (!done.ok) return done;
  const statement = await deps.journal.read(statementJournal, creation.id);
  if (!statement) return refuse({ type: 'not-found' });
  if (isOpen(statement.status)) await startRun(deps, creation.id, statement.run);
  return ok({ statement, isNew });
};

// What a draft is made of besides what was sent: with another fact it is another statement.
const firstRequest = (deps: WebDeps, creation: Creation, incident: Incident): Promise<Creation> =>
  firstOf(
    deps,
    creation,
    async (id) => {
      const statement = await deps.journal.read(statementJournal, id);
      return statement && isUnderWay(statement);
    },
    [incidentTag(incident), ...incident.facts.map(factTag), ...incident.actions.map(actionTag)],
  );

/**
 * Requests a statement as what a call creates: about an incident, or about none. `input` may hold more than was
 * sent; whether the call is a repeated one is told by what was sent alone. `besides`: what another journal has to do
 * with it, at once or not at all.
 */
const requestNew = async (
  creation: Creation,
  deps: WebDeps,
  actor: Person,
  incidentId: string | undefined,
  input: AnsweringInput,
  besides?: Part<Refusal>,
): RequestResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const incident =
    incidentId === undefined
      ? everydayWith(input.facts)
      : await deps.journal.read(incidentJournal, incidentId);
  if (!incident) return refuse({ type: 'not-found' });
  // What another journal has to do with it names the statement, and is there once anyway.
  const first = besides ? creation : await firstRequest(deps, creation, incident);
  return requestAbout(deps, actor, incident, input, first, besides);
};

/** The same, answered with the statement alone. */
export const requestAs = async (...call: Parameters<typeof requestNew>): ActionResult => {
  const requested = await requestNew(...call);
  return requested.ok ? ok(requested.value.statement) : requested;
};

/** Requests a statement about an incident, starts its workflow, and tells whether it was requested before. */
export const requestOrFind = (
  deps: WebDeps,
  actor: Person,
  incidentId: string,
  input: StatementInput,
  key?: string,
): RequestResult => {
  const creation = creationOf(deps, actor, { incidentId, input }, key);
  return requestNew(creation, deps, actor, incidentId, input);
};

/** Requests a statement about an incident and starts its workflow. */
export const requestStatement = async (...call: Parameters<typeof requestOrFind>): ActionResult => {
  const requested = await requestOrFind(...call);
  return requested.ok ? ok(requested.value.statement) : requested;
};

// A model words what the writer wishes; templates state what a post tells as it was typed.
const withWhatItTells = ({ translates }: WebDeps, input: AnsweringInput): AnsweringInput => {
  const { kind, texts, facts, instructions } = input;
  if (kind !== 'post' || texts || facts || !translates || !instructions) return input;
  return { ...input, facts: [instructions], toldToModel: true };
};

/** Requests a statement that is about no incident, a post or a reply, and starts its workflow. */
export const requestWithoutIncident = (
  deps: WebDeps,
  actor: Person,
  input: AnsweringInput,
  key?: string,
): ActionResult => {
  const creation = creationOf(deps, actor, { incidentId: NO_INCIDENT, input }, key);
  return requestAs(creation, deps, actor, undefined, withWhatItTells(deps, input));
};
