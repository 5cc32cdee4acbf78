import { ExecutionAlreadyExists, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Workflow } from '#domain/workflow/workflow.ts';
import { executionName, type StateMachine } from './state-machine.ts';

/** Version of the execution input; the definition may change while questions are open. */
const INPUT_SCHEMA = 1;

/** Starts runs; the execution's name makes starting twice harmless. */
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
