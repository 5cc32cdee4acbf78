import type { Alert } from '#domain/alert/alert.ts';
import { alertJournal, LASTING, UNSEEN } from '#domain/alert/alert-journal.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import { isStillToCome } from '#domain/statement/promising.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isWaiting } from '#domain/statement/status.ts';
import type { WebDeps } from '../deps.ts';
import { activeIncidents } from '../incident/active-incidents.ts';
import { openPromise } from '../incident/standing.ts';
import { readTasksElsewhere } from '../read/elsewhere.ts';
import { readExposed } from '../read/exposed.ts';
import { standsOf } from '../read/freeze.ts';
import { firstPage, listPage } from '../read/list-page.ts';
import { readQuoting } from '../read/quoting.ts';
import { readWaitingComments, readWaitingRemovals } from '../read/waiting.ts';
import { type ListedStatement, withIncidents } from '../read/with-incident.ts';
import { needsAttention } from './attention.ts';
import { isAtDeadEnd } from './dead-end.ts';
import type { Need } from './need.ts';
import { type ActiveIncident, needsOf } from './needs.ts';

const DAY_MS = 24 * 60 * 60_000;
const ALERTS = 5;

/** What the desk shows. A total is there where a list has more than is shown. */
export interface Overview {
  incidents: Awaited<ReturnType<typeof activeIncidents>>;
  needs: Need[];
  stuckTotal: string | undefined;
  openTotal: string | undefined;
}

// Who promised the update that is still to come; mostly the newest words that are out.
const promising = async (
  { journal }: WebDeps,
  incident: Incident,
  out: readonly Statement[],
): Promise<readonly Statement[]> => {
  const id = outstandingPromises(incident)[0]?.id;
  if (id === undefined || out.some((each) => each.id === id)) return out;
  const statement = await journal.read(statementJournal, id);
  return statement ? [statement, ...out] : out;
};

const promiseOf = async (deps: WebDeps, incident: Incident): Promise<ActiveIncident['promise']> => {
  const out = await Promise.all(
    outListsFor('update', incident.id).map((list) =>
      deps.journal.list(statementJournal, { by: 'out', list }, { limit: 1 }),
    ),
  );
  const newest = out.flatMap(({ items }) => items);
  return openPromise(incident, await promising(deps, incident, newest), deps.now());
};

const isUntouched = async ({ journal }: WebDeps, { id }: Incident): Promise<boolean> => {
  const requested = { by: 'group', group: id } as const;
  return (await journal.list(statementJournal, requested, { limit: 1 })).items.length === 0;
};

// This is asked again every few seconds: what the desk has read already answers for most incidents.
const readActive = async (
  deps: WebDeps,
  incident: Incident,
  known: readonly Statement[],
): Promise<ActiveIncident> => {
  const promise = await promiseOf(deps, incident);
  const isKnown = promise ?? known.find(({ incidentId }) => incidentId === incident.id);
  const [untouched, exposed] = await Promise.all([
    isKnown ? false : isUntouched(deps, incident),
    readExposed(deps, incident),
  ]);
  return { incident, promise, isUntouched: untouched, exposed };
};

// What nobody has seen to for longer than a day is history, unless it lasts: a warning, or a silent source. Much that
// is said hides none of these.
const unseenAlerts = async (deps: WebDeps): Promise<Alert[]> => {
  const [unseen, lasting] = await Promise.all([
    deps.journal.list(alertJournal, { by: 'desk', list: UNSEEN }, { limit: ALERTS }),
    listPage(deps, alertJournal, { by: 'desk', list: LASTING }),
  ]);
  const from = new Date(deps.now().getTime() - DAY_MS).toISOString();
  return [...lasting.items, ...unseen.items.filter(({ noticedAt }) => noticedAt >= from)];
};

/** Reads all that needs the desk now, over all active incidents, and which comments wait wherever they are. */
export const readOverview = async (deps: WebDeps): Promise<Overview> => {
  const [stuck, staff, open, incidents, alerts, elsewhere, removals] = await Promise.all([
    firstPage(deps, statementJournal, { by: 'desk', list: 'stuck' }),
    listPage(deps, statementJournal, { by: 'desk', list: 'staff' }),
    firstPage(deps, statementJournal, { by: 'open' }),
    activeIncidents(deps),
    unseenAlerts(deps),
    readTasksElsewhere(deps),
    readWaitingRemovals(deps),
  ]);
  const byId = new Map(
    [...stuck.items, ...staff.items, ...open.items].map((item) => [item.id, item]),
  );
  const known = [...byId.values()];
  const [stands, listed, active, comments, quoting, handovers] = await Promise.all([
    standsOf(deps, known),
    withIncidents(deps, known, incidents.items),
    Promise.all(incidents.items.map((incident) => readActive(deps, incident, known))),
    readWaitingComments(deps, incidents.items),
    readQuoting(deps, known),
    known.some(({ status }) => isWaiting(status)) ? readHandovers(deps.journal) : [],
  ]);
  const isDeadEnd = (each: ListedStatement) => isAtDeadEnd(deps, each, handovers);
  const isShown = ({ statement, incident }: ListedStatement) =>
    (incident === undefined || incident.phase === 'active' || isStillToCome(statement)) &&
    stands(statement) !== 'frozen' &&
    (needsAttention(statement, incident) ||
      quoting.has(statement.id) ||
      open.items.some(({ id }) => id === statement.id));
  return {
    incidents,
    needs: needsOf(
      listed.filter(isShown).map((each) => ({
        ...each,
        isQuoting: quoting.has(each.statement.id),
        isDeadEnd: isDeadEnd(each),
      })),
      active,
      { alerts, elsewhere, comments, removals },
      deps.now(),
    ),
    stuckTotal: stuck.total,
    openTotal: open.total,
  };
};
