import { isUnderWay } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { Creation } from '../actions/creation.ts';
import type { WebDeps } from '../deps.ts';

const LOOKED_AT = 25;
// Who goes back in the browser and sends again does so soon.
const SAME_FOR_MS = 10 * 60_000;

/** The newest statements of an incident that are under way. */
export const underWayIn = async (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string,
): Promise<Statement[]> => {
  const filter = { by: 'group', group: incidentId } as const;
  const { items } = await journal.list(statementJournal, filter, { limit: LOOKED_AT });
  return items.filter(isUnderWay);
};

/** The statement that was just requested by another form with the very same content, if any. */
export const justRequested = (
  underWay: readonly Statement[],
  { id, digest }: Creation,
  now: Date,
): Statement | undefined =>
  underWay.find(
    (each) =>
      digest !== undefined &&
      each.id !== id &&
      each.requestDigest === digest &&
      now.getTime() - Date.parse(each.requestedAt) < SAME_FOR_MS,
  );
