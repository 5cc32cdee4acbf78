import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { PlannedEvent } from '#domain/planned/events/planned-events.ts';
import { isDoneFor } from '#domain/planned/is-done-for.ts';
import { type KeepDeps, keepPicture } from '#domain/planned/keep-picture.ts';
import { isSeenTo, type PlannedPicture } from '#domain/planned/picture.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { ok } from '#domain/values/result.ts';

export interface KeepPicturesDeps extends KeepDeps {
  journal: StateJournal;
  now: () => Date;
}

/** A post that goes out sooner than this is stopped, whether its pictures could be had or not. */
const WITHOUT_PICTURES_MS = 5 * 60_000;

export const isAboutToGoOut = ({ at }: Pick<PlannedPost, 'at'>, now: Date): boolean =>
  Date.parse(at) - now.getTime() < WITHOUT_PICTURES_MS;

/** Notes what was kept, unless the post has other pictures by now; answers whether it was noted. */
const notePictures = async (
  deps: KeepPicturesDeps,
  { id, pictures: seen = [] }: PlannedPost,
  pictures: PlannedPicture[],
): Promise<boolean> => {
  let isNoted = false;
  const isDone = await isDoneFor(deps, id, () =>
    deps.journal.append<PlannedPost, PlannedEvent, never>(plannedJournal, id, TALAN, (now) => {
      isNoted = JSON.stringify(now?.pictures ?? []) === JSON.stringify(seen);
      return ok(isNoted ? [{ type: 'planned-pictured', data: {}, words: { pictures } }] : []);
    }),
  );
  return isDone && isNoted;
};

const keepAll = async (
  deps: KeepPicturesDeps,
  post: PlannedPost,
  isLastTry: boolean,
): Promise<boolean> => {
  const { id, pictures = [] } = post;
  const kept = await Promise.all(
    pictures.map((picture, place) => keepPicture(deps, picture, { id, place, isLastTry })),
  );
  const isChanged = kept.some((picture, i) => picture !== pictures[i]);
  const isNoted = !isChanged || (await notePictures(deps, post, kept));
  return isNoted && kept.every(isSeenTo);
};

/**
 * Keeps the pictures of a post before it is taken out of its planner; answers whether it may be taken out now:
 * one with time left waits for pictures that could not be had for the moment, one that is about to go out for
 * none. Once this run's time for pictures is up, none is asked for.
 */
export const keepPictures = async (
  deps: KeepPicturesDeps,
  post: PlannedPost,
  isTimeUp: boolean,
): Promise<boolean> => {
  if ((post.pictures ?? []).every(isSeenTo)) return true;
  const isLastTry = isAboutToGoOut(post, deps.now());
  if (isTimeUp && !isLastTry) return false;
  const getPicture = isTimeUp ? async () => 'failed' as const : deps.getPicture;
  const isKept = await keepAll({ ...deps, getPicture }, post, isLastTry);
  return isKept || isLastTry;
};
