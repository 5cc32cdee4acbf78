import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ExecutionStatus,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Workflow } from '#domain/workflow/workflow.ts';

/** Version of the execution input; the definition may change while questions are open. */
const INPUT_SCHEMA = 1;

/** The state machine that carries statements, and the client that reaches it. */
export interface StateMachine {
  client: SFNClient;
  stateMachineArn: string;
}

const nameOf = (statementId: string, run: number): string => `${statementId}-${run}`;

const executionArn = (stateMachineArn: string, name: string): string =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;

const start = async (machine: StateMachine, statementId: string, run: number): Promise<void> => {
  try {
    await machine.client.send(
      new StartExecutionCommand({
        stateMachineArn: machine.stateMachineArn,
        name: nameOf(statementId, run),
        input: JSON.stringify({ schema: INPUT_SCHEMA, statementId, run }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
};

const isDead = (error: unknown): boolean =>
  error instanceof TaskDoesNotExist ||
  error instanceof TaskTimedOut ||
  error instanceof InvalidToken;

/** Runs of statements on AWS Step Functions, or on whatever speaks its API. */
export const createWorkflow = (machine: StateMachine): Workflow => ({
  start: (statementId, run) => start(machine, statementId, run),
  wake: async (taskToken) => {
    try {
      await machine.client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }));
      return 'woken';
    } catch (error) {
      if (isDead(error)) return 'dead';
      throw error;
    }
  },
  runState: async (statementId, run) => {
    const arn = executionArn(machine.stateMachineArn, nameOf(statementId, run));
    try {
      const { status } = await machine.client.send(
        new DescribeExecutionCommand({ executionArn: arn }),
      );
      return status === ExecutionStatus.RUNNING ? 'running' : 'ended';
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return 'absent';
      throw error;
    }
  },
});
