import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { type KeepDeps, keepPicture } from '#domain/planned/keep-picture.ts';
import { isSeenTo } from '#domain/planned/picture.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';

/** A post that goes out sooner than this is stopped, whether its pictures could be had or not. */
const WITHOUT_PICTURES_MS = 5 * 60_000;

/**
 * Keeps the pictures of a post before it is taken out of its planner; answers whether it may be taken out now:
 * one with time left waits for pictures that could not be had for the moment.
 */
export const keepPictures = async (
  deps: KeepDeps & { journal: StateJournal; now: () => Date },
  { id, at, pictures = [] }: PlannedPost,
): Promise<boolean> => {
  if (pictures.every(isSeenTo)) return true;
  const isLastTry = Date.parse(at) - deps.now().getTime() < WITHOUT_PICTURES_MS;
  const kept: typeof pictures = [];
  for (const [place, picture] of pictures.entries()) {
    kept.push(await keepPicture(deps, picture, { place, isLastTry }));
  }
  if (kept.some((picture, i) => picture !== pictures[i])) {
    await deps.journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, () =>
      ok([{ type: 'planned-pictured', data: {}, words: { pictures: kept } }]),
    );
  }
  return kept.every(isSeenTo);
};
