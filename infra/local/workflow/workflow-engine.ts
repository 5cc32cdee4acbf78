import { readFileSync } from 'node:fs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
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

/** Reads the definition, with the names of the local functions in it. */
export const readDefinition = (): unknown => {
  const names = Object.fromEntries(stepNames.map((name) => [name, name]));
  return JSON.parse(substitute(readFileSync(DEFINITION, 'utf8'), names));
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
    definition: readDefinition(),
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
