import { isUnderWay } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';

const LOOKED_AT = 25;

/** The newest statements of an incident that are under way. */
export const underWayIn = async (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string,
): Promise<Statement[]> => {
  const filter = { by: 'group', group: incidentId } as const;
  const { items } = await journal.list(statementJournal, filter, { limit: LOOKED_AT });
  return items.filter(isUnderWay);
};
