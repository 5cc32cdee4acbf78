import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'infra/commands';
const commands = readdirSync(FOLDER).filter(
  (file) => file.endsWith('-command.ts') && file !== 'run-command.ts',
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs a command as npm does, with an argument that none of them takes. */
const run = (command: string) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, OPENAI_MODEL: '', TALAN_CHANNELS: '' };
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', `${FOLDER}/${command}`, '/nowhere/at/all'],
      { env },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });

it.each(commands)(
  '%s can be run by npm, and says on standard error what is wrong',
  async (command) => {
    expect(scripts[command.replace('-command.ts', '')]).toBe(`tsx ${FOLDER}/${command}`);
    const { status, stdout, stderr } = await run(command);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Use|Usage|nowhere|OPENAI_MODEL/);
    expect(status).toBeGreaterThan(0);
  },
);
