import { createHash } from 'node:crypto';
import type { Log } from '../observe/log.ts';
import { isDoneFor } from './is-done-for.ts';
import {
  type GetPicture,
  isSeenTo,
  MAX_PICTURES,
  type PictureStore,
  type PlannedPicture,
  pictureType,
} from './picture.ts';

/** What keeping a picture takes. */
export interface KeepDeps {
  getPicture: GetPicture;
  pictureStore: PictureStore;
  log: Log;
}

/**
 * Keeps the bytes of the picture at this place among those of the post with this id; a picture that could not
 * be had or stored for now is answered as it was, and as `not-got` where there is no time left for another try.
 */
export const keepPicture = async (
  { getPicture, pictureStore, log }: KeepDeps,
  picture: PlannedPicture,
  { id, place, isLastTry }: { id: string; place: number; isLastTry: boolean },
): Promise<PlannedPicture> => {
  if (isSeenTo(picture)) return picture;
  if (place >= MAX_PICTURES) return { ...picture, notKept: 'too-many' };
  const missing: PlannedPicture = isLastTry ? { ...picture, notKept: 'not-got' } : picture;
  const bytes = await getPicture(picture.url);
  if (bytes === 'failed') return missing;
  if (bytes === 'too-big') return { ...picture, notKept: 'too-big' };
  const type = pictureType(bytes);
  if (type === undefined) return { ...picture, notKept: 'no-picture' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const isStored = await isDoneFor({ log }, id, () => pictureStore.put(sha256, bytes));
  return isStored ? { ...picture, sha256, type } : missing;
};
