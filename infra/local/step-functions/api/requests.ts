import * as z from 'zod';
import { statusSchema } from '../execution/record.ts';

// Request bodies, with the service's own bounds (API reference). Fields that do not matter locally, for
// example traceHeader, are dropped.

const arn = z.string().min(1).max(256);
const token = z.string().min(1).max(2048);
const error = z.string().max(256).optional();
const cause = z.string().max(32_768).optional();
const paging = {
  maxResults: z.int().min(0).max(1000).optional(),
  nextToken: z.string().min(1).max(1024).optional(),
};

/** "The default is 100 … A value of 0 uses the default" (API reference, maxResults). */
export const DEFAULT_PAGE = 100;

export const StartRequest = z.object({
  stateMachineArn: arn,
  name: z.string().min(1).max(80).optional(),
  input: z.string().default('{}'),
});
export type StartRequest = z.infer<typeof StartRequest>;

export const ExecutionRequest = z.object({ executionArn: arn });
export type ExecutionRequest = z.infer<typeof ExecutionRequest>;

export const StopRequest = z.object({ executionArn: arn, error, cause });
export type StopRequest = z.infer<typeof StopRequest>;

export const MachineRequest = z.object({ stateMachineArn: arn });
export type MachineRequest = z.infer<typeof MachineRequest>;

export const ListRequest = z.object({
  stateMachineArn: arn,
  statusFilter: statusSchema.optional(),
  ...paging,
});
export type ListRequest = z.infer<typeof ListRequest>;

export const HistoryRequest = z.object({
  executionArn: arn,
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().default(true),
  ...paging,
});
export type HistoryRequest = z.infer<typeof HistoryRequest>;

export const TaskSuccess = z.object({ taskToken: token, output: z.string() });
export type TaskSuccess = z.infer<typeof TaskSuccess>;

export const TaskFailure = z.object({ taskToken: token, error, cause });
export type TaskFailure = z.infer<typeof TaskFailure>;

export const TaskHeartbeat = z.object({ taskToken: token });
export type TaskHeartbeat = z.infer<typeof TaskHeartbeat>;
