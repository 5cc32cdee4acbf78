import { incidentOf } from '#domain/incident/incident-of.ts';
import type { JournalLists } from '#domain/journal/journal.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import { withSameError } from '#domain/statement/same-error.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { StepDeps } from '../deps.ts';
import { markSuperseded } from '../mark-superseded.ts';
import { notify } from '../notify.ts';
import type { DueHandler } from './due.ts';

export interface SameErrorDeps
  extends Pick<StepDeps, 'journal' | 'newsroom' | 'notifier' | 'plan' | 'log' | 'metrics' | 'now'> {
  journal: StepDeps['journal'] & JournalLists;
}

const AGAIN_MS = 60_000;
/** The newest of an incident, as many as its thread shows. */
const LOOKED_AT = 100;

const find = async ({ journal }: SameErrorDeps, correction: Statement): Promise<Statement[]> => {
  const { kind, incidentId, supersedes } = correction;
  const lists = outListsFor(kind, incidentId).map((list) =>
    journal.list(statementJournal, { by: 'out', list }, { limit: LOOKED_AT }),
  );
  const out = (await Promise.all(lists)).flatMap(({ items }) => items);
  const corrected = out.find(({ id }) => id === supersedes?.statementId);
  const incident = await incidentOf(journal.read, correction);
  return corrected && incident ? withSameError({ correction, corrected, incident }, out) : [];
};

// Posts elsewhere stay as they are, so the writers of both hear of it.
const mark = async (
  deps: SameErrorDeps,
  { id: by, requestedBy }: Statement,
  { id }: Statement,
): Promise<void> => {
  const marked = await markSuperseded(deps, id, { by, how: 'corrects' });
  if (marked.supersededBy !== by) return;
  const people = [...new Set([requestedBy, marked.requestedBy])];
  await notify(
    deps,
    marked,
    people.map((person) => ({ person, purpose: 'corrected-too' })),
  );
};

/**
 * Marks what else is out with the error that a correction corrects, once this is out, and tells who wrote both.
 * What is still being published is marked a minute later.
 */
export const markSameError =
  (deps: SameErrorDeps): DueHandler =>
  async ({ id }) => {
    const correction = await deps.journal.read(statementJournal, id);
    if (!correction) return undefined;
    const found = await find(deps, correction);
    for (const other of found) await mark(deps, correction, other);
    const isWaiting = found.some(({ status }) => status === 'publishing');
    return isWaiting ? new Date(deps.now().getTime() + AGAIN_MS).toISOString() : undefined;
  };
