import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { WebDeps } from '../deps.ts';

const AT_MOST = 100;

type ListDeps = Pick<WebDeps, 'journal'>;

// Those whose crisis is over, and then those that were opened by mistake, the newest of each.
const overIncidents = async ({ journal }: ListDeps, atMost: number): Promise<Incident[]> => {
  const lists = await Promise.all(
    (['resolved', 'cancelled'] as const).map((status) =>
      journal.list(incidentJournal, { by: 'all', status }, { limit: atMost }),
    ),
  );
  return lists.flatMap(({ items }) => items);
};

/**
 * The incidents that comments may be about: the active ones first, then so many at most of those that are
 * over. Closed ones have no open comment.
 */
export const inboxIncidents = async (deps: ListDeps, overAtMost = AT_MOST): Promise<Incident[]> => {
  const [active, over] = await Promise.all([
    deps.journal.list(incidentJournal, { by: 'open' }, { limit: AT_MOST }),
    overIncidents(deps, overAtMost),
  ]);
  return [...active.items, ...over];
};
