import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { figuresOf } from '#domain/review/figures.ts';
import { removalsByGround } from '#domain/review/removals.ts';
import { timeLineOf } from '#domain/review/time-line.ts';
import { inEndsOf } from '../actions/plan-diff.ts';
import type { WebDeps } from '../deps.ts';
import { type FormState, freshForm } from '../form/form-state.ts';
import { notFound } from '../page/error-pages.tsx';
import { respond } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import { removalLines } from '../pieces/history/removal-lines.ts';
import { keptFor, readIncidentRecord } from '../read/incident-record.ts';
import type { SignedInView } from '../view/view.ts';
import { ReviewPage } from './review-page.tsx';
import { NOTING } from './reviewed-time-line.tsx';
import { isKeptAside, planDiffIn, proposedPlan } from './typed-plan.ts';

/** Answers with the review of an incident; `form` is the refused form, if any. */
export const respondWithReview = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context,
  form: FormState,
  status: ContentfulStatusCode = 200,
) => {
  const id = param(context, 'id');
  const incident = await deps.journal.read(incidentJournal, id);
  if (!incident) return notFound(view, context);
  const record = await readIncidentRecord(deps, id);
  const lines = timeLineOf(record.entries, incident.notes);
  const removals = record.removals.flatMap((each) => removalLines(view, each));
  const figures = figuresOf(record);
  const titleOf = (ground: string) =>
    deps.commentRules.grounds[ground]?.title[view.language] ?? ground;
  const grounds = Object.entries(removalsByGround(record.removals)).map(([ground, count]) => ({
    title: titleOf(ground),
    count,
  }));
  const kept = keptFor(view.plan, view.me, record).map((each) => ({
    ...each,
    title: titleOf(each.ground),
  }));
  const plan = {
    text: proposedPlan(deps, incident.review),
    keepsAside: isKeptAside(deps, incident.review),
  };
  const noting = context.req.query(NOTING) ?? form.problems[0]?.field;
  const shown = { removed: grounds, kept, lines, removals };
  const props = { view, incident, figures, ...shown, form, noting, plan };
  return respond(context, <ReviewPage {...props} />, status);
};

/** `GET /desk/incidents/:id/review` */
export const showReview: PageHandler = (deps, view, context) =>
  respondWithReview(deps, view, context, freshForm());

/** `GET /desk/incidents/:id/review/plan.diff`: the proposed change to the plan, as `git apply` takes it. */
export const downloadPlanDiff: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  const incident = await deps.journal.read(incidentJournal, id);
  const diff = planDiffIn(incident?.review);
  if (diff === undefined) return notFound(view, context);
  context.header('cache-control', 'no-store');
  context.header('content-type', 'text/x-diff; charset=utf-8');
  context.header('content-disposition', `attachment; filename="plan-${id}.diff"`);
  return context.body(inEndsOf(deps.planFile, diff));
};
