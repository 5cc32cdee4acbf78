import { STATEMENTS_BEFORE_MAX } from '#domain/draft/draft.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Metrics } from '#domain/observe/metrics.ts';
import { noteUnreadable } from '#domain/observe/unreadable.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

/**
 * The statements of its incident that a new one has to know: the newest that are out, as many as a
 * draft repeats nothing of, and the one that it corrects or takes back. What can't be read is left out, and rings the alarm.
 */
export const statementsBefore = async (
  deps: { journal: StateJournal & JournalLists; log: Log; metrics: Metrics },
  { kind, incidentId, supersedes }: Statement,
): Promise<Statement[]> => {
  const { journal } = deps;
  const lists = outListsFor(kind, incidentId);
  const pages = await Promise.all(
    lists.map((list) =>
      journal.list(statementJournal, { by: 'out', list }, { limit: STATEMENTS_BEFORE_MAX }),
    ),
  );
  // A crisis can't wait for a record: what is drafted without it is looked at by people, who are told.
  for (const page of pages) noteUnreadable(deps, page);
  const found = pages.flatMap(({ items }) => items);
  if (!supersedes || found.some(({ id }) => id === supersedes.statementId)) return found;
  const superseded = await journal.read(statementJournal, supersedes.statementId);
  return superseded ? [...found, superseded] : found;
};
