import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  ExecutionStatus,
} from '@aws-sdk/client-sfn';
import type { Workflow } from '#domain/workflow/workflow.ts';
import { executionName, type StateMachine } from './state-machine.ts';

const executionArn = (stateMachineArn: string, name: string): string =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;

/** Asks Step Functions whether a run is under way. */
export const createRunState =
  ({ client, stateMachineArn }: StateMachine): Workflow['runState'] =>
  async (statementId, run) => {
    const arn = executionArn(stateMachineArn, executionName(statementId, run));
    try {
      const { status } = await client.send(new DescribeExecutionCommand({ executionArn: arn }));
      return status === ExecutionStatus.RUNNING ? 'running' : 'ended';
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return 'absent';
      throw error;
    }
  };
