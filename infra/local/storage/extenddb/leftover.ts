import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const POLL_MS = 20;
/** SIGTERM ends ExtendDB in about 20 ms; after this long it hangs. */
const TERM_WAIT_MS = 2_000;

/** Where the guard notes which process serves a data folder. */
export const pidFile = (dataDir: string): string => join(dataDir, 'extenddb.pid');

/**
 * Ends a server that an earlier process left behind on this data folder. The number in the file may belong
 * to another program by now, so a process is ended only if it is ExtendDB and names this configuration.
 */
export async function endLeftover(dataDir: string, configPath: string): Promise<void> {
  const pid = Number(await readFile(pidFile(dataDir), 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 1) return;
  const isOurs = async () => {
    const command = await commandOf(pid);
    return command.includes('extenddb') && command.includes(configPath);
  };
  if (!(await isOurs())) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < TERM_WAIT_MS && (await isOurs()); waited += POLL_MS)
    await sleep(POLL_MS);
  if (await isOurs()) process.kill(pid, 'SIGKILL');
  while (await isOurs()) await sleep(POLL_MS);
}

/** A process's command line, empty when it does not run. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return line.replaceAll('\0', ' ');
  }
  const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']).catch(
    () => ({ stdout: '' }),
  );
  return stdout;
}
