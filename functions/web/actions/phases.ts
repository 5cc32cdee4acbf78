import { holdingPart } from '#domain/freeze/hold.ts';
import { close } from '#domain/incident/close.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { onIncident } from '#domain/incident/on-incident.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { cancel, reactivate, resolve } from '#domain/incident/phases.ts';
import { type CountAlong, part, type ReadAlong } from '#domain/journal/journal.ts';
import { JournalBusy } from '#domain/journal/record-errors.ts';
import { freezes } from '#domain/plan/freeze.ts';
import type { Person } from '#domain/plan/plan.ts';
import { withdraw } from '#domain/statement/lifecycle.ts';
import { declinedDeliveries, mayBeOut } from '#domain/statement/open-deliveries.ts';
import { isAboutToPromise } from '#domain/statement/promising.ts';
import { prosePromise } from '#domain/statement/prose-promises.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOut } from '#domain/statement/supersede.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { withdrawStatement } from './statement-moves.ts';
import { type ToldNews, tellGroup } from './tell-group.ts';
import {
  countUnderWay,
  isCountAhead,
  recountUnderWay,
  statementsAlong,
  statementsOf,
} from './under-way.ts';

/** What is said along with a change of phase. */
export interface PhaseInput {
  /** Whether ordinary posts are frozen again, where the plan leaves that to the one who reactivates. */
  freeze?: boolean | undefined;
  /** Statements under way whose prose promises an update, and that are to go out though the crisis is over. */
  despite?: readonly string[] | undefined;
}

/** Leads an incident to another phase; once it is there, repeating it changes nothing. */
export type ChangePhase = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input?: PhaseInput,
) => Promise<Result<Incident, Refusal>>;

type Decided = Result<IncidentEvent[], Refusal>;
type Decide = (
  incident: Incident,
  deps: WebDeps,
  actor: Person,
  along: { read: ReadAlong; countAlong: CountAlong; input: PhaseInput },
) => Decided | Promise<Decided>;

const move =
  (decide: Decide, about: ToldNews): ChangePhase =>
  async (deps, actor, id, input = {}) => {
    if (!isWriter(actor)) return refuse({ type: 'forbidden' });
    let isNews = false;
    const moved = await deps.journal.append<Incident, IncidentEvent, Refusal>(
      incidentJournal,
      id,
      actor.id,
      onIncident(async (incident, read, countAlong) => {
        const decided = await decide(incident, deps, actor, { read, countAlong, input });
        isNews = decided.ok && decided.value.length > 0;
        return decided;
      }),
    );
    if (moved.ok && isNews) await tellGroup(deps, moved.value, actor, about);
    return moved;
  };

const idsOf = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id);

const resolveNow: ChangePhase = move(async (incident, deps, _, { countAlong, input }) => {
  const statements = await statementsAlong(deps, incident.id, countAlong);
  const listed = statements ?? (await statementsOf(deps, incident.id));
  const grounds = { plan: deps.plan, rules: deps.rules, now: deps.now() };
  const inProse = listed.filter((each) => prosePromise(each, incident, grounds) !== undefined);
  const resolved = resolve(incident, idsOf(listed.filter(isAboutToPromise)), {
    found: idsOf(inProse),
    despite: input.despite ?? [],
  });
  const isMoved = resolved.ok && resolved.value.length > 0;
  return isMoved && !statements ? refuse({ type: 'count-unsettled' }) : resolved;
}, 'resolved');

/**
 * Says that the crisis is over: not while words under way would promise another update, by a time or in prose that
 * is not named. Words that are requested in that very second are either seen first, or refused.
 */
export const resolveIncident: ChangePhase = async (deps, actor, id, input) => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  await recountUnderWay(deps, id);
  return resolveNow(deps, actor, id, input);
};

/**
 * Closes an incident. The counts of its open comments and of its statements under way are closed with it, on the
 * condition that they are at 0: a comment of that very second is either seen to first, or belongs to no incident,
 * and a statement is either ended first, or refused.
 */
export const closeIncident: ChangePhase = async (deps, actor, id) => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  await recountUnderWay(deps, id);
  return deps.journal.append<Incident, IncidentEvent, Refusal>(
    incidentJournal,
    id,
    actor.id,
    onIncident(async (incident) => {
      const { count: comments } = await deps.readCount(openComments(id));
      return close(incident, { comments, statements: await countUnderWay(deps, id) });
    }),
  );
};

/** Says that a crisis is not over after all: it freezes ordinary posts again, as opening did. */
export const reactivateIncident: ChangePhase = async (deps, actor, id, input = {}) => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  let isNews = false;
  let hasToFreeze = false;
  const decide = onIncident((incident) => {
    const decided = reactivate(incident);
    isNews = decided.ok && decided.value.length > 0;
    hasToFreeze = isNews && freezes(deps.plan, { ...input, severity: incident.severity });
    return decided;
  });
  const again = part<Incident, IncidentEvent, Refusal>(incidentJournal, id, decide);
  const parts = [again, holdingPart<Refusal>(id, () => hasToFreeze)];
  const done = await deps.journal.appendAll(actor.id, parts);
  if (!done.ok) return done;
  const incident = await deps.journal.read(incidentJournal, id);
  if (!incident) return refuse({ type: 'not-found' });
  if (isNews) await tellGroup(deps, incident, actor, 'reactivated');
  return ok(incident);
};

const isPublic = (statement: Statement): boolean =>
  isOut(statement) || mayBeOut(statement) || statement.status === 'publishing';

// Of words that were said not to be posted someone may say in that very second that they were.
const isOutAfterAll = async (
  statements: readonly Statement[],
  read: ReadAlong,
): Promise<boolean> => {
  const declined = statements.filter((each) => declinedDeliveries(each).length > 0);
  const now = await Promise.all(declined.map(({ id }) => read(statementJournal, id)));
  return now.some((each) => each !== undefined && isPublic(each));
};

// What is under way goes first: as soon as a statement is withdrawn it can't be published any more.
const withdrawAll = async (
  deps: WebDeps,
  actor: Person,
  incidentId: string,
  read: ReadAlong,
): Promise<Result<undefined, Refusal>> => {
  const statements = await statementsOf(deps, incidentId);
  if (statements.some(isPublic)) return refuse({ type: 'published' });
  for (const statement of statements.filter((each) => withdraw(each).ok)) {
    const withdrawn = await withdrawStatement(deps, actor, statement.id);
    if (!withdrawn.ok) return refuse({ type: 'published' });
  }
  if (await isOutAfterAll(statements, read)) return refuse({ type: 'published' });
  await recountUnderWay(deps, incidentId);
  return ok(undefined);
};

const cancelNow: ChangePhase = move(async (incident, deps, actor, { read }) => {
  const possible = cancel(incident);
  if (!possible.ok || possible.value.length === 0) return possible;
  const withdrawn = await withdrawAll(deps, actor, incident.id, read);
  return withdrawn.ok ? possible : withdrawn;
}, 'cancelled');

/**
 * Cancels an incident that was opened by mistake; statements under way are withdrawn. Their count is closed with
 * it at 0: a statement of that very second is either withdrawn as well, or refused. A count that another version of
 * Talan has left wrong is only set right minutes later: until then that is said.
 */
export const cancelIncident: ChangePhase = async (deps, actor, id) => {
  try {
    return await cancelNow(deps, actor, id);
  } catch (error) {
    if (error instanceof JournalBusy && (await isCountAhead(deps, id))) {
      return refuse({ type: 'count-unsettled' });
    }
    throw error;
  }
};
