import { isToldToStaff, staffListOf } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { PAGE_SIZE } from './list-page.ts';

/** The newest statements of an incident that staff are told. */
export const toldToStaff = async (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string,
): Promise<Statement[]> => {
  const filter = { by: 'out', list: staffListOf(incidentId) } as const;
  const { items } = await journal.list(statementJournal, filter, { limit: PAGE_SIZE });
  return items.filter(isToldToStaff);
};
