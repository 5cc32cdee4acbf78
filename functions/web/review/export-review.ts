import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import type { ReviewExport } from '#domain/review/export.ts';
import { figuresOf } from '#domain/review/figures.ts';
import { removalsByGround } from '#domain/review/removals.ts';
import { EXERCISE } from '#domain/values/exercise.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { inPlaceOfFile } from '../moderation/withheld-file.tsx';
import { notFound } from '../page/error-pages.tsx';
import { type PageHandler, param } from '../page/route.ts';
import { AT_ONCE, readIncidentRecord, streamsOf } from '../read/incident-record.ts';

/** `GET /desk/incidents/:id/review/export`: the review and all journals that it is made from, as a file. */
export const exportReview: PageHandler = async (deps, view, context) => {
  const id = param(context, 'id');
  if (!(await deps.journal.read(incidentJournal, id))) return notFound(view, context);
  const record = await readIncidentRecord(deps, id);
  const comments = record.comments.map((comment) => `comment#${comment.id}`);
  const journals: ExportedJournal[] = [];
  await severalAtOnce([...(await streamsOf(deps, id)), ...comments], AT_ONCE, async (stream) => {
    const journal = await wholeJournal(deps.journal, stream);
    if (journal) journals.push(journal);
  });
  const instead = await inPlaceOfFile(deps, view, context, journals);
  if (instead) return instead;
  const content: ReviewExport = {
    ...(deps.plan.organisation.exercise && { exercise: EXERCISE }),
    incidentId: id,
    at: view.now.toISOString(),
    planVersion: deps.planVersion,
    figures: figuresOf(record),
    removals: [...record.removals],
    removalsByGround: removalsByGround(record.removals),
    journals: journals.toSorted((one, other) => one.stream.localeCompare(other.stream)),
  };
  context.header('cache-control', 'no-store');
  context.header('content-type', 'application/json; charset=utf-8');
  context.header('content-disposition', `attachment; filename="review-${id}.json"`);
  return context.body(`${JSON.stringify(content, null, 2)}\n`);
};
