import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
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

/** The bucket of a newsroom, and the client to use. */
export interface Bucket {
  client: S3Client;
  bucket: string;
}

/**
 * The newsroom in a bucket, under the files' names. It takes the right `s3:ListBucket`: without it
 * S3 answers "forbidden" for an object that does not exist.
 */
export const createS3Store = ({ client, bucket }: Bucket): NewsroomStore => ({
  read: async (file) => {
    try {
      const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: file }));
      if (!Body || !ETag) throw new TypeError(`${file} came without body or etag`);
      return { body: await Body.transformToString('utf-8'), etag: ETag };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  write: async (file, body, contentType, { ifMatch }) => {
    const object = { Bucket: bucket, Key: file, Body: body, ContentType: contentType };
    try {
      await client.send(
        new PutObjectCommand({ ...object, CacheControl: CACHE, ...conditionOf(ifMatch) }),
      );
      return 'written';
    } catch (error) {
      if (isConflict(error)) return 'conflict';
      throw error;
    }
  },
});
