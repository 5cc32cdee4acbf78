import { bucketNamed } from './bucket.ts';
import { bindNewsroom, type NewsroomPlace } from './newsroom.ts';

type NewsroomConfig = Record<'TALAN_NEWSROOM_BUCKET' | 'TALAN_NEWSROOM_URL', string>;

/** The newsroom in the bucket that a function was deployed with. */
export const bindBucketNewsroom = (
  config: NewsroomConfig,
  place: Omit<NewsroomPlace, 'store' | 'baseUrl'>,
) =>
  bindNewsroom({
    ...place,
    store: bucketNamed(config.TALAN_NEWSROOM_BUCKET),
    baseUrl: config.TALAN_NEWSROOM_URL,
  });
