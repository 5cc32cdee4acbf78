import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { dueOnceSaid } from '#domain/incident/promises.ts';
import type { NewsroomPage, ReadPromise, UpdateStanding } from '#domain/publish/newsroom.ts';
import type { StepDeps } from './deps.ts';

const standing = (
  { nextUpdateAt }: NewsroomPage,
  dues: readonly string[],
  now: Date,
): UpdateStanding | undefined => {
  const next = dues.find((due) => new Date(due) > now);
  const [since] = dues;
  if (since !== undefined && since !== next)
    return { is: 'late', since, ...(next !== undefined && { next }) };
  if (next !== undefined) return next === nextUpdateAt ? undefined : { is: 'awaited', at: next };
  return nextUpdateAt === undefined ? undefined : { is: 'given' };
};

/** Finds in the journal of its incident how the promised updates stand at its newest page. */
export const readPromise =
  ({ journal, now }: Pick<StepDeps, 'journal' | 'now'>): ReadPromise =>
  async (page) => {
    if (page.incidentId === undefined) return undefined;
    const incident = await journal.read(incidentJournal, page.incidentId);
    if (!incident) return undefined;
    return standing(page, dueOnceSaid(incident, page, new Date(page.publishedAt)), now());
  };
