import type { SFNClient } from '@aws-sdk/client-sfn';

/** The state machine that carries statements, and the client that reaches it. */
export interface StateMachine {
  client: SFNClient;
  stateMachineArn: string;
}

/** Name of a run's execution: starting the same run twice meets the same name. */
export const executionName = (statementId: string, run: number): string => `${statementId}-${run}`;
