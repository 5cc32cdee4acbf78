import { alertJournal } from '#domain/alert/alert-journal.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { ListKeeper } from '#domain/journal/list-keeper.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

/**
 * Puts what an earlier version wrote into the lists of this one, once for each version of the lists. Plan, gate
 * and passkeys are in no list that anyone looks through: they are read by their ids.
 */
export const keepListsCurrent = async (lists: ListKeeper): Promise<void> => {
  if (await lists.isDone()) return;
  await lists.refresh(commentJournal);
  await lists.refresh(statementJournal);
  await lists.refresh(incidentJournal);
  await lists.refresh(alertJournal);
  await lists.refresh(removalJournal);
  await lists.refresh(plannedJournal);
  await lists.noteDone();
};
