import { type Gate, statusUnder } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { incidentsOf } from '#domain/incident/incidents-of.ts';
import type { UpdatePromise } from '#domain/incident/promise.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { readElsewhere } from './elsewhere.ts';
import { byTime, type Planned, readPlanned } from './freeze.ts';

/** A promised update that is still to come, and its incident. */
export interface Promised {
  promise: UpdatePromise;
  incident: Incident;
}

/** All that is to go out later, each the earliest first. */
export interface Calendar {
  gate: Gate | undefined;
  /** What is approved for a time or missed it, and what still waits for its approval. */
  planned: Planned[];
  elsewhere: PlannedPost[];
  promised: Promised[];
}

/** Something of the calendar and its time (ISO 8601). */
export type Entry =
  | { what: 'statement'; at: string; planned: Planned }
  | { what: 'elsewhere'; at: string; post: PlannedPost }
  | { what: 'promise'; at: string; promised: Promised };

// No incident is resolved over a promise, so that active ones have them all.
const readPromised = async ({ journal }: Pick<WebDeps, 'journal'>): Promise<Promised[]> =>
  (await wholeList(journal, incidentJournal, incidentsOf({ phase: 'active' })))
    .flatMap((incident) => outstandingPromises(incident).map((promise) => ({ promise, incident })))
    .toSorted((one, other) => one.promise.dueAt.localeCompare(other.promise.dueAt));

// Words whose time is known before anyone has approved them: they count as little as they did before.
const readWaiting = async ({ journal }: Pick<WebDeps, 'journal'>): Promise<Statement[]> => {
  const lists = await Promise.all([
    wholeList(journal, statementJournal, { by: 'open' }),
    wholeList(journal, statementJournal, { by: 'all', status: 'changes-requested' }),
  ]);
  return lists
    .flat()
    .filter(({ publishAt, status }) => publishAt !== undefined && status !== 'publishing');
};

/** Reads what goes out later: own words, posts in other planners, and promised updates. */
export const readCalendar = async (deps: Pick<WebDeps, 'journal' | 'now'>): Promise<Calendar> => {
  const [{ gate, planned }, waiting, elsewhere, promised] = await Promise.all([
    readPlanned(deps),
    readWaiting(deps),
    readElsewhere(deps),
    readPromised(deps),
  ]);
  const under = (statement: Statement): Planned => ({
    statement,
    status: statusUnder(gate, statement, deps.now()),
  });
  const all = [...planned, ...waiting.map(under)].toSorted(byTime);
  return { gate, planned: all, elsewhere, promised };
};

/** Everything of a calendar in one list, the earliest first. */
export const entriesOf = ({ planned, elsewhere, promised }: Calendar): Entry[] => {
  const entries: Entry[] = [
    ...planned.flatMap((each): Entry[] => {
      const { publishAt: at } = each.statement;
      return at === undefined ? [] : [{ what: 'statement', at, planned: each }];
    }),
    ...elsewhere.map((post): Entry => ({ what: 'elsewhere', at: post.at, post })),
    ...promised.map((each): Entry => ({ what: 'promise', at: each.promise.dueAt, promised: each })),
  ];
  return entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
};
