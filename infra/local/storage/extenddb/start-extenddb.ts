import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXAMPLE_CREDENTIALS } from '../example-credentials.ts';
import { installedBinary } from './binary.ts';
import { freePort } from './free-port.ts';
import { spawnGuarded } from './guarded-process.ts';
import { endLeftover, pidFile } from './leftover-server.ts';
import { ExtendDbStartFailed } from './start-failed.ts';

/** A DynamoDB-compatible server on loopback, as `new DynamoDBClient(server)` takes it. */
export interface ExtendDb {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { accessKeyId: string; secretAccessKey: string };
  /** Resolves when the server has ended without being asked to. */
  readonly lost: Promise<void>;
  /** Ends the server. The data stays in its folder. */
  stop(): Promise<void>;
}

/** The folder of the data, and the port and program that serve it. */
export interface ExtendDbOptions {
  dataDir: string;
  /** A free port unless set. */
  port?: number;
  /** The program that npm installed unless set. */
  binary?: string | undefined;
}

interface Paths {
  binary: string;
  dataDir: string;
  configPath: string;
  logPath: string;
}

const REGION = 'us-east-1';
const POLL_MS = 10;
const ANSWER_WAIT_MS = 1_000;
/** It starts in about 40 ms; a loaded machine may take far longer. */
const START_WAIT_MS = 20_000;
const STOP_WAIT_MS = 5_000;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const environmentOf = (dataDir: string) => ({ HOME: dataDir, PID_FILE: pidFile(dataDir) });

const run = async ({ binary, dataDir, logPath }: Paths, args: readonly string[]): Promise<void> => {
  const child = spawnGuarded([binary, ...args], { logPath, env: environmentOf(dataDir) });
  const [code] = await once(child, 'exit');
  const log = await readFile(logPath, 'utf8');
  // The log of init shows an administrator's password.
  await rm(logPath, { force: true });
  if (code !== 0)
    throw new ExtendDbStartFailed(`extenddb ${args[0]} failed in ${dataDir}:\n${log}`);
};

// A crash in the middle leaves no configuration, so that the next start does it again.
const initialise = async (paths: Paths): Promise<void> => {
  const { dataDir, configPath } = paths;
  const database = ['--sqlite-path', join(dataDir, 'extenddb.sqlite')];
  await run(paths, ['init', ...database, '--config', configPath, '--bind-addr', '127.0.0.1']);
  // Otherwise it imitates how long AWS takes to create a table.
  await run(paths, ['settings', '-c', configPath, 'set', 'control_plane_delay_seconds', '0']);
};

const spawnServer = (
  { binary, dataDir, configPath, logPath }: Paths,
  port: number,
): ChildProcess => {
  const command = [binary, 'serve', '--config', configPath, '--port', String(port), '--foreground'];
  return spawnGuarded(command, { logPath, env: environmentOf(dataDir) });
};

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint, { signal: AbortSignal.timeout(ANSWER_WAIT_MS) }).then(
    () => true,
    () => false,
  );

const untilReady = async (
  child: ChildProcess,
  endpoint: string,
  logPath: string,
): Promise<void> => {
  const giveUpAt = Date.now() + START_WAIT_MS;
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null) {
      throw new ExtendDbStartFailed(`ExtendDB ended at once:\n${await readFile(logPath, 'utf8')}`);
    }
    if (await answers(endpoint)) return;
    await sleep(POLL_MS);
  }
  throw new ExtendDbStartFailed(`ExtendDB does not answer at ${endpoint}; its log is ${logPath}`);
};

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

// A signal to the guard does the same as closing its pipe, but faster.
const stopServer = async (child: ChildProcess, { dataDir, configPath }: Paths): Promise<void> => {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const isHung = await Promise.race([
      ended.then(() => false),
      sleep(STOP_WAIT_MS, true, { ref: false }),
    ]);
    if (isHung) await endLeftover(dataDir, configPath);
  }
  await rm(pidFile(dataDir), { force: true });
};

const watch = (child: ChildProcess) => {
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>();
  const onExit = () => lose();
  child.once('exit', onExit);
  // It may have ended between its first answer and now.
  if (hasEnded(child)) lose();
  return { lost, unwatch: () => child.off('exit', onExit) };
};

/**
 * Starts ExtendDB on a data folder, creating folder and database when they are missing. A server that an
 * earlier process left behind on the folder is ended first. Throws `ExtendDbMissing` when there is no binary,
 * and `ExtendDbStartFailed` when the port is taken or the server ends at once.
 */
export const startExtendDb = async (options: ExtendDbOptions): Promise<ExtendDb> => {
  const { binary = installedBinary() } = options;
  const dataDir = resolve(options.dataDir);
  const configPath = join(dataDir, 'extenddb.toml');
  const paths = { binary, dataDir, configPath, logPath: join(dataDir, 'extenddb.log') };
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await endLeftover(dataDir, configPath);
  if (!(await exists(configPath))) await initialise(paths);
  const port = await freePort(options.port ?? 0);
  const child = spawnServer(paths, port);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilReady(child, endpoint, paths.logPath);
  } catch (error) {
    await stopServer(child, paths);
    throw error;
  }
  const { lost, unwatch } = watch(child);
  const stop = () => {
    unwatch();
    return stopServer(child, paths);
  };
  return { endpoint, region: REGION, credentials: EXAMPLE_CREDENTIALS, lost, stop };
};
