import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { incidentsOf } from '#domain/incident/incidents-of.ts';
import { Severity } from '#domain/plan/plan.ts';
import type { WebDeps } from '../deps.ts';
import { countIn, countWords, listPage, PAGE_SIZE } from '../read/list-page.ts';

const gravestFirst = Severity.options.map(({ value }) =>
  incidentsOf({ phase: 'active', severity: value }),
);

/** The active incidents, the gravest first, and how many there are where that is not all of them. */
export const activeIncidents = async (
  deps: Pick<WebDeps, 'journal'>,
): Promise<{ items: Incident[]; total?: string }> => {
  const pages = await Promise.all(
    gravestFirst.map((filter) => listPage(deps, incidentJournal, filter)),
  );
  const found = pages.flatMap(({ items }) => items);
  const items = found.slice(0, PAGE_SIZE);
  const isAll = items.length === found.length && pages.every(({ next }) => next === undefined);
  if (isAll) return { items };
  return { items, total: countWords(await countIn(deps, incidentJournal, gravestFirst)) };
};
