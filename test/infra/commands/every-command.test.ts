import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const commands = Object.entries(scripts).flatMap(([name, script]) =>
  /^(exec )?tsx /.test(script) ? [{ name, file: script.replace(/^(exec )?tsx /, '') }] : [],
);

/** Runs a command as npm does. */
const run = (file: string, ...args: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', file, ...args],
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });

it.each(commands)('$name says how it is called where an option is mistyped', async (command) => {
  const { status, stdout, stderr } = await run(command.file, '--mistyped');
  const [reason, usage] = stderr.split('\n');
  expect({ status, stdout, reason }).toEqual({
    status: 2,
    stdout: '',
    reason: "Unknown option '--mistyped'",
  });
  expect(usage).toMatch(/^Use:/);
  expect(stderr).toContain(command.name === 'start' ? 'npm start' : command.name);
  expect(stderr).not.toMatch(/^\s+at /mu);
});

it('tells who asks how it is called, with exit code 0', async () => {
  const { status, stdout, stderr } = await run('infra/practice/main.ts', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Use: npm run practise .*--speed/);
});
