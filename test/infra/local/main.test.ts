import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeDatabaseFolder } from '#test/support/memory-folder.ts';

let dataDir: string;
let talan: ChildProcess;
beforeEach(() => {
  dataDir = makeDatabaseFolder('talan-lost-');
  talan = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts'], {
    env: { ...process.env, PORT: '0', TALAN_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
});
afterEach(() => {
  talan.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** Resolves when Talan says so; what it said before is added to a list. */
const isReady = async (before: string[]): Promise<void> => {
  if (!talan.stdout) throw new Error('Talan has no standard output');
  for await (const line of createInterface({ input: talan.stdout })) {
    if (line.startsWith('Talan is ready')) return;
    before.push(line);
  }
};

it('says what it waits for and what the plan leaves open, and ends in one sentence when its database ends by itself', async () => {
  let said = '';
  talan.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const closed = once(talan, 'close');
  const begun: string[] = [];
  // Should it not start, say why instead of waiting.
  await Promise.race([isReady(begun), closed]);
  expect(said).not.toMatch(/ended|rror/u);
  expect(begun).toEqual(['Loading Talan …', 'Starting the database …', 'Preparing the newsroom …']);
  process.kill(Number(readFileSync(join(dataDir, 'dynamodb', 'extenddb.pid'), 'utf8')), 'SIGKILL');
  const [exitCode] = await closed;
  // The example is a public body without an accessibility statement.
  expect(said).toMatch(/^The crisis plan has a gap\. .*accessibility/mu);
  expect(said).toMatch(/^The database ended by itself.* Start it again.*\n$/mu);
  expect(exitCode).toBe(1);
});
