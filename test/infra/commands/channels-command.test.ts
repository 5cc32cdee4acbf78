import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openMastodon } from '#test/fakes/mastodon.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'talan-channels-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as npm does. */
const run = (file: string) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'infra/commands/channels-command.ts', 'check'],
      { cwd: repository, env: { ...process.env, TALAN_CHANNELS: file } },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });

it('says which accounts work, and never what they hold', async () => {
  const server = await openMastodon({ now: () => Date.now(), token: 'hemligt' });
  const file = join(folder, 'channels.yaml');
  const says = async (token: string) => {
    writeFileSync(file, `mastodon: {server: "${server.url}", token: ${token}}\n`);
    return run(file);
  };
  expect(await says('hemligt')).toEqual({ status: 0, stdout: 'mastodon: works\n', stderr: '' });
  const refused = await says('annat-ord');
  expect(refused).toMatchObject({ status: 1, stderr: '' });
  expect(refused.stdout).toMatch(/^mastodon: is not accepted/);
  expect(refused.stdout).not.toContain('annat-ord');
  await server.close();
  expect((await says('hemligt')).stdout).toMatch(/^mastodon: can’t be told/);
}, 30_000);

it('says what to do where there is no account', async () => {
  expect(await run('')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Set TALAN_CHANNELS'),
  });
}, 30_000);
