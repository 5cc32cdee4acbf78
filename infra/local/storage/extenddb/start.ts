import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXAMPLE_CREDENTIALS } from '../example-credentials.ts';
import { extendDbBinary } from './binary.ts';
import { endLeftover, pidFile } from './leftover.ts';
import { spawnGuarded } from './process.ts';

/** ExtendDB could not start; the message says why and what can be done. */
export class ExtendDbStartError extends Error {
  override readonly name = 'ExtendDbStartError';
}

/** A DynamoDB-compatible server on loopback, as `new DynamoDBClient(server)` takes it. */
export interface ExtendDb {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { accessKeyId: string; secretAccessKey: string };
  /** Resolves when the server has ended without being told to. */
  readonly lost: Promise<void>;
  /** Ends the server. The data stays in its folder. */
  stop(): Promise<void>;
}

const REGION = 'us-east-1';
const POLL_MS = 10;
/** It starts in about 40 ms; a loaded machine may take far longer. */
const START_WAIT_MS = 20_000;
const STOP_WAIT_MS = 5_000;

/**
 * Starts ExtendDB on a data folder, creating the folder and the database when they are missing. A server
 * that an earlier process left behind on the folder is ended first.
 * @param port the port to listen on; a free one without it
 * @throws ExtendDbMissingError when there is no binary for this platform
 * @throws ExtendDbStartError when the port is taken or the server ends at once
 */
export async function startExtendDb(options: {
  dataDir: string;
  port?: number;
}): Promise<ExtendDb> {
  const binary = extendDbBinary();
  const dataDir = resolve(options.dataDir);
  const configPath = join(dataDir, 'extenddb.toml');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await endLeftover(dataDir, configPath);
  const paths = { binary, dataDir, configPath, logPath: join(dataDir, 'extenddb.log') };
  if (!(await exists(configPath))) await initialise(paths);
  const port = await freePort(options.port ?? 0);
  const child = spawnServer(paths, port);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilReady(child, endpoint, paths.logPath);
  } catch (error) {
    await stopServer(child, dataDir);
    throw error;
  }
  const lost = Promise.withResolvers<void>();
  const loseIt = () => lost.resolve();
  child.once('exit', loseIt);
  // It may have ended between its first answer and now.
  if (hasEnded(child)) loseIt();
  return {
    endpoint,
    region: REGION,
    credentials: EXAMPLE_CREDENTIALS,
    lost: lost.promise,
    stop: () => {
      child.off('exit', loseIt);
      return stopServer(child, dataDir);
    },
  };
}

type Paths = { binary: string; dataDir: string; configPath: string; logPath: string };

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A crash in the middle leaves no configuration, so that the next start does it again. */
async function initialise({ binary, dataDir, configPath, logPath }: Paths): Promise<void> {
  const database = join(dataDir, 'extenddb.sqlite');
  const command = [binary, 'init', '--sqlite-path', database];
  const flags = ['--config', configPath, '--bind-addr', '127.0.0.1'];
  const env = { HOME: dataDir, PID_FILE: pidFile(dataDir) };
  const child = spawnGuarded([...command, ...flags], { logPath, env });
  const [code] = await once(child, 'exit');
  const log = await readFile(logPath, 'utf8');
  // The log of init shows an administrator's password.
  await rm(logPath, { force: true });
  if (code !== 0) throw new ExtendDbStartError(`extenddb init failed in ${dataDir}:\n${log}`);
}

/** @throws ExtendDbStartError when the wanted port is taken */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  server.listen(wanted, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    const advice = 'choose another port, or end what listens there';
    throw new ExtendDbStartError(`port ${wanted} is taken: ${advice}`, { cause });
  });
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : wanted;
}

function spawnServer({ binary, dataDir, configPath, logPath }: Paths, port: number): ChildProcess {
  const command = [binary, 'serve', '--config', configPath, '--port', String(port), '--foreground'];
  const env = { HOME: dataDir, PID_FILE: pidFile(dataDir) };
  return spawnGuarded(command, { logPath, env });
}

async function untilReady(child: ChildProcess, endpoint: string, logPath: string): Promise<void> {
  const giveUpAt = Date.now() + START_WAIT_MS;
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null) {
      throw new ExtendDbStartError(`ExtendDB ended at once:\n${await readFile(logPath, 'utf8')}`);
    }
    if (await answers(endpoint)) return;
    await sleep(POLL_MS);
  }
  throw new ExtendDbStartError(`ExtendDB does not answer at ${endpoint}; its log is ${logPath}`);
}

function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

/** Closing the guard's pipe would do; the signal to it is faster and says the same. */
async function stopServer(child: ChildProcess, dataDir: string): Promise<void> {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const isHung = await Promise.race([
      ended.then(() => false),
      sleep(STOP_WAIT_MS, true, { ref: false }),
    ]);
    if (isHung) await endLeftover(dataDir, join(dataDir, 'extenddb.toml'));
  }
  await rm(pidFile(dataDir), { force: true });
}
