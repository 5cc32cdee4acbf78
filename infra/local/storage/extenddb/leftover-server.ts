import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const POLL_MS = 20;
/** SIGTERM ends ExtendDB in about 20 ms; after this long it hangs. */
const TERM_WAIT_MS = 2_000;

/** The file in a data folder with the process id of the server that works on it. */
export const pidFile = (dataDir: string): string => join(dataDir, 'extenddb.pid');

/** A process's command line, empty when it does not run. */
const commandOf = async (pid: number): Promise<string> => {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return line.replaceAll('\0', ' ');
  }
  const command = ['-p', String(pid), '-o', 'command='];
  const { stdout } = await promisify(execFile)('ps', command).catch(() => ({ stdout: '' }));
  return stdout;
};

// It may have ended since it was looked for.
const signal = (pid: number, name: 'SIGTERM' | 'SIGKILL'): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
};

/**
 * Ends a server that an earlier process left behind on this data folder. The number in the file may belong
 * to another program by now, so a process is ended only if it is ExtendDB and names this configuration.
 */
export const endLeftover = async (dataDir: string, configPath: string): Promise<void> => {
  const pid = Number(await readFile(pidFile(dataDir), 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 1) return;
  const isOurs = async () => {
    const command = await commandOf(pid);
    return command.includes('extenddb') && command.includes(configPath);
  };
  if (!(await isOurs())) return;
  signal(pid, 'SIGTERM');
  for (let waited = 0; waited < TERM_WAIT_MS && (await isOurs()); waited += POLL_MS) {
    await sleep(POLL_MS);
  }
  if (await isOurs()) signal(pid, 'SIGKILL');
  while (await isOurs()) await sleep(POLL_MS);
};
