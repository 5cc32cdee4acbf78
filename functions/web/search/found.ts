import type { Stands } from '#domain/freeze/gate.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { indexOf } from '#domain/search/search-index.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { standsOf } from '../read/freeze.ts';

/** What a search finds. `title` and `text` are what it is found by. */
export type Found = { title: string; text: string; incident: Incident | undefined } & (
  | { what: 'incident'; incident: Incident }
  | { what: 'fact'; fact: Fact }
  | { what: 'statement'; statement: Statement; stands: Stands }
);

/** How many of the newest incidents and statements are searched. */
export const SEARCHED = { incidents: 300, statements: 600 } as const;
/** More results than these say that the words were too few. */
export const RESULTS_MAX = 50;
const PAGE_SIZE = 100;

const newest = async <State, Event extends JournalEvent>(
  { journal }: Pick<WebDeps, 'journal'>,
  aggregate: Aggregate<State, Event>,
  most: number,
): Promise<State[]> => {
  const items: State[] = [];
  let cursor: string | undefined;
  do {
    const page = await journal.list(aggregate, { by: 'all' }, { limit: PAGE_SIZE, cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined && items.length < most);
  return items;
};

const fromIncident = (incident: Incident): Found[] => [
  {
    what: 'incident',
    incident,
    title: incident.title,
    text: [incident.summary, ...incident.commitments, ...incident.contacts].join(' '),
  },
  ...incident.facts.map(
    (fact): Found => ({
      what: 'fact',
      incident,
      fact,
      title: '',
      text: [fact.text, fact.source ?? ''].join(' '),
    }),
  ),
];

const fromStatement = (
  statement: Statement,
  { incident, stands }: { incident: Incident | undefined; stands: Stands },
): Found => ({
  what: 'statement',
  statement,
  stands,
  incident,
  title: statement.texts.map(({ title }) => title ?? '').join(' '),
  text: [...new Set(statement.texts.map(({ text }) => text))].join(' '),
});

/** Reads what there is and finds what fits the query; `only` keeps to one sort of things. */
export const search = async (
  deps: Pick<WebDeps, 'journal' | 'now'>,
  query: string,
  only: Found['what'] | undefined,
): Promise<Found[]> => {
  const [incidents, statements] = await Promise.all([
    newest(deps, incidentJournal, SEARCHED.incidents),
    newest(deps, statementJournal, SEARCHED.statements),
  ]);
  const stands = await standsOf(deps, statements);
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const all = [
    ...incidents.flatMap(fromIncident),
    ...statements.map((statement) => {
      const incident = byId.get(statement.incidentId ?? '');
      return fromStatement(statement, { incident, stands: stands(statement) });
    }),
  ];
  const wanted = only === undefined ? all : all.filter(({ what }) => what === only);
  return indexOf(wanted)
    .find(query)
    .slice(0, RESULTS_MAX)
    .map(({ item }) => item);
};
