import { GATE_ID, type Gate, isNotAsked } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import type { JournalLists } from '#domain/journal/journal.ts';
import { thrown } from '#domain/observe/log.ts';
import { noteUnreadable } from '#domain/observe/unreadable.ts';
import type { Handover } from '#domain/plan/handover.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { mayWaitOn } from '#domain/statement/approval/rounds.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { SWEEP_BUDGET_MS } from '#domain/workflow/time-limits.ts';
import { type Bookmark, wakeStatement } from '#domain/workflow/workflow.ts';
import type { StepDeps } from './deps.ts';
import { appendTo } from './read.ts';

const PAGE_SIZE = 100;
// Step Functions starts and answers some tens of runs a second before it throttles.
const AT_ONCE = 16;
// A run that dies again and again has a cause that restarting does not mend; people must see it.
const MAX_RESTARTS = 3;

type Mended = 'started' | 'restarted' | 'woken' | 'left-to-people' | 'given-up';

// A run wakes itself when its wait is over; until then it may be a little late.
const OWN_WAKE_MS = 30_000;

type SweepDeps = Pick<
  StepDeps,
  'journal' | 'tokens' | 'workflow' | 'plan' | 'log' | 'metrics' | 'now'
> & {
  journal: JournalLists;
  bookmark: Bookmark;
};

/** What a sweep knows from its beginning. */
interface Known {
  isRunning: (statementId: string, run: number) => boolean;
  gate: Gate | undefined;
  handovers: readonly Handover[];
  incidentOf: (statement: Statement) => Promise<Incident | undefined>;
}

const isOverdue = (statement: Statement, now: Date): boolean => {
  const until = statement.rounds.at(-1)?.until;
  return until !== undefined && new Date(until) < now;
};

// While people are asked, a question without a run can still be answered. When its time is out a run
// is needed again, to ask the next person, and gets as many tries; asking sets the count back.
const mayRestart = (statement: Statement, now: Date): boolean => {
  const isDue = isWaiting(statement.status) && isOverdue(statement, now);
  return statement.restarts < (isDue ? 2 * MAX_RESTARTS : MAX_RESTARTS);
};

const restart = async (deps: SweepDeps, { id, run }: Statement): Promise<Mended | undefined> => {
  let mended: Mended | undefined;
  const next = await appendTo(deps.journal, id, (current) => {
    mended = undefined;
    if (current.run !== run || !isOpen(current.status)) return [];
    if (mayRestart(current, deps.now())) return [{ type: 'restarted', data: { run: run + 1 } }];
    if (isWaiting(current.status)) mended = 'left-to-people';
    if (isWaiting(current.status) || current.givenUp?.run === run) return [];
    mended = 'given-up';
    return [{ type: 'given-up', data: { run } }];
  });
  if (next.run !== run + 1) return mended;
  await deps.workflow.start(id, next.run);
  return 'restarted';
};

// What became of the answers, the incident, the plan or the people may ask otherwise than the last round does.
const shouldNotWait = async (
  { plan, now }: SweepDeps,
  statement: Statement,
  { gate, handovers, incidentOf: read }: Known,
): Promise<boolean> => {
  if (isNotAsked(gate, statement)) return false;
  if (!isWaiting(statement.status)) return true;
  const incident = await read(statement);
  const then = new Date(now().getTime() - OWN_WAKE_MS);
  return incident !== undefined && !mayWaitOn(statement, { plan, incident, handovers, now: then });
};

const wakeIfDue = async (
  deps: SweepDeps,
  statement: Statement,
  known: Known,
): Promise<Mended | undefined> => {
  if (!(await shouldNotWait(deps, statement, known))) return undefined;
  const token = await deps.tokens.newest(statement.id);
  if (token === undefined) return undefined;
  await wakeStatement(deps, statement.id);
  return 'woken';
};

/** Mends one statement; says what was done. */
const mend = async (
  deps: SweepDeps,
  statement: Statement,
  known: Known,
): Promise<Mended | undefined> => {
  const { id, run, status } = statement;
  if (!isOpen(status)) return undefined;
  const state = known.isRunning(id, run) ? 'running' : await deps.workflow.runState(id, run);
  if (state === 'absent') {
    await deps.workflow.start(id, run);
    return 'started';
  }
  return state === 'ended' ? restart(deps, statement) : wakeIfDue(deps, statement, known);
};

const mendSafely = async (deps: SweepDeps, statement: Statement, known: Known): Promise<void> => {
  try {
    const mended = await mend(deps, statement, known);
    if (!mended) return;
    deps.log.warn('SWEEP_MENDED', { statementId: statement.id, mended });
    deps.metrics.add('SweepMends', 1);
    if (mended === 'given-up') deps.metrics.add('RunsGivenUp', 1);
  } catch (error) {
    deps.log.warn('SWEEP_FAILED', { statementId: statement.id, ...thrown(error) });
  }
};

const nextPage = (deps: SweepDeps, cursor: string | undefined) =>
  deps.journal.list(
    statementJournal,
    { by: 'open' },
    { limit: PAGE_SIZE, cursor, oldestFirst: true },
  );

const mendAll = async (deps: SweepDeps, known: Known): Promise<void> => {
  const endAt = deps.now().getTime() + SWEEP_BUDGET_MS;
  let cursor = await deps.bookmark.read();
  // Taken out at once: a sweep that fails where the last one stopped must not fail there for ever.
  if (cursor) await deps.bookmark.keep(undefined);
  do {
    const page = await nextPage(deps, cursor);
    noteUnreadable(deps, page);
    await severalAtOnce(page.items, AT_ONCE, (statement) => mendSafely(deps, statement, known));
    cursor = page.next;
  } while (cursor && deps.now().getTime() < endAt);
  if (cursor) await deps.bookmark.keep(cursor);
};

// Many statements are about few incidents.
const onceEach = (read: Known['incidentOf']): Known['incidentOf'] => {
  const known = new Map<string, ReturnType<Known['incidentOf']>>();
  return (statement) => {
    const { incidentId } = statement;
    const before = incidentId === undefined ? undefined : known.get(incidentId);
    if (before || incidentId === undefined) return before ?? read(statement);
    const reading = read(statement);
    known.set(incidentId, reading);
    // What failed is read anew for the next one.
    reading.catch(() => known.delete(incidentId));
    return reading;
  };
};

/**
 * Mends what a crash left between journal and workflow, for every statement that is under way: starts
 * what was not started, wakes what was not woken, restarts what died, and has concluded what dies again and again.
 * It takes the oldest first, several at once, and goes on where the last sweep had no time left. A
 * failure with one statement holds up no other.
 */
export const sweep = (deps: SweepDeps) => async (): Promise<void> => {
  const handovers = await readHandovers(deps.journal);
  const gate = await deps.journal.read(gateJournal, GATE_ID);
  const incidents = onceEach((statement: Statement) => incidentOf(deps.journal.read, statement));
  // Before the list is read: what is started after this is asked about one by one.
  const isRunning = await deps.workflow.running();
  await mendAll(deps, { isRunning, gate, handovers, incidentOf: incidents });
};
