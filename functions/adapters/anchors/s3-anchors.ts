import { PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Anchors } from '#domain/journal/anchor.ts';
import { anchorFile } from './anchor-file.ts';

// The object's name holds its hash: what is there already is what was to be added, by an earlier try.
const isThere = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.name === 'PreconditionFailed';

/** Anchors in a bucket. It takes the right `s3:PutObject` and no other; no object is written twice. */
export const createS3Anchors = ({
  client,
  bucket,
}: {
  client: S3Client;
  bucket: string;
}): Anchors => ({
  add: async (anchors) => {
    if (anchors.length === 0) return;
    const { path, body } = anchorFile(anchors);
    const object = { Bucket: bucket, Key: path, Body: body, ContentType: 'application/json' };
    try {
      await client.send(new PutObjectCommand({ ...object, IfNoneMatch: '*' }));
    } catch (error) {
      if (!isThere(error)) throw error;
    }
  },
});
