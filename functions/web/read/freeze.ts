import { GATE_ID, type Gate, statusUnder } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { PLANNED_POSTS } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { Status } from '#domain/statement/status.ts';
import type { WebDeps } from '../deps.ts';

/** A planned statement, and where it stands. */
export interface Planned {
  statement: Statement;
  status: Status | 'frozen';
}

/** The earliest first. */
export const byTime = (one: Planned, other: Planned): number =>
  (one.statement.publishAt ?? '').localeCompare(other.statement.publishAt ?? '');

/** The gate, and all that is planned or has missed its time, the earliest first. */
export const readPlanned = async (
  deps: Pick<WebDeps, 'journal' | 'now'>,
): Promise<{ gate: Gate | undefined; planned: Planned[] }> => {
  const [gate, ...lists] = await Promise.all([
    deps.journal.read(gateJournal, GATE_ID),
    ...(['scheduled', 'missed'] as const).map((status) =>
      wholeList(deps.journal, statementJournal, { by: 'all', status }),
    ),
  ]);
  const planned = lists
    .flat()
    .map((statement) => ({ statement, status: statusUnder(gate, statement, deps.now()) }));
  return { gate, planned: planned.toSorted(byTime) };
};

/** What a freeze keeps inside, or has let pass its time: what a person must see to. */
export const isOnIce = ({ statement: { kind }, status }: Planned): boolean =>
  kind === 'post' && (status === 'frozen' || status === 'missed');

/** How many ordinary posts a freeze keeps from going out at their time. */
export const countPlannedPosts = async (deps: Pick<WebDeps, 'readCount'>): Promise<number> => {
  const { count } = await deps.readCount(PLANNED_POSTS);
  // Posts that were planned before they were counted are only counted out.
  return Math.max(0, count);
};
