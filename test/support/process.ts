import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { bundleTalan } from './bundled-talan.ts';
import { freePort } from './free-port.ts';
import { makeDatabaseFolder } from './memory-folder.ts';
import { until } from './talan.ts';

/** Talan as a process of its own that can be killed and started again: what `npm start` runs, bundled once. */
export interface TalanProcess {
  origin: string;
  dataDir: string;
  start(environment?: Record<string, string>): Promise<void>;
  /** SIGKILL, as a power cut would. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** Kills it and removes its folders. */
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
  const dataDir = makeDatabaseFolder('talan-kill-');
  const program = await bundleTalan();
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
      child = spawn(process.execPath, [program.file], { env, stdio: 'ignore' });
      await until(
        () => isHealthy(origin),
        (healthy) => healthy,
      );
    },
    kill,
    end: async () => {
      await kill();
      for (const folder of [dataDir, program.folder]) {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
};
