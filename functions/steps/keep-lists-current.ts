import { alertJournal } from '#domain/alert/alert-journal.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { ListKeeper, Unlisted } from '#domain/journal/list-keeper.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { errorName, type Log } from '#domain/observe/log.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

/** What keeping lists current needs from outside. */
export interface KeepListsDeps {
  lists: ListKeeper;
  log: Log;
}

/** Some states are not in their lists; they are tried again the next time. */
export class ListsNotKept extends Error {
  override name = 'ListsNotKept';
}

const keepKind = async <State, Event extends JournalEvent>(
  { lists }: KeepListsDeps,
  aggregate: Aggregate<State, Event>,
): Promise<Unlisted[]> => {
  try {
    return await lists.keep(aggregate);
  } catch (error) {
    return [{ stream: aggregate.name, error }];
  }
};

/**
 * Puts what an earlier version wrote into the lists of this one, once for each version of the lists. Plan, gate
 * and passkeys are in no list that anyone looks through: they are read by their ids. Throws `ListsNotKept` at the
 * end where that failed for some: they hold up no other.
 */
export const keepListsCurrent = async (deps: KeepListsDeps): Promise<void> => {
  const unlisted = [
    ...(await keepKind(deps, commentJournal)),
    ...(await keepKind(deps, statementJournal)),
    ...(await keepKind(deps, incidentJournal)),
    ...(await keepKind(deps, alertJournal)),
    ...(await keepKind(deps, removalJournal)),
    ...(await keepKind(deps, plannedJournal)),
  ];
  for (const { stream, error } of unlisted) {
    deps.log.warn('LISTS_NOT_KEPT', { stream, error: errorName(error) });
  }
  if (unlisted.length > 0) throw new ListsNotKept(`${unlisted.length} are not in their lists`);
};
