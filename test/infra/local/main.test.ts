import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let dataDir: string;
let talan: ChildProcess;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'talan-lost-'));
  talan = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts'], {
    env: { ...process.env, PORT: '0', TALAN_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
});
afterEach(() => {
  talan.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

it('a database that ends by itself ends Talan, in one sentence', async () => {
  let said = '';
  talan.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const closed = once(talan, 'close');
  // Should it not start, say why instead of waiting.
  await Promise.race([once(talan.stdout ?? talan, 'data'), closed]);
  expect(said).toBe('');
  process.kill(Number(readFileSync(join(dataDir, 'dynamodb', 'extenddb.pid'), 'utf8')), 'SIGKILL');
  const [exitCode] = await closed;
  expect(said).toMatch(/^The database ended by itself.* Start it again.*\n$/);
  expect(exitCode).toBe(1);
});
