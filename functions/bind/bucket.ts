import { S3Client } from '@aws-sdk/client-s3';
import { createS3Store } from '#adapters/channels/newsroom/s3-store.ts';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import { clientSettings } from './client-settings.ts';

/** The newsroom's files in a bucket of this name. */
export const bucketNamed = (bucket: string): NewsroomStore =>
  createS3Store({ client: new S3Client(clientSettings()), bucket });
