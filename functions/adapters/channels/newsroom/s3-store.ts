import { PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { type Bucket, createS3Reader } from './s3-reader.ts';
import type { NewsroomStore } from './store.ts';

// Long enough to keep the readers of a crisis off the bucket, short enough for a correction to be
// seen.
const CACHE = 'public, max-age=10';

// Another process wrote the object, is writing it at this moment, or deleted it:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
const conflicts = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'];

const isConflict = (error: unknown): boolean =>
  error instanceof S3ServiceException && conflicts.includes(error.name);

const conditionOf = (ifMatch: string | null) =>
  ifMatch === null ? { IfNoneMatch: '*' } : { IfMatch: ifMatch };

/** The newsroom in a bucket, under the files' names. */
export const createS3Store = (to: Bucket): NewsroomStore => ({
  ...createS3Reader(to),
  write: async (file, body, contentType, { ifMatch }) => {
    const object = { Bucket: to.bucket, Key: file, Body: body, ContentType: contentType };
    try {
      await to.client.send(
        new PutObjectCommand({ ...object, CacheControl: CACHE, ...conditionOf(ifMatch) }),
      );
      return 'written';
    } catch (error) {
      if (isConflict(error)) return 'conflict';
      throw error;
    }
  },
});
