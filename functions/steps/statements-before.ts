import { STATEMENTS_BEFORE_MAX } from '#domain/draft/draft.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

/**
 * The statements of its incident that a new one has to know: the newest that are out, as many as a
 * draft repeats nothing of, and the one that it corrects or takes back.
 */
export const statementsBefore = async (
  journal: StateJournal & JournalLists,
  { kind, incidentId, supersedes }: Statement,
): Promise<Statement[]> => {
  const lists = outListsFor(kind, incidentId);
  const pages = await Promise.all(
    lists.map((list) =>
      journal.list(statementJournal, { by: 'out', list }, { limit: STATEMENTS_BEFORE_MAX }),
    ),
  );
  const found = pages.flatMap(({ items }) => items);
  if (!supersedes || found.some(({ id }) => id === supersedes.statementId)) return found;
  const superseded = await journal.read(statementJournal, supersedes.statementId);
  return superseded ? [...found, superseded] : found;
};
