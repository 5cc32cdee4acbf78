import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalItem, JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { Erasable, ErasureReason } from '#domain/journal/words-erased.ts';
import type { Log } from '#domain/observe/log.ts';
import { errorName } from '#domain/observe/log.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { keptFor } from '#domain/plan/retention.ts';
import { type EraseWords, type Erasing, erasings, holdsWords } from '#domain/retention/erasing.ts';
import type { Retained, Selection } from '#domain/retention/selection.ts';
import { durationMs } from '#domain/values/duration.ts';

const PAGE = 100;

/** What carrying out the retention needs. */
export interface RetainDeps {
  journal: StateJournal &
    JournalLists & { newestEntries(stream: string, limit: number): Promise<JournalItem[]> };
  eraseWords: EraseWords;
  plan: Plan;
  log: Log;
  now: () => Date;
}

type Kept = Erasable & { id: string; incidentId?: string | undefined };

const isWanted = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  state: State,
  selection: Selection,
): Promise<boolean> => {
  if (state.erasedAt !== undefined) return false;
  if (selection.author !== undefined) return erasing.author?.(state) === selection.author;
  const stream = `${erasing.aggregate.name}#${state.id}`;
  const [newest] = await deps.journal.newestEntries(stream, 1);
  const kept = durationMs(keptFor(deps.plan)[erasing.kept]);
  return newest !== undefined && Date.parse(newest.entry.at) + kept < deps.now().getTime();
};

const isHeld = async <State extends Kept, Event extends JournalEvent>(
  { journal }: RetainDeps,
  { isOver }: Erasing<State, Event>,
  state: State,
): Promise<boolean> => {
  if (!isOver(state)) return true;
  const { incidentId } = state;
  return holdsWords(incidentId ? await journal.read(incidentJournal, incidentId) : undefined);
};

const eraseOne = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  state: State,
  { selection, retained }: { selection: Selection; retained: Retained },
): Promise<void> => {
  if (!(await isWanted(deps, erasing, state, selection))) return;
  const { aggregate, keeps, isOver } = erasing;
  const stream = `${aggregate.name}#${state.id}`;
  if (await isHeld(deps, erasing, state)) {
    retained.held.push(stream);
    return;
  }
  const why: ErasureReason = selection.author === undefined ? 'retention' : 'request';
  const erasure = { why, keeps, mayErase: isOver };
  try {
    if (!selection.isDryRun) {
      await deps.eraseWords(aggregate, state.id, TALAN, erasure);
    }
    retained.erased.push(stream);
  } catch (error) {
    deps.log.warn('ERASING_FAILED', { stream, error: errorName(error) });
    retained.failed.push(stream);
  }
};

const eraseAll = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  under: { selection: Selection; retained: Retained },
): Promise<void> => {
  const oldestFirst = true;
  let cursor: string | undefined;
  do {
    const page = await deps.journal.list(
      erasing.aggregate,
      { by: 'all' },
      { limit: PAGE, cursor, oldestFirst },
    );
    for (const state of page.items) await eraseOne(deps, erasing, state, under);
    cursor = page.next;
  } while (cursor);
};

/**
 * Carries out how long the plan keeps words: takes those of comments, removals and statements whose last
 * entry is older, or those of one author. What is still open, belongs to an incident that isn't closed, or
 * to one under legal hold is held back. Entries, times, people and hashes stay, and journals still verify.
 */
export const retain =
  (deps: RetainDeps) =>
  async (selection: Selection): Promise<Retained> => {
    const retained: Retained = { erased: [], held: [], failed: [] };
    const under = { selection, retained };
    const [comments, removals, statements] = erasings;
    await eraseAll(deps, comments, under);
    await eraseAll(deps, removals, under);
    await eraseAll(deps, statements, under);
    return retained;
  };

/** Some words could not be erased; they are tried again the next night. */
export class ErasingFailed extends Error {
  override name = 'ErasingFailed';
}

/** As `retain`, as a function and every day on one machine: throws `ErasingFailed` where any were left. */
export const retainAll =
  (deps: RetainDeps) =>
  async (selection: Selection): Promise<Retained> => {
    const retained = await retain(deps)(selection);
    const { failed } = retained;
    if (failed.length > 0) throw new ErasingFailed(`The words of ${failed.length} were not erased`);
    return retained;
  };
