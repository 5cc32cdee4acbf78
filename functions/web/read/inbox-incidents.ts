import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { WebDeps } from '../deps.ts';

const AT_MOST = 100;

/**
 * The incidents that comments may be about: the active ones first, then those whose crisis is over, and
 * those that were opened by mistake. Closed ones have no open comment.
 */
export const inboxIncidents = async ({
  journal,
}: Pick<WebDeps, 'journal'>): Promise<Incident[]> => {
  const lists = await Promise.all([
    journal.list(incidentJournal, { by: 'open' }, { limit: AT_MOST }),
    journal.list(incidentJournal, { by: 'all', status: 'resolved' }, { limit: AT_MOST }),
    journal.list(incidentJournal, { by: 'all', status: 'cancelled' }, { limit: AT_MOST }),
  ]);
  return lists.flatMap(({ items }) => items);
};
