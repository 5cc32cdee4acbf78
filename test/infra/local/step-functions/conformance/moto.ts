import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '#test/support/free-port.ts';

const PYTHON = process.env['TALAN_SFN_PYTHON'] ?? 'python3';
const SERVER = fileURLToPath(new URL('moto_server.py', import.meta.url));
/** The packages of `moto[server,stepfunctions]`. */
const IMPORTS = 'import moto.server, flask, flask_cors, antlr4, jsonpath_ng';
const START_MS = 60_000;

/** Whether Python on this machine has them. */
export const hasMoto = (): boolean =>
  spawnSync(PYTHON, ['-c', IMPORTS], { timeout: START_MS }).status === 0;

const answers = async (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

/** Starts moto on a free port; its Tasks call the services on the given one. */
export const startMoto = async (servicesPort: number) => {
  const port = await freePort();
  const server = spawn(PYTHON, [SERVER, String(port), String(servicesPort)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const giveUpAt = Date.now() + START_MS;
  while (!(await answers(endpoint))) {
    if (Date.now() > giveUpAt || server.exitCode !== null) throw new Error('moto does not start');
    await sleep(100);
  }
  const stop = async () => {
    const exited = once(server, 'exit');
    server.stdin.end();
    await exited;
  };
  return { endpoint, stop };
};
