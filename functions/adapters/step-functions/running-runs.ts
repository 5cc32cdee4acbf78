import { ExecutionStatus, paginateListExecutions } from '@aws-sdk/client-sfn';
import type { Workflow } from '#domain/workflow/workflow.ts';
import { executionName, type StateMachine } from './state-machine.ts';

/** As many as one call answers with. */
const PAGE_SIZE = 1000;

/**
 * Lists the runs that are under way: one call for a thousand, where asking about each would soon be
 * throttled (DescribeExecution is answered about ten times a second).
 */
export const createRunning =
  ({ client, stateMachineArn }: StateMachine): Workflow['running'] =>
  async () => {
    const names = new Set<string>();
    const input = { stateMachineArn, statusFilter: ExecutionStatus.RUNNING, maxResults: PAGE_SIZE };
    for await (const { executions = [] } of paginateListExecutions({ client }, input)) {
      for (const { name } of executions) if (name) names.add(name);
    }
    return (statementId, run) => names.has(executionName(statementId, run));
  };
