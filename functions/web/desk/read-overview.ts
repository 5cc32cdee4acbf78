import type { Incident } from '#domain/incident/incident.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { activeIncidents } from '../incident/active-incidents.ts';
import { openPromise } from '../incident/standing.ts';
import { firstPage, listPage } from '../read/list-page.ts';
import { type ListedStatement, withIncidents } from '../read/with-incident.ts';
import { needsAttention } from './attention.ts';
import { type ActiveIncident, type Need, needsOf } from './needs.ts';

/** What the desk shows. A total is there where a list has more than is shown. */
export interface Overview {
  incidents: Awaited<ReturnType<typeof activeIncidents>>;
  needs: Need[];
  stuckTotal: string | undefined;
  openTotal: string | undefined;
}

// Only the newest published words promise anything; one read of each list is enough.
const readActive = async (
  { journal, now }: WebDeps,
  incident: Incident,
): Promise<ActiveIncident> => {
  const [out, requested] = await Promise.all([
    Promise.all(
      outListsFor('update', incident.id).map((list) =>
        journal.list(statementJournal, { by: 'out', list }, { limit: 1 }),
      ),
    ),
    journal.list(statementJournal, { by: 'group', group: incident.id }, { limit: 1 }),
  ]);
  const promise = openPromise(
    incident,
    out.flatMap(({ items }) => items),
    now(),
  );
  return { incident, promise, isUntouched: requested.items.length === 0 };
};

/** Reads all that needs the desk now, over all active incidents. */
export const readOverview = async (deps: WebDeps): Promise<Overview> => {
  const [stuck, staff, open, incidents] = await Promise.all([
    firstPage(deps, statementJournal, { by: 'desk', list: 'stuck' }),
    listPage(deps, statementJournal, { by: 'desk', list: 'staff' }),
    firstPage(deps, statementJournal, { by: 'open' }),
    activeIncidents(deps),
  ]);
  const byId = new Map(
    [...stuck.items, ...staff.items, ...open.items].map((item) => [item.id, item]),
  );
  const [listed, active] = await Promise.all([
    withIncidents(deps, [...byId.values()]),
    Promise.all(incidents.items.map((incident) => readActive(deps, incident))),
  ]);
  const isShown = ({ statement, incident }: ListedStatement) =>
    (incident === undefined || incident.phase === 'active') &&
    (needsAttention(statement, incident) || open.items.some(({ id }) => id === statement.id));
  return {
    incidents,
    needs: needsOf(listed.filter(isShown), active, deps.now()),
    stuckTotal: stuck.total,
    openTotal: open.total,
  };
};
