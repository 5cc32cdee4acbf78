import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

const sideBySide = (...commands: string[]) => {
  const { status, stdout, stderr } = spawnSync('bash', ['.ci/side-by-side', ...commands], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, output: stdout + stderr };
};

test('commands that all pass pass, and what each said stands under its name, in their order', () => {
  expect(sideBySide('sh -c "echo one; echo fault >&2"', 'echo two')).toEqual({
    status: 0,
    output: '> sh -c "echo one; echo fault >&2"\none\nfault\nPassed.\n> echo two\ntwo\nPassed.\n',
  });
});

test.each([[0], [1], [2]])(
  'number %i alone fails them all, and the others still say theirs',
  (at) => {
    const commands = ['echo one', 'echo two', 'echo three'].with(at, 'ls /nowhere');
    const { status, output } = sideBySide(...commands);

    expect(status).toBe(1);
    expect(output.match(/^Passed\.$/gm)).toHaveLength(2);
    expect(output).toMatch(/^> ls \/nowhere\n.*No such file.*\nFAILED with \d+\.$/m);
  },
);

test('they run at once: each waits for the other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-side-by-side-'));
  const meet = (own: string, other: string) =>
    `touch ${folder}/${own}; until [ -e ${folder}/${other} ]; do sleep 0.01; done`;
  expect(sideBySide(meet('a', 'b'), meet('b', 'a')).status).toBe(0);
  expect(existsSync(join(folder, 'a'))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('no commands are none that passed', () => {
  expect(sideBySide()).toEqual({ status: 2, output: 'Give the commands to run.\n' });
});

test('whoever ends it ends all that its commands started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-side-by-side-'));
  const file = join(folder, 'pid');
  const parent = spawn('bash', ['.ci/side-by-side', `sleep 60 & echo $! > ${file}; wait`]);
  const ended = new Promise((resolve) => parent.once('exit', resolve));
  await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toMatch(/^\d+\n$/), 10_000);
  const pid = Number(readFileSync(file, 'utf8'));
  parent.kill('SIGTERM');
  expect(await ended).toBe(130);
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 5_000);
  rmSync(folder, { recursive: true });
});
