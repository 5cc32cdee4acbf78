import { TALAN } from '#domain/journal/entry.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { isDoneFor } from '#domain/planned/is-done-for.ts';
import { note } from '#domain/planned/note.ts';
import { isSeenTo } from '#domain/planned/picture.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost, PlannedState } from '#domain/planned/planned-post.ts';
import type { Planner, PostToFreeze } from '#domain/planned/planner.ts';
import { ok } from '#domain/values/result.ts';
import { isAboutToGoOut, type KeepPicturesDeps, keepPictures } from './keep-pictures.ts';

/**
 * Nothing is begun later in a run than this, but one call for what is about to go out. Pictures and a call take
 * 6 s each at most, so that a run ends within 20 s.
 */
const BEGUN_UNTIL_MS = 8_000;
/** For this long after its time it is still found out whether a post went out. */
const FOUND_OUT_MS = 60 * 60_000;

type Reachable = PlannedPost & PostToFreeze;

/** When the planner is to be asked again, and which posts stand there all the same. */
interface TakenOut {
  again: string;
  stubborn: ReadonlySet<string>;
}

interface Run {
  isOver: () => boolean;
  stubborn: Set<string>;
}

// Without a copy nothing is taken out: what can't be planned anew is for a person.
const reachable = (posts: readonly PlannedPost[], now: Date): Reachable[] =>
  posts.flatMap((post) => {
    const { ref, copy } = post;
    const isFoundOut = Date.parse(post.at) > now.getTime() - FOUND_OUT_MS;
    return ref !== undefined && copy !== undefined && isFoundOut ? [{ ...post, ref, copy }] : [];
  });

// What is about to go out comes first, and before the rest of it what waits for no picture.
const rounds = (posts: readonly Reachable[], now: Date): Reachable[][] => {
  const soonest = posts.toSorted((one, other) => one.at.localeCompare(other.at));
  const isReady = ({ pictures = [] }: PlannedPost) => pictures.every(isSeenTo);
  return [true, false].flatMap((isSoon) => {
    const group = soonest.filter((post) => isAboutToGoOut(post, now) === isSoon);
    return [group.filter(isReady), group.filter((post) => !isReady(post))];
  });
};

const withPictures = async (deps: KeepPicturesDeps, posts: readonly Reachable[], run: Run) => {
  const ready: Reachable[] = [];
  for (const post of posts) {
    if (await keepPictures(deps, post, run.isOver())) ready.push(post);
  }
  return ready;
};

// What could not be noted is asked for again in the next minute, which is harmless.
const noteOutcome = (deps: KeepPicturesDeps, id: string, outcome: PlannedState): Promise<boolean> =>
  isDoneFor(deps, id, () =>
    deps.journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, (post) => {
      const noted = post ? note(post, outcome) : ok([]);
      return ok(noted.ok ? noted.value : []);
    }),
  );

// Answers what the planner was not reached for.
const freezeAll = async (
  deps: KeepPicturesDeps,
  planner: Planner,
  posts: readonly Reachable[],
  { isOver, stubborn }: Run,
): Promise<{ left: readonly Reachable[]; askAgainAt?: string | undefined }> => {
  let left = posts;
  const isAsked = () =>
    !isOver() || (left === posts && left.some((post) => isAboutToGoOut(post, deps.now())));
  while (left.length > 0 && isAsked()) {
    const { outcomes, askAgainAt } = await planner.freeze(left);
    for (const { id, ref } of left) {
      const outcome = outcomes.get(ref);
      if (outcome === 'still-planned') stubborn.add(id);
      else if (outcome) await noteOutcome(deps, id, outcome);
    }
    left = left.filter(({ ref }) => !outcomes.has(ref));
    if (askAgainAt !== undefined || outcomes.size === 0) return { left, askAgainAt };
  }
  return { left };
};

/**
 * Takes posts out of their planner, in a run that began at a time, as far as it and the planner's limits allow.
 */
export const takeOut = async (
  deps: KeepPicturesDeps,
  planner: Planner,
  posts: readonly PlannedPost[],
  begunAt: number,
): Promise<TakenOut> => {
  const isOver = () => deps.now().getTime() > begunAt + BEGUN_UNTIL_MS;
  const stubborn = new Set<string>();
  const run = { isOver, stubborn };
  let isAnyLeft = false;
  for (const round of rounds(reachable(posts, deps.now()), deps.now())) {
    const ready = await withPictures(deps, round, run);
    const { left, askAgainAt } = await freezeAll(deps, planner, ready, run);
    if (askAgainAt !== undefined) return { again: askAgainAt, stubborn };
    isAnyLeft ||= left.length > 0;
  }
  const againMs = isAnyLeft ? 0 : planner.listEveryMs;
  return { again: new Date(deps.now().getTime() + againMs).toISOString(), stubborn };
};
