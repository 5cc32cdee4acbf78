import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUse, DataFolderUnusable, lockDataFolder } from '#local/storage/data-lock.ts';
import { DatabaseUnreachable, requireReachable } from '#local/storage/reachable.ts';
import { openWebServer, PortForbidden, PortTaken, portRefusal } from '#local/web/web-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the data folder', () => {
  it('belongs to one at a time, and to the next once it is let go', () => {
    const first = lockDataFolder(join(folder, 'new'), 0);
    const second = () => lockDataFolder(join(folder, 'new'), 0);
    expect(second).toThrow(DataFolderInUse);
    expect(second).toThrow(/already running on .*new.*TALAN_DATA_DIR/);
    lockDataFolder(join(folder, 'other'), 0).release();
    first.release();
    second().release();
  });

  it('that is a file, or lies below one, or holds a broken lock is not called running', () => {
    const file = join(folder, 'file');
    const broken = join(folder, 'broken');
    writeFileSync(file, 'not a folder');
    mkdirSync(broken);
    writeFileSync(
      join(broken, 'talan.lock'),
      'not a database, and long enough to be read as one'.repeat(9),
    );
    for (const unusable of [file, join(file, 'below'), broken]) {
      const lock = () => lockDataFolder(unusable, 0);
      expect(lock).toThrow(DataFolderUnusable);
      expect(lock).toThrow(/^\/.* can't be used \(.+\)\. Set TALAN_DATA_DIR to a folder/);
    }
  });
});

describe('the database of the settings', () => {
  it('is named with its setting when nothing answers there', async () => {
    const server = await openWebServer(0);
    const endpoint = `http://127.0.0.1:${server.port}`;
    await requireReachable(endpoint);
    await server.close();
    await expect(requireReachable(endpoint)).rejects.toThrow(DatabaseUnreachable);
    await expect(requireReachable(endpoint)).rejects.toThrow(
      `Nothing answers at ${endpoint}, which TALAN_DYNAMODB_ENDPOINT names. Start`,
    );
  });
});

describe('the web server', () => {
  it('says which port is taken and how to choose another', async () => {
    const first = await openWebServer(0);
    const second = openWebServer(first.port);
    await expect(second).rejects.toThrow(PortTaken);
    await expect(second).rejects.toThrow(`Port ${first.port} is taken`);
    await first.close();
    await (await openWebServer(first.port)).close();
  });

  it('proposes a port that there is, and tells a forbidden port from a taken one', () => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    expect(portRefusal(3000, error('EADDRINUSE'))).toMatchObject({
      message: expect.stringContaining('PORT=3001'),
    });
    expect(portRefusal(65535, error('EADDRINUSE'))).toMatchObject({
      message: expect.stringContaining('PORT=65534'),
    });
    const forbidden = portRefusal(80, error('EACCES'));
    expect(forbidden).toBeInstanceOf(PortForbidden);
    expect(forbidden).toMatchObject({ message: expect.stringContaining('PORT=3000') });
    const other = error('EADDRNOTAVAIL');
    expect(portRefusal(80, other)).toBe(other);
  });

  it('keeps requests that come too early waiting, and answers them', async () => {
    const server = await openWebServer(0);
    const early = fetch(`http://127.0.0.1:${server.port}/`);
    server.answerWith(() => new Response('ready'));
    expect(await (await early).text()).toBe('ready');
    await server.close();
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  });
});
