import * as z from 'zod';
import { statusSchema } from '../record.ts';

// Request bodies, with the service's own bounds (API reference). Fields that do not matter locally, such as
// traceHeader, are dropped.

const arn = z.string().min(1).max(256);
const token = z.string().min(1).max(2048);
const error = z.string().max(256).optional();
const cause = z.string().max(32_768).optional();
const paging = {
  maxResults: z.int().min(0).max(1000).optional(),
  nextToken: z.string().min(1).max(1024).optional(),
};

export const startExecution = z.object({
  stateMachineArn: arn,
  name: z.string().min(1).max(80).optional(),
  input: z.string().default('{}'),
});
export const ofExecution = z.object({ executionArn: arn });
export const stopExecution = z.object({ executionArn: arn, error, cause });
export const ofStateMachine = z.object({ stateMachineArn: arn });
export const listExecutions = z.object({
  stateMachineArn: arn,
  statusFilter: statusSchema.optional(),
  ...paging,
});
export const getHistory = z.object({
  executionArn: arn,
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().default(true),
  ...paging,
});
export const taskSuccess = z.object({ taskToken: token, output: z.string() });
export const taskFailure = z.object({ taskToken: token, error, cause });
export const taskHeartbeat = z.object({ taskToken: token });
