import { commentJournal } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { type JournalEvent, TALAN } from '#domain/journal/entry.ts';
import type {
  Aggregate,
  JournalItem,
  JournalLists,
  ReadAlong,
  StateJournal,
} from '#domain/journal/journal.ts';
import type { Erasable, ErasureReason } from '#domain/journal/words-erased.ts';
import { errorName, type Log } from '#domain/observe/log.ts';
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

/** What is looked for, and what was found. */
interface Under {
  selection: Selection;
  retained: Retained;
  /** The comments of the author whose words are to go. */
  ofAuthor: ReadonlySet<string> | undefined;
}

async function* eachOf<State, Event extends JournalEvent>(
  { journal }: RetainDeps,
  aggregate: Aggregate<State, Event>,
): AsyncGenerator<State> {
  let cursor: string | undefined;
  do {
    const page = await journal.list(
      aggregate,
      { by: 'all' },
      { limit: PAGE, cursor, oldestFirst: true },
    );
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

const lastAt = async <State extends Kept, Event extends JournalEvent>(
  { journal }: RetainDeps,
  { aggregate, lastAt: said }: Erasing<State, Event>,
  state: State,
): Promise<string> => {
  if (said) return said(state);
  const [newest] = await journal.newestEntries(`${aggregate.name}#${state.id}`, 1);
  return newest?.entry.at ?? '';
};

const isWanted = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  state: State,
  { ofAuthor }: Under,
): Promise<boolean> => {
  if (state.isErasing) return true;
  if (state.erasedAt !== undefined) return false;
  if (ofAuthor) return ofAuthor.has(erasing.commentId(state) ?? '');
  const kept = durationMs(keptFor(deps.plan)[erasing.kept]);
  return Date.parse(await lastAt(deps, erasing, state)) + kept < deps.now().getTime();
};

const isHeld = async <State extends Kept, Event extends JournalEvent>(
  { isOver }: Erasing<State, Event>,
  state: State,
  read: ReadAlong,
): Promise<boolean> => {
  if (!isOver(state)) return true;
  const { incidentId } = state;
  return holdsWords(incidentId ? await read(incidentJournal, incidentId) : undefined);
};

const eraseOne = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  state: State,
  under: Under,
): Promise<void> => {
  if (!(await isWanted(deps, erasing, state, under))) return;
  const { selection, retained, ofAuthor } = under;
  const { aggregate, keeps } = erasing;
  const stream = `${aggregate.name}#${state.id}`;
  if (await isHeld(erasing, state, deps.journal.read)) {
    retained.held.push(stream);
    return;
  }
  const why: ErasureReason = ofAuthor ? 'request' : 'retention';
  const mayErase = async (now: State, read: ReadAlong) => !(await isHeld(erasing, now, read));
  const erasure = { why, keeps, mayErase };
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
  under: Under,
): Promise<void> => {
  for await (const state of eachOf(deps, erasing.aggregate)) {
    await eraseOne(deps, erasing, state, under);
  }
};

// Their words also lie where they were answered, and where their removal was decided.
const commentsOf = async (deps: RetainDeps, author: string): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  for await (const comment of eachOf(deps, commentJournal)) {
    if (comment.author.id === author) ids.add(comment.id);
  }
  return ids;
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
    const { author } = selection;
    const ofAuthor = author === undefined ? undefined : await commentsOf(deps, author);
    const under = { selection, retained, ofAuthor };
    const [comments, removals, statements] = erasings;
    // Comments last: they say whose the others are.
    await eraseAll(deps, statements, under);
    await eraseAll(deps, removals, under);
    await eraseAll(deps, comments, under);
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
