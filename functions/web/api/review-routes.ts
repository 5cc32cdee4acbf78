import * as z from 'zod';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import {
  EntryNote,
  NoteInput,
  Review,
  ReviewInput,
  SurveyAnswer,
  SurveyInput,
} from '#domain/incident/review.ts';
import { reviewTag } from '#domain/review/decide.ts';
import { Figures, figuresOf } from '#domain/review/figures.ts';
import { RecordedKept, RecordedRemoval, removalsByGround } from '#domain/review/removals.ts';
import { timeLineOf } from '#domain/review/time-line.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { Refusal } from '../actions/refusal.ts';
import { writeNote, writeReview, writeSurveyAnswer } from '../actions/review.ts';
import { keptFor, readIncidentRecord } from '../read/incident-record.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing, type RouteResult } from './route.ts';

const Line = z.object({
  stream: z.string(),
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  notes: z.array(EntryNote),
});

const ReviewView = z.object({
  timeline: z.array(Line),
  figures: Figures,
  /** Who wanted which comments removed, and what was decided: the newest of each comment first. */
  removals: z.array(RecordedRemoval),
  /** How many comments were removed, by ground. */
  removalsByGround: z.record(z.string(), z.int()),
  /** Where a removal was considered and the comment kept; why is for who may read what was removed. */
  kept: z.array(RecordedKept),
  keep: Review.shape.keep,
  change: Review.shape.change,
  signedNone: Review.shape.signedNone,
  reviewedBy: z.string().optional(),
  reviewedAt: z.string().optional(),
  survey: z.array(SurveyAnswer),
});

const show = async ({ deps, me, param }: Caller): Promise<RouteResult> => {
  const id = param('id');
  const incident = await deps.journal.read(incidentJournal, id);
  if (!incident) return refuse({ type: 'not-found' });
  const record = await readIncidentRecord(deps, id);
  const { review, survey, notes } = incident;
  const view = ReviewView.parse({
    timeline: timeLineOf(record.entries, notes).map(({ item, notes: beside }) => ({
      ...item.entry,
      notes: beside,
    })),
    figures: figuresOf(record),
    removals: record.removals,
    removalsByGround: removalsByGround(record.removals),
    kept: keptFor(deps.plan, me, record),
    keep: review?.keep ?? [],
    change: review?.change ?? [],
    signedNone: review?.signedNone,
    reviewedBy: review?.by,
    reviewedAt: review?.at,
    survey,
  });
  return { ...ok(view), tag: reviewTag(incident) };
};

// The answer is the review as it is now, with what was just written.
const after = async (
  call: Caller,
  written: Promise<Result<unknown, Refusal>>,
): Promise<RouteResult> => {
  const result = await written;
  return result.ok ? show(call) : result;
};

const PATH = '/incidents/{id}/review';

/** Calls about what an incident taught. */
export const reviewRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: PATH,
      summary: 'Time line and figures of an incident, from its journals, and what was learned',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: ReviewView,
    },
    show,
  ),
  apiRoute(
    {
      method: 'post',
      takesTag: true,
      path: PATH,
      summary: 'Writes down what to keep and what to change, or a signed none with its reason',
      status: 200,
      body: ReviewInput,
      query: Nothing,
      answer: ReviewView,
    },
    (call) => after(call, writeReview(call.deps, call.me, call.param('id'), call.body, call.seen)),
  ),
  apiRoute(
    {
      method: 'post',
      path: `${PATH}/answers`,
      summary: 'Answers the questions about the work: for the crisis group',
      status: 200,
      body: SurveyInput,
      query: Nothing,
      answer: ReviewView,
    },
    (call) => after(call, writeSurveyAnswer(call.deps, call.me, call.param('id'), call.body)),
  ),
  apiRoute(
    {
      method: 'post',
      path: `${PATH}/notes`,
      summary: 'Puts a note beside an entry of the incident or of one of its statements',
      status: 200,
      body: NoteInput,
      query: Nothing,
      answer: ReviewView,
    },
    (call) => after(call, writeNote(call.deps, call.me, call.param('id'), call.body)),
  ),
];
