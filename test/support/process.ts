import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { until } from './talan.ts';

/** Talan as a process of its own, started by `npm start`'s command, that can be killed and started again. */
export interface TalanProcess {
  origin: string;
  dataDir: string;
  start(environment?: Record<string, string>): Promise<void>;
  /** SIGKILL, as a power cut would. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** Kills it and removes its folder. */
  end(): Promise<void>;
}

const isHealthy = async (origin: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}/api/health`)).ok;
  } catch {
    return false;
  }
};

/** Prepares a Talan process on a free port and a folder of its own. */
export const talanProcess = async (): Promise<TalanProcess> => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'talan-kill-'));
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    origin,
    dataDir,
    start: async (environment = {}) => {
      const env = { ...process.env, PORT: String(port), TALAN_DATA_DIR: dataDir, ...environment };
      child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts'], {
        env,
        stdio: 'ignore',
      });
      await until(
        () => isHealthy(origin),
        (healthy) => healthy,
      );
    },
    kill,
    end: async () => {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
