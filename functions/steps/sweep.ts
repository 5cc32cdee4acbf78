import type { JournalLists } from '#domain/journal/journal.ts';
import { thrown } from '#domain/observe/log.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import { isAnswered } from '#domain/statement/approval/rounds.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { nextMove } from '#domain/statement/progress.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
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

type SweepDeps = Pick<StepDeps, 'journal' | 'tokens' | 'workflow' | 'log' | 'metrics' | 'now'> & {
  journal: JournalLists;
  bookmark: Bookmark;
};

/** What a sweep knows from its beginning. */
interface Known {
  isRunning: (statementId: string, run: number) => boolean;
  planVersion: string | undefined;
}

const giveUp = (statement: Statement): StatementChange[] => {
  if (statement.status === 'drafting') return [{ type: 'failed', data: { error: 'RunDied' } }];
  return statement.status === 'publishing' ? conclude(statement) : [];
};

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
    mended = isWaiting(current.status) ? 'left-to-people' : 'given-up';
    return giveUp(current);
  });
  if (next.run !== run + 1) return mended;
  await deps.workflow.start(id, next.run);
  return 'restarted';
};

// The plan of now may ask other people: route looks again, once for each version.
const isUnderOtherPlan = ({ rounds }: Statement, planVersion: string | undefined): boolean =>
  planVersion !== undefined && rounds.at(-1)?.planVersion !== planVersion;

const shouldNotWait = (statement: Statement, now: Date, planVersion: string | undefined): boolean =>
  !isWaiting(statement.status) ||
  isUnderOtherPlan(statement, planVersion) ||
  nextMove(statement) !== 'ask-approval' ||
  isAnswered(statement) ||
  isOverdue(statement, now);

const wakeIfDue = async (
  deps: SweepDeps,
  statement: Statement,
  { planVersion }: Known,
): Promise<Mended | undefined> => {
  if (!shouldNotWait(statement, deps.now(), planVersion)) return undefined;
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
    await severalAtOnce(page.items, AT_ONCE, (statement) => mendSafely(deps, statement, known));
    cursor = page.next;
  } while (cursor && deps.now().getTime() < endAt);
  if (cursor) await deps.bookmark.keep(cursor);
};

/**
 * Mends what a crash left between journal and workflow, for every statement that is under way: starts
 * what was not started, wakes what was not woken or is asked under an earlier plan, restarts what died.
 * It takes the oldest first, several at once, and goes on where the last sweep had no time left. A
 * failure with one statement holds up no other.
 */
export const sweep = (deps: SweepDeps) => async (): Promise<void> => {
  const planVersion = (await deps.journal.read(planJournal, PLAN_ID))?.version;
  // Before the list is read: what is started after this is asked about one by one.
  const isRunning = await deps.workflow.running();
  await mendAll(deps, { isRunning, planVersion });
};
