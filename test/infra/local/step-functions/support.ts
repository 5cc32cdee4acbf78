import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect } from 'vitest';
import { createEngine, type Engine, type EngineOptions } from '#local/step-functions/engine.ts';
import type { ExecutionRecord } from '#local/step-functions/execution/record.ts';
import { createDynamoDbStore } from '#local/step-functions/store/dynamodb-store.ts';
import type { ExecutionStore } from '#local/step-functions/store/store.ts';
import { type ExtendDb, startExtendDb } from '#local/storage/extenddb/start-extenddb.ts';
import { type ManualClock, manualClock } from '#test/support/manual-clock.ts';
import { makeDatabaseFolder } from '#test/support/memory-folder.ts';

export const START = new Date('2026-11-22T09:00:00.000Z');

/** An engine and the things around it. */
export interface Bench {
  engine: Engine;
  clock: ManualClock;
  store: ExecutionStore;
  /** Defects that the engine reported. */
  defects: unknown[];
  options: EngineOptions;
}

/** A real ExtendDB for the tests of a file, and engines on it, each with executions of its own. */
export const useEngines = () => {
  let db: ExtendDb;
  let client: DynamoDBClient;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = makeDatabaseFolder('talan-engine-');
    db = await startExtendDb({ dataDir });
    client = new DynamoDBClient(db);
  });

  afterAll(async () => {
    client.destroy();
    await db.stop();
    await rm(dataDir, { recursive: true });
  });

  const newStore = (stateMachineName: string) => createDynamoDbStore(client, { stateMachineName });

  const bench = async (
    definition: unknown,
    functions: EngineOptions['functions'] = {},
    more: Partial<EngineOptions> = {},
  ): Promise<Bench> => {
    const stateMachineName = more.stateMachineName ?? `machine-${randomUUID()}`;
    const clock = manualClock(START);
    const store = more.store ?? (await newStore(stateMachineName));
    const defects: unknown[] = [];
    const options: EngineOptions = {
      store,
      clock,
      random: () => 0.5,
      functions,
      definition,
      stateMachineName,
      onDefect: (_, reason) => defects.push(reason),
      ...more,
    };
    return { engine: createEngine(options), clock, store, defects, options };
  };

  /** Runs one execution that needs no clock and no token. */
  const run = async (
    definition: unknown,
    functions: EngineOptions['functions'] = {},
    input: unknown = {},
  ): Promise<ExecutionRecord> => {
    const { engine } = await bench(definition, functions);
    await engine.start('run', JSON.stringify(input));
    return engine.ended('run');
  };

  return { bench, run, newStore };
};

/** A new engine on the same store and clock, as after a kill: the old one gets no word of it. */
export const restart = async (
  old: Bench,
  functions = old.options.functions,
  definition?: unknown,
) => {
  const options = { ...old.options, functions };
  const engine = createEngine({ ...options, definition: definition ?? options.definition });
  await engine.resume();
  return engine;
};

/** A machine of the given states that starts at the first of them. */
export const machine = (states: Record<string, object>, more: object = {}) => {
  return { QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states, ...more };
};

/** A Task on a function: its input is the payload and the function's result the output. */
export const task = (functionName: string, more: object) => {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: functionName, Payload: '{% $states.input %}' },
    Output: '{% $states.result.Payload %}',
    ...more,
  };
};

/** A Task that hands its token to a function and waits for the answer. */
export const tokenTask = (functionName: string, more: object) => {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: {
      FunctionName: functionName,
      Payload: { token: '{% $states.context.Task.Token %}' },
    },
    ...more,
  };
};

/** The output of an execution that succeeded. */
export const outputOf = (record: ExecutionRecord): unknown => {
  expect(record).toMatchObject({ status: 'SUCCEEDED', error: null });
  return JSON.parse(record.output ?? 'null');
};

/** The names of the states that were entered, in order. */
export const entered = async (
  { store }: Pick<Bench, 'store'>,
  name: string,
): Promise<unknown[]> => {
  const events = await store.history(name);
  return events.flatMap(({ details }) => details['stateEnteredEventDetails']?.['name'] ?? []);
};

/** A function that never returns. */
export const never = () => new Promise<never>(() => {});
