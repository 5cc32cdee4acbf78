import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createS3Store } from '#adapters/channels/newsroom/s3-store.ts';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import { type TestS3, testS3 } from '#test/support/aws/s3.ts';
import { clientOf } from '#test/support/aws/serve.ts';

let s3: TestS3;
let client: S3Client;
let store: NewsroomStore;

beforeAll(async () => {
  s3 = await testS3();
  client = new S3Client(clientOf(s3));
  store = createS3Store({ client, bucket: 'newsroom' });
});
beforeEach(() => {
  s3.mood = 'works';
  s3.objects.clear();
});
afterAll(async () => {
  client.destroy();
  await s3.close();
});

const HTML = 'text/html; charset=utf-8';
const write = (body: string, ifMatch: string | null) =>
  store.write('index.html', body, HTML, { ifMatch });

describe('the bucket', () => {
  it('gets a new object only where none is', async () => {
    expect(await write('ett', null)).toBe('written');
    expect(await write('två', null)).toBe('conflict');
    expect((await store.read('index.html'))?.body).toBe('ett');
  });

  it('replaces an object only while it is what was read', async () => {
    await write('ett', null);
    const etag = (await store.read('index.html'))?.etag ?? '';
    expect(await write('två', etag)).toBe('written');
    expect(await write('tre', etag)).toBe('conflict');
    expect((await store.read('index.html'))?.body).toBe('två');
  });

  it('has no object where none was written, nor replaces one that is gone', async () => {
    expect(await store.read('index.html')).toBeUndefined();
    expect(await write('ett', '"some etag"')).toBe('conflict');
    expect(s3.objects.size).toBe(0);
  });

  it('tells browsers and CloudFront what it is and how long to keep it', async () => {
    await write('å', null);
    expect(s3.objects.get('/newsroom/index.html')).toMatchObject({
      body: 'å',
      type: HTML,
      cache: 'public, max-age=10',
    });
  });

  it('that fails is no empty bucket', async () => {
    s3.mood = 'fails';
    await expect(store.read('index.html')).rejects.toThrow();
    await expect(write('ett', null)).rejects.toThrow();
  });
});
