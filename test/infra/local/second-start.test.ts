import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockDataFolder } from '#local/storage/data-lock.ts';

it('a second start on the same folder says at once who holds it, and loads nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-second-'));
  const lock = lockDataFolder(folder);
  const second = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts'], {
    env: { ...process.env, PORT: '0', TALAN_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', wrong: '' };
  second.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  second.stderr.on('data', (chunk) => {
    said.wrong += chunk;
  });
  const [exitCode] = await once(second, 'close');
  lock.release();
  rmSync(folder, { recursive: true });
  const running = `Talan is already running on ${folder} (process ${process.pid})`;
  expect(said.out).toContain(running);
  expect(said.out).not.toContain('Loading Talan');
  expect(said.wrong).toContain(running);
  expect(exitCode).toBe(1);
});
