import { incidentJournal } from '../incident/incident-journal.ts';
import type { StateJournal } from '../journal/journal.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import type { CommentInput } from './input.ts';

interface TakingDeps {
  journal: Pick<StateJournal, 'read'>;
}

/**
 * The incident of this id, if it takes comments: a closed one takes none any more. One that is closed meanwhile
 * refuses what is written by its count, and all is decided again.
 */
export const takingComments = async (
  { journal }: TakingDeps,
  incidentId: string | undefined,
): Promise<string | undefined> => {
  const incident = incidentId && (await journal.read(incidentJournal, incidentId));
  return incident && incident.phase !== 'closed' ? incident.id : undefined;
};

/** The incident of the statement that a comment stands below, if it takes comments. */
export const incidentBelow = async (
  deps: TakingDeps,
  { statementId }: Pick<CommentInput, 'statementId'>,
): Promise<string | undefined> => {
  const statement = statementId && (await deps.journal.read(statementJournal, statementId));
  return takingComments(deps, statement ? statement.incidentId : undefined);
};
