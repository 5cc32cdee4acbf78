import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { RecipientLists } from '#domain/recipients/recipient-list.ts';

/** The bucket of the files of recipients, with versions, and the client to use. */
export interface ListBucket {
  client: S3Client;
  bucket: string;
}

/**
 * Files of recipients in a bucket, such as `press.txt`. It takes the right `s3:ListBucket`: without it S3
 * answers "forbidden" where there is no file.
 */
export const createS3Lists = ({ client, bucket }: ListBucket): RecipientLists => {
  const read = async (channel: string, version?: string) => {
    const object = { Bucket: bucket, Key: `${channel}.txt`, VersionId: version };
    const { Body, VersionId } = await client.send(new GetObjectCommand(object));
    if (!Body || !VersionId) throw new TypeError(`${channel}.txt came without body or version`);
    return { version: VersionId, text: await Body.transformToString('utf-8') };
  };
  return {
    newest: async (channel) => {
      try {
        return await read(channel);
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    at: async (channel, version) => (await read(channel, version)).text,
  };
};
