import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { GATE_ID } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { openComments, openStatements } from '#domain/incident/open-counts.ts';
import { isInternal } from '#domain/kind/kind.ts';
import { isNothingNew } from '#domain/statement/brief/nothing-new.ts';
import { staleFacts } from '#domain/statement/brief/stale.ts';
import { isStuck } from '#domain/statement/lists.ts';
import { saidInProse } from '#domain/statement/prose-promises.ts';
import { saidCommitments } from '#domain/statement/said-commitments.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { listRemovals } from '../actions/moderation.ts';
import type { WebDeps } from '../deps.ts';
import { type FormState, freshForm } from '../form/form-state.ts';
import type { Values } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { isOnIce, readPlanned } from '../read/freeze.ts';
import { countIn, countWords, listPage } from '../read/list-page.ts';
import { toldToStaff } from '../read/told-to-staff.ts';
import { outIn, suggestKind } from '../request/suggest-kind.ts';
import { suggestedValues } from '../request/suggestion.ts';
import type { SignedInView } from '../view/view.ts';
import { IncidentPage, SHOWN_ENTRIES } from './incident-page.tsx';
import { type Standing, standingOf } from './standing.ts';

/** Removals of which the time line tells, the newest. */
const REMOVALS = 20;

const statementsPage = async (deps: WebDeps, incidentId: string, cursor: string | undefined) => {
  const filter = { by: 'group', group: incidentId } as const;
  const page = await listPage(deps, statementJournal, filter, cursor);
  const isAll = page.next === undefined && cursor === undefined;
  const total = isAll ? undefined : countWords(await countIn(deps, statementJournal, [filter]));
  return { ...page, total };
};

// To those who were promised it, and only where nothing else is under way.
const nothingNewIn = async (
  deps: WebDeps,
  view: SignedInView,
  incident: Incident,
  { promise, out, stuck, moving }: Standing,
): Promise<Values | undefined> => {
  if (!promise || !out || stuck.length > 0 || moving) return undefined;
  if (!isNothingNew(incident, out, view.now)) return undefined;
  return suggestedValues(deps, view, { kind: 'update', from: promise.statement.id }, incident);
};

/** Answers with an incident; `form` is the refused form, if any. */
export const respondWithIncident = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const id = param(context, 'id');
  const incident = await deps.journal.read(incidentJournal, id);
  if (!incident) return notFound(view, context);
  const [statements, out, history, gate, open, underWay, told, removals] = await Promise.all([
    statementsPage(deps, id, context.req.query('cursor')),
    outIn(deps, id),
    deps.journal.newestEntries(`incident#${id}`, SHOWN_ENTRIES),
    deps.journal.read(gateJournal, GATE_ID),
    deps.readCount(openComments(id)),
    deps.readCount(openStatements(id)),
    toldToStaff(deps, id),
    listRemovals(deps, id, { limit: REMOVALS }),
  ]);
  const kind = suggestKind(incident, out);
  const suggestion = await suggestedValues(deps, view, { kind }, incident);
  const standing = standingOf(incident, statements.items, out, view.now);
  const nothingNew = await nothingNewIn(deps, view, incident, standing);
  const hold = gate?.holds.find((each) => each.incidentId === id);
  const isOver = hold && incident.phase !== 'active';
  const isAnyOnIce = isOver ? (await readPlanned(deps)).planned.some(isOnIce) : false;
  const props = {
    hold,
    isAnyOnIce,
    view,
    incident,
    statements,
    standing,
    suggestion,
    nothingNew,
    history,
    removals,
    leftOpen: {
      comments: open.count,
      statements: underWay.count,
      stale: out.filter((each) => staleFacts(each, incident).length > 0),
      stuck: out.filter((each) => isStuck(each) && each.supersededBy === undefined),
      isStaffUntold: told.length === 0 && out.some(({ kind }) => !isInternal(kind)),
      commitments: saidCommitments(incident, out),
      promises: saidInProse(out, incident, view),
    },
    form,
  };
  return respond(context, <IncidentPage {...props} />, status);
};

/** `GET /desk/incidents/:id` */
export const showIncident: PageHandler = (deps, view, context) =>
  respondWithIncident(deps, view, context, freshForm());
