import * as z from 'zod';
import { threadSchema } from './thread.ts';

/** The status of an execution (DescribeExecution, `status`). */
export const statusSchema = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);
export type ExecutionStatus = z.infer<typeof statusSchema>;

/** A whole execution as it is stored. Times are milliseconds since the epoch, absent values null. */
export const recordSchema = z.object({
  name: z.string(),
  /** The definition that it runs under to its end: a later one must not change its course. */
  definitionId: z.string(),
  status: statusSchema,
  /** The input text as it was given; StartExecution compares it. */
  input: z.string(),
  startedAt: z.number(),
  stoppedAt: z.number().nullable(),
  timeoutAt: z.number().nullable(),
  output: z.string().nullable(),
  error: z.string().nullable(),
  cause: z.string().nullable(),
  /** Grows by one with every write; a writer that missed one has been replaced. */
  revision: z.int(),
  /** The engine that drives it. */
  owner: z.string(),
  eventCount: z.int(),
  /** The number that the latest task, wait, retry or Map was given. */
  lastWork: z.int(),
  thread: threadSchema,
});
export type ExecutionRecord = z.infer<typeof recordSchema>;
