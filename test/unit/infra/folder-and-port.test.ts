import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUse, lockDataFolder } from '#local/data-lock.ts';
import { openWebServer, PortTaken } from '#local/web-server.ts';

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

  it('keeps requests that come too early waiting, and answers them', async () => {
    const server = await openWebServer(0);
    const early = fetch(`http://127.0.0.1:${server.port}/`);
    server.answerWith(() => new Response('ready'));
    expect(await (await early).text()).toBe('ready');
    await server.close();
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  });
});
