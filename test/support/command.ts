import { format } from 'node:util';
import { vi } from 'vitest';
import { type Command, exitCodeOf } from '#infra/command.ts';

/** What a command said and how it ended. */
export interface CommandEnd {
  status: number;
  stdout: string;
  stderr: string;
  /** All that it said. */
  said: string;
  lines: string[];
}

/**
 * Runs a command as npm does, but in this process, which spares loading everything anew; one at a time.
 * `test/infra/commands/every-command.test.ts` runs each in a process of its own.
 */
export const runCommandHere = async (
  command: Command,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandEnd> => {
  const out: string[] = [];
  const err: string[] = [];
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...parts) => out.push(`${format(...parts)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((...parts) => err.push(`${format(...parts)}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => out.push(String(part)) > 0),
  ];
  try {
    const status = await exitCodeOf(command, args);
    const [stdout, stderr] = [out.join(''), err.join('')];
    const said = `${stdout}${stderr}`;
    return { status, stdout, stderr, said, lines: said.trim().split('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
};
