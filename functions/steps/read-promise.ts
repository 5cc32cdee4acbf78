import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { isOutstanding } from '#domain/incident/promises.ts';
import type { ReadPromise } from '#domain/publish/newsroom.ts';
import type { StepDeps } from './deps.ts';

/** Finds in the journal of its incident how the update stands that a newsroom page promises. */
export const readPromise =
  ({ journal, now }: Pick<StepDeps, 'journal' | 'now'>): ReadPromise =>
  async ({ statementId, incidentId }) => {
    if (incidentId === undefined) return undefined;
    const incident = await journal.read(incidentJournal, incidentId);
    const promise = incident?.promises.find(({ id }) => id === statementId);
    if (!promise) return undefined;
    if (!isOutstanding(promise)) return 'given';
    return new Date(promise.dueAt) <= now() ? 'late' : undefined;
  };
