import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { NewsroomStore } from './store.ts';

/** The bucket of a newsroom, and the client to use. */
export interface Bucket {
  client: S3Client;
  bucket: string;
}

/**
 * Reads the files of a newsroom's bucket. It takes the right `s3:ListBucket`: without it S3 answers
 * "forbidden" for an object that does not exist.
 */
export const createS3Reader = ({ client, bucket }: Bucket): Pick<NewsroomStore, 'read'> => ({
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
});
