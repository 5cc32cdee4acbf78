import * as z from 'zod';
import { holdingPart } from '#domain/freeze/hold.ts';
import { type Agreement, agree } from '#domain/incident/agree-to-lowering.ts';
import { editIncident } from '#domain/incident/edit-incident.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { IncidentChange, IncidentInput } from '#domain/incident/input.ts';
import { isUnderCaution } from '#domain/incident/lowering.ts';
import { onIncident } from '#domain/incident/on-incident.ts';
import { startChecklist } from '#domain/incident/start-checklist.ts';
import { part } from '#domain/journal/journal.ts';
import { freezes } from '#domain/plan/freeze.ts';
import type { Person, Plan, Severity } from '#domain/plan/plan.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { readExposed } from '../read/exposed.ts';
import { takeUpAlert } from './alerts.ts';
import { creationOf, firstOf, repeated } from './creation.ts';
import type { Refusal } from './refusal.ts';
import { isWriter, maySetCaution } from './roles.ts';
import { tellGroup } from './tell-group.ts';
import { wakeAll } from './workflow.ts';

type IncidentResult = Promise<Result<Incident, Refusal>>;

/** What is wrong though an incident is open, which must not wait until someone may speak. */
export const OpeningWarning = z.enum(['nobody-mandated']);
export type OpeningWarning = z.infer<typeof OpeningWarning>;

/** The warnings about an incident of this severity. */
export const warningsFor = (
  { mandates }: Pick<Plan, 'mandates'>,
  severity: Severity,
): OpeningWarning[] =>
  mandates.some((mandate) => mandate.severities.includes(severity)) ? [] : ['nobody-mandated'];

const opened = (id: string, input: IncidentInput, requestDigest: string | undefined) => {
  const { severity, responsibility, wrongdoing, harm, legalHold, facts, ...rest } = input;
  const { freeze: _, fromAlert, ...words } = rest;
  const event: IncidentEvent = {
    type: 'opened',
    data: {
      ...{ id, severity, responsibility, wrongdoing, harm, legalHold },
      phase: 'active',
      ...(fromAlert && { fromAlert }),
    },
    words: {
      ...words,
      facts: facts.map((fact, i) => ({ id: `f${i + 1}`, ...fact })),
      requestDigest,
    },
  };
  return event;
};

/**
 * Opens an incident, freezes ordinary posts where the plan says so, and tells the crisis group. With the
 * same idempotency key, the same incident is answered again.
 */
export const openIncident = async (
  deps: WebDeps,
  actor: Person,
  input: IncidentInput,
  key?: string,
): IncidentResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const creation = await firstOf(
    deps,
    creationOf(deps, actor, input, key, 'incident'),
    async (id) => {
      const incident = await deps.journal.read(incidentJournal, id);
      return incident && incident.phase === 'active';
    },
  );
  let isNew = false;
  const opening = part<Incident, IncidentEvent, Refusal>(incidentJournal, creation.id, (state) => {
    isNew = state === undefined;
    if (state) return repeated(state, creation);
    const event = opened(creation.id, input, creation.digest);
    return ok([event, ...startChecklist(deps.plan, deps.now())]);
  });
  // In the same transaction: from the moment that the incident is there, nothing ordinary goes out.
  const freeze = holdingPart<Refusal>(creation.id, () => isNew);
  const parts = freezes(deps.plan, input) ? [opening, freeze] : [opening];
  const done = await deps.journal.appendAll(actor.id, parts);
  if (!done.ok) return done;
  const incident = await deps.journal.read(incidentJournal, creation.id);
  if (!incident) return refuse({ type: 'not-found' });
  if (isNew) await tellGroup(deps, incident, actor);
  if (isNew && input.fromAlert) await takeUpAlert(deps, actor, input.fromAlert, incident.id);
  return ok(incident);
};

// The people to ask, and their time, depend on severity and legal hold: the workflow looks again. What waits is open,
// and of all that an incident ever said it is the least.
const wakeStatementsOf = (deps: WebDeps, incidentId: string): Promise<void> =>
  wakeAll(deps, { by: 'open' }, (each) => each.incidentId === incidentId && isWaiting(each.status));

// Whether an incident in this crisis is so severe that the plan freezes ordinary posts without asking.
const isToFreeze = ({ plan }: WebDeps, { phase }: Incident, severity: Severity | undefined) =>
  phase === 'active' && severity !== undefined && freezes(plan, { severity });

const mayChange = (actor: Person, change: IncidentChange): boolean => {
  const [field, ...others] = Object.keys(change);
  const isCaution = field === 'legalHold' && others.length === 0;
  return isWriter(actor) || (isCaution && maySetCaution(actor));
};

// Words that are out and hold a name which is protected now can't wait for someone to look at the desk.
const tellOfExposed = async (deps: WebDeps, incident: Incident, actor: Person): Promise<void> => {
  const exposed = await readExposed(deps, incident);
  if (exposed.length === 0) return;
  const requesters = exposed.map(({ requestedBy }) => requestedBy);
  const others = requesters.filter((id) => id !== actor.id);
  await tellGroup(deps, incident, actor, 'name-exposed', others);
};

/**
 * Changes an incident; a field that the change leaves out stays. A severity that the plan freezes posts at
 * freezes them. `seen`: tag of what the sender saw.
 */
export const changeIncident = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: IncidentChange,
  seen?: string,
): IncidentResult => {
  if (!mayChange(actor, input)) return refuse({ type: 'forbidden' });
  let hasToFreeze = false;
  let isLifting = false;
  let isProtecting = false;
  const decide = onIncident((incident) => {
    const edited = editIncident(incident, input, seen);
    const isNews = edited.ok && input.severity !== incident.severity;
    hasToFreeze = isNews && isToFreeze(deps, incident, input.severity);
    isLifting = edited.ok && incident.legalHold && input.legalHold === false;
    const isNew = (name: string) => !incident.protectedNames.includes(name);
    isProtecting = edited.ok && input.protectedNames?.some(isNew) === true;
    return edited;
  });
  const edit = part<Incident, IncidentEvent, Refusal>(incidentJournal, id, decide);
  const freeze = holdingPart<Refusal>(id, () => hasToFreeze);
  const parts = input.severity === undefined ? [edit] : [edit, freeze];
  const changed = await deps.journal.appendAll(actor.id, parts);
  if (!changed.ok) return changed;
  const incident = await deps.journal.read(incidentJournal, id);
  if (!incident) return refuse({ type: 'not-found' });
  if (isLifting) await tellGroup(deps, incident, actor, 'caution-lifting');
  if (isProtecting) await tellOfExposed(deps, incident, actor);
  const changesQuestions = input.severity !== undefined || input.legalHold !== undefined;
  if (changesQuestions) await wakeStatementsOf(deps, id);
  return ok(incident);
};

/** Agrees to what others lowered: the incident demands what it says once all who must have agreed. */
export const agreeToLowering = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  agreement: Agreement,
): IncidentResult => {
  let wasUnderCaution = false;
  const result = await deps.journal.append<Incident, IncidentEvent, Refusal>(
    incidentJournal,
    id,
    actor.id,
    onIncident((incident) => {
      wasUnderCaution = isUnderCaution(incident);
      return agree(incident, actor, agreement, deps.plan);
    }),
  );
  if (!result.ok) return result;
  if (wasUnderCaution && !isUnderCaution(result.value))
    await tellGroup(deps, result.value, actor, 'caution-lifted');
  await wakeStatementsOf(deps, id);
  return result;
};
