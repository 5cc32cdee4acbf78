import { type GetPicture, MAX_PICTURE_BYTES } from '#domain/planned/picture.ts';
import { SourceUnread } from '../../sources/http/failure.ts';
import { createGet, type GetDeps } from '../../sources/http/get.ts';

/**
 * Gets pictures from where other planners keep them. An address leads nowhere but to where `mayReach` allows,
 * as for sources.
 */
export const createGetPicture = (
  deps: Pick<GetDeps, 'mayReach' | 'resolve'> & { callMs: number },
): GetPicture => {
  const get = createGet({ ...deps, bytesAtMost: MAX_PICTURE_BYTES });
  return async (url) => {
    try {
      const { status, body } = await get(url, {}, AbortSignal.timeout(deps.callMs));
      return status === 200 ? body : 'failed';
    } catch (error) {
      return error instanceof SourceUnread && error.why === 'too-big' ? 'too-big' : 'failed';
    }
  };
};
