import { readFileSync } from 'node:fs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inRepository } from '../../repository.ts';
import type { Clock } from '../clock.ts';
import { serveEngine } from '../step-functions/api/serve.ts';
import { substitute } from '../step-functions/definition/substitute.ts';
import { createEngine } from '../step-functions/engine.ts';
import { createDynamoDbStore } from '../step-functions/store/dynamodb-store.ts';
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

/** The definition with the names that the local functions go by. */
export const readDefinition = (): unknown => {
  const names = Object.fromEntries(stepNames.map((name) => [name, name]));
  return JSON.parse(substitute(readFileSync(DEFINITION, 'utf8'), names));
};

/** The local Step Functions while it runs. */
export interface WorkflowEngine {
  endpoint: string;
  stateMachineArn: string;
  /** Runs the steps with these from now on, and goes on with what was under way. */
  resumeWith(handlers: Handlers): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Opens the engine and its HTTP API. The steps call that API themselves, so they are bound after it is
 * open and nothing runs before `resumeWith`.
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
  return {
    endpoint: server.endpoint,
    stateMachineArn: engine.stateMachineArn,
    resumeWith: async (handlers) => {
      bound.resolve(handlers);
      await engine.resume();
    },
    stop: async () => {
      await engine.stop();
      await server.close();
    },
  };
};
