import { ExecutionAlreadyExists, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Workflow } from '#domain/workflow/workflow.ts';
import { executionName, type StateMachine } from './state-machine.ts';

/** Version of the execution input. Executions may wait for weeks while the definition changes. */
const INPUT_SCHEMA = 1;

/** Starts runs. Starting one twice is harmless: its execution's name is taken. */
export const createStart =
  ({ client, stateMachineArn }: StateMachine): Workflow['start'] =>
  async (statementId, run) => {
    const input = JSON.stringify({ schema: INPUT_SCHEMA, statementId, run });
    const name = executionName(statementId, run);
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  };
