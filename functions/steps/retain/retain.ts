import type { Comment } from '#domain/comment/comment.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { eachEntry } from '#domain/journal/each-entry.ts';
import { type JournalEvent, TALAN } from '#domain/journal/entry.ts';
import type { Journal, ReadAlong } from '#domain/journal/journal.ts';
import type { Erasable } from '#domain/journal/words-erased.ts';
import type { AuthorMentions } from '#domain/mention/mentions.ts';
import { errorName, type Log } from '#domain/observe/log.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { keptFor } from '#domain/plan/retention.ts';
import type { NewsroomRegister } from '#domain/publish/newsroom.ts';
import {
  type EraseWords,
  type Erasing,
  type Erasure,
  erasings,
  holdsWords,
} from '#domain/retention/erasing.ts';
import { onlyThere, type Person } from '#domain/retention/person.ts';
import type { Retained, Selection } from '#domain/retention/selection.ts';
import { durationMs } from '#domain/values/duration.ts';
import { eachOf } from './each-of.ts';
import { eraseMentions } from './erase-mentions.ts';
import { findMentions, findPerson } from './find-person.ts';
import { scrubPage } from './scrub-page.ts';

/** What carrying out the retention needs. */
export interface RetainDeps {
  journal: Journal;
  eraseWords: EraseWords;
  authorMentions: AuthorMentions;
  register: Pick<NewsroomRegister, 'get' | 'put'>;
  plan: Plan;
  log: Log;
  now: () => Date;
}

type Kept = Erasable & { id: string; incidentId?: string | undefined };

/** What is looked for, and what was found. */
interface Under {
  selection: Selection;
  retained: Retained;
  /** Who asks that their words go. */
  person: Person | undefined;
  /** What is held back, as tests whether it may hold words of someone. */
  heldAbout: ((someone: Person) => boolean)[];
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

const isOverTime = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  state: State,
): Promise<boolean> => {
  if (erasing.kept === undefined || state.erasedAt !== undefined) return false;
  const kept = durationMs(keptFor(deps.plan)[erasing.kept]);
  return Date.parse(await lastAt(deps, erasing, state)) + kept < deps.now().getTime();
};

const holdsTheirs = async <State extends Kept, Event extends JournalEvent>(
  { journal }: RetainDeps,
  { aggregate, isAbout, keeps }: Erasing<State, Event>,
  state: State,
  person: Person,
): Promise<boolean> => {
  if (!isAbout(state, person)) return false;
  const stream = `${aggregate.name}#${state.id}`;
  for await (const item of eachEntry((page) => journal.entries(stream, page))) {
    if (item.payload && !keeps(state, item, person)) return true;
  }
  return false;
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

const erasureOf = <State extends Kept, Event extends JournalEvent>(
  erasing: Erasing<State, Event>,
  person: Person | undefined,
): Erasure<State> => ({
  why: person ? 'request' : 'retention',
  keeps: (state, item) => erasing.keeps(state, item, person),
  mayErase: async (now, read) => !(await isHeld(erasing, now, read)),
  ...(erasing.partsIn && { partsIn: (item) => erasing.partsIn?.(item, person) ?? [] }),
});

const eraseOne = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  state: State,
  { selection, retained, person, heldAbout }: Under,
  scrub: (state: State) => Promise<void>,
): Promise<void> => {
  const isWanted =
    state.isErasing ??
    (person
      ? await holdsTheirs(deps, erasing, state, person)
      : await isOverTime(deps, erasing, state));
  if (!isWanted) return;
  const { aggregate } = erasing;
  const stream = `${aggregate.name}#${state.id}`;
  if (await isHeld(erasing, state, deps.journal.read)) {
    retained.held.push(stream);
    heldAbout.push((someone) => erasing.isAbout(state, someone));
    return;
  }
  try {
    if (!selection.isDryRun) {
      await scrub(state);
      await deps.eraseWords(aggregate, state.id, TALAN, erasureOf(erasing, person));
    }
    retained.erased.push(stream);
  } catch (error) {
    deps.log.warn('ERASING_FAILED', { stream, error: errorName(error) });
    retained.failed.push(stream);
  }
};

const nothingElse = async () => {};

const eraseAll = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  under: Under,
  scrub: (state: State) => Promise<void> = nothingElse,
): Promise<void> => {
  // Words that quote someone are looked for only when they ask.
  if (erasing.kept === undefined && !under.person) return;
  for await (const state of eachOf(deps.journal, erasing.aggregate)) {
    await eraseOne(deps, erasing, state, under, scrub);
  }
};

/**
 * Carries out how long the plan keeps words: takes those of comments, removals, statements and alerts whose last
 * entry is older. Or those of one author who asks, with what quotes them: their mentions, facts of incidents,
 * questions that replies answer. What is still open, belongs to an incident that isn't closed, or to one under
 * legal hold is held back. Entries, times, people and hashes stay, and journals still verify.
 */
export const retain =
  (deps: RetainDeps) =>
  async (selection: Selection): Promise<Retained> => {
    const { author } = selection;
    const mentions = author === undefined ? [] : await findMentions(deps, author);
    const person = author === undefined ? undefined : await findPerson(deps, author, mentions);
    const heldAbout: Under['heldAbout'] = [];
    const retained: Retained = { erased: [], held: [], failed: [], mentions: 0 };
    const under = { selection, retained, person, heldAbout };
    const { statements, removals, alerts, incidents, comments } = erasings;
    await eraseAll(deps, statements, under, (each) => scrubPage(deps.register, each));
    await eraseAll(deps, removals, under);
    await eraseAll(deps, alerts, under);
    await eraseAll(deps, incidents, under);
    // What is held back is found by the words that it quotes once more: these stay as long.
    const isQuoted = (commentId?: string) =>
      person !== undefined && heldAbout.some((isAbout) => isAbout(onlyThere(person, commentId)));
    const isOver = (comment: Comment) => comments.isOver(comment) && !isQuoted(comment.id);
    await eraseAll(deps, { ...comments, isOver }, under);
    if (isQuoted()) return retained;
    if (!selection.isDryRun) await eraseMentions(deps, mentions);
    return { ...retained, mentions: mentions.length };
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
