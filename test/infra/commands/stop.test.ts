import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '#test/support/free-port.ts';
import { makeDatabaseFolder } from '#test/support/memory-folder.ts';

const { start } = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

it('ends Talan and its database when whoever runs `npm start` ends that', async () => {
  const dataDir = makeDatabaseFolder('talan-stop-');
  const path = [join(process.cwd(), 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, PORT: `${await freePort()}`, TALAN_DATA_DIR: dataDir };
  // As npm runs a script. It closes once no process is left that could write to the pipe.
  const shell = spawn('sh', ['-c', start], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(shell, 'close');
  await new Promise<void>((resolve) => {
    shell.stdout.on('data', (said) => `${said}`.includes('Starting the database') && resolve());
  });
  shell.kill('SIGTERM');
  await closed;
  expect(shell.signalCode ?? shell.exitCode).not.toBeNull();
  rmSync(dataDir, { recursive: true });
});
