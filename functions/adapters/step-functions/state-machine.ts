import type { SFNClient } from '@aws-sdk/client-sfn';

/** The state machine of the statement workflow, and a client for it. */
export interface StateMachine {
  client: SFNClient;
  stateMachineArn: string;
}

/** Name of a run's execution. Starting the same run twice uses the same name. */
export const executionName = (statementId: string, run: number): string => `${statementId}-${run}`;
