import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Numbers of the cores that this process may run on, of a list such as `0-3,8`. */
const coresIn = (list: string): number[] =>
  list.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });

/**
 * Keeps a worker of the tests, and the databases and browsers that it starts, on one core: handing each
 * request from core to core and back takes a database longer than the request itself. Where the system can't,
 * the tests run all the same.
 */
const keepOnOneCore = (worker: number): void => {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    const cores = coresIn(/^Cpus_allowed_list:\s*(\S+)$/mu.exec(status)?.[1] ?? '');
    const core = cores[(worker - 1) % cores.length];
    if (cores.length < 2 || core === undefined) return;
    const pid = String(process.pid);
    execFileSync('taskset', ['-a', '-c', '-p', String(core), pid], { stdio: 'ignore' });
  } catch {
    // No Linux, or no `taskset`: nothing depends on it but the time.
  }
};

keepOnOneCore(Number(process.env['VITEST_POOL_ID']));
