import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DeployedFunction } from './functions.ts';

/** A function that runs. */
export interface Running {
  /** Throws an error that has the name of what the handler threw, as Lambda tells it. */
  invoke(event: unknown): Promise<any>;
  /** All that it wrote, line by line. */
  lines: string[];
  stop(): Promise<void>;
}

const runtime = fileURLToPath(new URL('lambda-process.ts', import.meta.url));

const failure = ({ errorType, errorMessage }: { errorType: string; errorMessage: string }) =>
  Object.assign(new Error(errorMessage), { name: errorType });

const keepLines = (child: ChildProcess, lines: string[]): void => {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const parts = `${rest}${text}`.split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
  }
};

/**
 * A function in a Node process of its own, with the environment of the template and `surroundings`,
 * what Lambda adds, and nothing of this process. It starts when it is first invoked.
 */
export const runningFunction = (
  { module, handler, environment }: DeployedFunction,
  surroundings: Record<string, string>,
): Running => {
  const lines: string[] = [];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let child: ChildProcess | undefined;
  let last = 0;
  const start = (): ChildProcess => {
    const started = fork(runtime, [module, handler], {
      env: { ...environment, ...surroundings },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    keepLines(started, lines);
    started.on('message', ({ id, result, error }: any) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(failure(error));
      else asked?.resolve(result);
    });
    started.on('exit', () => {
      for (const asked of waiting.values()) asked.reject(new Error('The process ended'));
    });
    return started;
  };
  return {
    lines,
    invoke: async (event) => {
      child ??= start();
      last += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(last, asked);
      child.send({ id: last, event });
      return asked.promise;
    },
    stop: async () => {
      if (!child || child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
};
