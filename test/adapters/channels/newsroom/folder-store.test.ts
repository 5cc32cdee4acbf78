import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '#adapters/channels/newsroom/folder-store.ts';
import { newsroomFiles } from '#domain/publish/newsroom-files.ts';

const storeModule = new URL(
  '../../../../functions/adapters/channels/newsroom/folder-store.ts',
  import.meta.url,
);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (body: string, ifMatch: string | null, file = 'index.html') =>
  createFolderStore(folder).write(file, body, 'text/html', { ifMatch });

const run = (code: string) =>
  spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

describe('the folder store', () => {
  it('writes a new file only where none is', async () => {
    expect(await write('one', null)).toBe('written');
    expect(await write('two', null)).toBe('conflict');
    expect((await createFolderStore(folder).read('index.html'))?.body).toBe('one');
  });

  it('replaces a file only while it is what was read', async () => {
    await write('one', null);
    const store = createFolderStore(folder);
    const etag = (await store.read('index.html'))?.etag ?? '';
    expect(await write('två', etag)).toBe('written');
    expect(await write('three', etag)).toBe('conflict');
    expect((await store.read('index.html'))?.body).toBe('två');
  });

  it('has no file where none was written', async () => {
    expect(await createFolderStore(join(folder, 'none')).read('index.html')).toBeUndefined();
    expect(await write('one', 'some etag')).toBe('conflict');
  });

  it('makes its folder and leaves nothing but the file and its lock', async () => {
    await createFolderStore(join(folder, 'a/b')).write('feed.xml', 'x', '', { ifMatch: null });
    expect((await readdir(join(folder, 'a/b'))).toSorted()).toEqual(['.lock', 'feed.xml']);
  });

  it.each(Object.values(newsroomFiles))('holds %s', async (file) => {
    expect(await write('x', null, file)).toBe('written');
  });

  it.each(['../index.html', '/etc/x.html', '.lock', 'a/b.html', '..', 'a.txt', 'a.html\0', ''])(
    'refuses the name %j',
    async (file) => {
      await expect(write('x', null, file)).rejects.toThrow(RangeError);
      await expect(createFolderStore(folder).read(file)).rejects.toThrow(RangeError);
    },
  );

  it('fails when its folder is a file', async () => {
    await writeFile(join(folder, 'taken'), '');
    const store = createFolderStore(join(folder, 'taken'));
    await expect(store.write('index.html', 'x', '', { ifMatch: null })).rejects.toThrow(/EEXIST/);
  });

  it('loses no write between processes', async () => {
    const count = `
      import { createFolderStore } from ${JSON.stringify(storeModule.href)};
      const store = createFolderStore(${JSON.stringify(folder)});
      for (let done = 0; done < 25; ) {
        const stored = await store.read('index.html');
        const next = String(Number(stored?.body ?? 0) + 1);
        const answer = await store.write('index.html', next, '', { ifMatch: stored?.etag ?? null });
        if (answer === 'written') done += 1;
      }`;
    const codes = await Promise.all([1, 2, 3].map(async () => once(run(count), 'exit')));
    expect(codes.map(([code]) => code)).toEqual([0, 0, 0]);
    expect((await createFolderStore(folder).read('index.html'))?.body).toBe('75');
  });

  it('is not held up by a process that was killed with the lock in its hand', async () => {
    const holder = run(`
      import { DatabaseSync } from 'node:sqlite';
      const lock = new DatabaseSync(${JSON.stringify(join(folder, '.lock'))});
      lock.exec('BEGIN IMMEDIATE');
      console.log('held');
      setInterval(() => lock, 1000);`);
    await once(holder.stdout, 'data');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await write('one', null)).toBe('written');
  });
});
