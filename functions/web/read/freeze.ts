import { GATE_ID, type Gate, type Stands, statusUnder } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { PLANNED_POSTS } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen } from '#domain/statement/status.ts';
import type { WebDeps } from '../deps.ts';

/** A planned statement, and where it stands. */
export interface Planned {
  statement: Statement;
  status: Stands;
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

/** Says where each of some statements stands under the gate, which is read only where it matters. */
export const standsOf = async (
  { journal, now }: Pick<WebDeps, 'journal' | 'now'>,
  statements: readonly Statement[],
): Promise<(statement: Statement) => Stands> => {
  const isUnderGate = statements.some(
    ({ kind, status }) => status === 'scheduled' || (kind === 'post' && isOpen(status)),
  );
  const gate = isUnderGate ? await journal.read(gateJournal, GATE_ID) : undefined;
  return (statement) => statusUnder(gate, statement, now());
};

/** Where a statement stands under the gate. */
export const readStands = async (
  deps: Pick<WebDeps, 'journal' | 'now'>,
  statement: Statement,
): Promise<Stands> => (await standsOf(deps, [statement]))(statement);

/** How many ordinary posts a freeze keeps from going out at their time. */
export const countPlannedPosts = async (deps: Pick<WebDeps, 'readCount'>): Promise<number> => {
  const { count } = await deps.readCount(PLANNED_POSTS);
  // Posts that were planned before they were counted are only counted out.
  return Math.max(0, count);
};
