import { createHash } from 'node:crypto';
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
}

/**
 * Keeps the bytes of the picture at this place among a post's; a picture that could not be had for now is
 * answered as it was, and as `not-got` where there is no time left for another try.
 */
export const keepPicture = async (
  { getPicture, pictureStore }: KeepDeps,
  picture: PlannedPicture,
  { place, isLastTry }: { place: number; isLastTry: boolean },
): Promise<PlannedPicture> => {
  if (isSeenTo(picture)) return picture;
  if (place >= MAX_PICTURES) return { ...picture, notKept: 'too-many' };
  const bytes = await getPicture(picture.url);
  if (bytes === 'failed') return isLastTry ? { ...picture, notKept: 'not-got' } : picture;
  if (bytes === 'too-big') return { ...picture, notKept: 'too-big' };
  const type = pictureType(bytes);
  if (type === undefined) return { ...picture, notKept: 'no-picture' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await pictureStore.put(sha256, bytes);
  return { ...picture, sha256, type };
};
