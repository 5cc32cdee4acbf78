import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderAnchors, readAnchors } from '#adapters/anchors/folder-anchors.ts';
import { createS3Anchors } from '#adapters/anchors/s3-anchors.ts';
import type { Anchor } from '#domain/journal/anchor.ts';
import { type TestS3, testS3 } from '#test/support/aws/s3.ts';
import { clientOf } from '#test/support/aws/serve.ts';

const anchor = (stream: string, at = '2026-11-22T12:00:00.000Z'): Anchor => ({
  stream,
  hash: 'a'.repeat(64),
  at,
});
const path = /^2026\/11\/22\/2026-11-22T12-00-00\.000Z-[0-9a-f]{16}\.json$/;

let folder: string;
let s3: TestS3;
let client: S3Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talan-anchors-'));
  s3 = await testS3();
  client = new S3Client(clientOf(s3));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  client.destroy();
  await s3.close();
});

describe('anchors in a folder', () => {
  it('are all there, oldest first, however often each is added', async () => {
    const anchors = createFolderAnchors(folder);
    const [one, two, three] = [
      anchor('statement#1'),
      anchor('plan#plan'),
      anchor('incident#1', '2026-11-23T12:00:00.000Z'),
    ];
    await anchors.add([three]);
    await anchors.add([one, two]);
    await anchors.add([one, two]);
    await anchors.add([]);
    expect(await readAnchors(folder)).toEqual([one, two, three]);
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.json'))).toHaveLength(2);
    expect(files.filter((file) => path.test(file))).toHaveLength(1);
  });
});

describe('anchors in a bucket', () => {
  it('are added, once, and never written over', async () => {
    const anchors = createS3Anchors({ client, bucket: 'anchors' });
    await anchors.add([anchor('statement#1')]);
    await anchors.add([anchor('statement#1')]);
    await anchors.add([]);
    const [[key, object] = ['', undefined], ...rest] = s3.objects;
    expect(rest).toEqual([]);
    expect(key.replace('/anchors/', '')).toMatch(path);
    expect(JSON.parse(object?.body ?? '')).toEqual([anchor('statement#1')]);
  });
});
