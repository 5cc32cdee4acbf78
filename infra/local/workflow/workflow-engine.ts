import { readFileSync } from 'node:fs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { inRepository } from '../../repository.ts';
import type { Clock } from '../clock.ts';
import { serveEngine } from '../step-functions/api/serve.ts';
import { substitute } from '../step-functions/definition/substitute.ts';
import { createEngine } from '../step-functions/engine.ts';
import { createDynamoDbStore } from '../step-functions/store/dynamodb-store.ts';
import { forgetRegularly } from './forget-timer.ts';
import type { stepHandlers } from './step-handlers.ts';

const STATE_MACHINE = 'talan-statement';
const DEFINITION = inRepository('infra/workflow/statement.asl.json');

type Handlers = ReturnType<typeof stepHandlers>;
const stepNames = [
  'Route',
  'Draft',
  'CheckTone',
  'AskApproval',
  'Publish',
  'RecordOutcome',
] as const satisfies readonly (keyof Handlers)[];

const LimitedTask = z.looseObject({ Type: z.literal('Task'), TimeoutSeconds: z.number() });

// A step works in the machine's time, however fast the clock runs, so its limit is as long as ever. People are
// waited for in the clock's time: that limit is a query.
const inMachineTime =
  (speed: number) =>
  (_: string, value: unknown): unknown => {
    const task = LimitedTask.safeParse(value).data;
    return task ? { ...task, TimeoutSeconds: Math.ceil(task.TimeoutSeconds * speed) } : value;
  };

/** Reads the definition, with the names of the local functions in it, for a clock of a speed. */
export const readDefinition = (speed = 1): unknown => {
  const names = Object.fromEntries(stepNames.map((name) => [name, name]));
  return JSON.parse(substitute(readFileSync(DEFINITION, 'utf8'), names), inMachineTime(speed));
};

/** The local Step Functions while it runs. */
export interface WorkflowEngine {
  endpoint: string;
  stateMachineArn: string;
  /** Runs the steps by these handlers from now on, and resumes all executions. */
  resumeWith(handlers: Handlers): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Opens the engine and its HTTP API. Nothing runs before `resumeWith`, because the steps call that API too and
 * can be bound only when it is open.
 */
export const openWorkflowEngine = async (
  client: DynamoDBClient,
  clock: Clock,
): Promise<WorkflowEngine> => {
  const bound = Promise.withResolvers<Handlers>();
  const functions = Object.fromEntries(
    stepNames.map((name) => [
      name,
      async (event: unknown): Promise<unknown> => (await bound.promise)[name](event),
    ]),
  );
  const engine = createEngine({
    store: await createDynamoDbStore(client, { stateMachineName: STATE_MACHINE }),
    clock,
    random: Math.random,
    functions,
    definition: readDefinition(clock.speed),
    stateMachineName: STATE_MACHINE,
  });
  const server = await serveEngine(engine, { port: 0 });
  const stopForgetting = forgetRegularly(clock, engine.store);
  return {
    endpoint: server.endpoint,
    stateMachineArn: engine.stateMachineArn,
    resumeWith: async (handlers) => {
      bound.resolve(handlers);
      await engine.resume();
    },
    stop: async () => {
      stopForgetting();
      await engine.stop();
      await server.close();
    },
  };
};
