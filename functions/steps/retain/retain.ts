import type { Comment } from '#domain/comment/comment.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { type JournalEvent, TALAN } from '#domain/journal/entry.ts';
import type { Journal, ReadAlong } from '#domain/journal/journal.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import type { AuthorMentions } from '#domain/mention/mentions.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { NewsroomRegister } from '#domain/publish/newsroom.ts';
import {
  type EraseWords,
  type Erasing,
  type Erasure,
  erasings,
  heldByIncident,
} from '#domain/retention/erasing.ts';
import { onlyThere, type Person } from '#domain/retention/person.ts';
import type { HeldBecause, Retained, Selection } from '#domain/retention/selection.ts';
import { eachOf } from './each-of.ts';
import { eraseForbidden } from './erase-forbidden.ts';
import { eraseMentions } from './erase-mentions.ts';
import { findMentions, findPerson } from './find-person.ts';
import { notingLists } from './noting-lists.ts';
import { publishedAbout } from './published-about.ts';
import { scrubPage } from './scrub-page.ts';
import { tryErasing } from './try-erasing.ts';
import { type Kept, wantsErasing } from './wants-erasing.ts';

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

/** What is looked for, and what was found. */
interface Under {
  selection: Selection;
  retained: Retained;
  /** Who asks that their words go. */
  person: Person | undefined;
  /** The streams that can't be read, or that belong to one: nobody knows whether their words are to go. */
  left: Set<string>;
  /** What is held back, as tests whether it may hold words of someone. */
  heldAbout: ((someone: Person) => boolean)[];
}

const heldBy = async <State extends Kept, Event extends JournalEvent>(
  erasing: Erasing<State, Event>,
  state: State,
  read: ReadAlong,
): Promise<HeldBecause | undefined> => {
  const { incidentId } = state;
  const incident = incidentId ? await read(incidentJournal, incidentId) : undefined;
  return erasing.heldBy(state) ?? heldByIncident(incident);
};

const erasureOf = <State extends Kept, Event extends JournalEvent>(
  erasing: Erasing<State, Event>,
  { person, selection: { by } }: Under,
): Erasure<State> => ({
  why: person ? 'request' : 'retention',
  by,
  keeps: (state, item) => erasing.keeps(state, item, person),
  mayErase: async (now, read) => (await heldBy(erasing, now, read)) === undefined,
  ...(erasing.partsIn && { partsIn: (item) => erasing.partsIn?.(item, person) ?? [] }),
});

const eraseOne = async <State extends Kept, Event extends JournalEvent>(
  deps: RetainDeps,
  erasing: Erasing<State, Event>,
  state: State,
  under: Under,
  scrub: (state: State) => Promise<void>,
): Promise<void> => {
  const { selection, retained, person, heldAbout } = under;
  const isWanted = await wantsErasing(deps, erasing, state, person);
  if (!isWanted) {
    if (!person && state.erasedAt === undefined) retained.withinTime += 1;
    return;
  }
  const { aggregate } = erasing;
  const stream = `${aggregate.name}#${state.id}`;
  const because = await heldBy(erasing, state, deps.journal.read);
  if (because) {
    retained.held.push({ stream, because });
    heldAbout.push((someone) => erasing.isAbout(state, someone));
    return;
  }
  await tryErasing(deps, stream, selection, retained, async () => {
    await scrub(state);
    await deps.eraseWords(aggregate, state.id, TALAN, erasureOf(erasing, under));
  });
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
    try {
      await eraseOne(deps, erasing, state, under, scrub);
    } catch (error) {
      // What it belongs to can't be read: whether it is held back is not known, so it stays.
      if (!(error instanceof RecordUnreadable)) throw error;
      under.left.add(error.stream).add(`${erasing.aggregate.name}#${state.id}`);
    }
  }
};

/**
 * Carries out how long the plan keeps words: takes those of comments, removals, statements and alerts whose last
 * entry is older, and of comments that were removed because the law forbids to keep them. Or those of one author who
 * asks, with what quotes them: their mentions, facts of incidents, questions that replies answer. What is still open,
 * belongs to an incident that isn't closed, or to one under legal hold is held back. Entries, times, people and
 * hashes stay, and journals still verify. What can't be read counts as failed, and keeps the comments of who asks,
 * by which it is found the next time.
 */
export const retain =
  (given: RetainDeps) =>
  async (selection: Selection): Promise<Retained> => {
    const { author } = selection;
    const left = new Set<string>();
    const deps = { ...given, journal: notingLists(given.journal, left) };
    const mentions = author === undefined ? [] : await findMentions(deps, author);
    const person = author === undefined ? undefined : await findPerson(deps, author, mentions);
    const heldAbout: Under['heldAbout'] = [];
    const retained: Retained = {
      ...{ erased: [], held: [], failed: [], withinTime: 0, mentions: 0 },
      published: person ? await publishedAbout(deps.journal, person) : [],
    };
    const under = { selection, retained, person, left, heldAbout };
    const { statements, removals, alerts, incidents, comments } = erasings;
    if (!person) await eraseForbidden(deps, selection, retained);
    await eraseAll(deps, statements, under, (each) => scrubPage(deps.register, each));
    await eraseAll(deps, removals, under);
    await eraseAll(deps, alerts, under);
    await eraseAll(deps, incidents, under);
    if (left.size > 0) heldAbout.push(() => true);
    // What is held back is found by the words that it quotes once more: these stay as long.
    const isQuoted = (commentId?: string) =>
      person !== undefined && heldAbout.some((isAbout) => isAbout(onlyThere(person, commentId)));
    const heldBy = (comment: Comment) =>
      comments.heldBy(comment) ?? (isQuoted(comment.id) ? 'quoted' : undefined);
    await eraseAll(deps, { ...comments, heldBy }, under);
    for (const stream of left) deps.log.warn('RECORD_UNREADABLE', { stream });
    retained.failed.push(...left);
    if (left.size > 0 || isQuoted()) return retained;
    if (!selection.isDryRun) await eraseMentions(deps, mentions, selection.by);
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
