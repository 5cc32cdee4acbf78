import * as z from 'zod';
import { type Json, type JsonObject, jsonSchema } from './json.ts';

// What is kept of an execution. Times are milliseconds since the epoch. Absent values are null, so that a
// stored record has one shape only.

/** How an execution stands (DescribeExecution, `status`). */
export const statusSchema = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);
export type ExecutionStatus = z.infer<typeof statusSchema>;

const delay = z.object({ kind: z.enum(['wait', 'retry']), id: z.int(), until: z.number() });

const task = z.object({
  kind: z.literal('task'),
  /** Numbered within the execution: an answer to an earlier attempt finds nothing. */
  id: z.int(),
  functionName: z.string(),
  payload: jsonSchema,
  token: z.string().nullable(),
  timeoutAt: z.number().nullable(),
  heartbeatMs: z.number().nullable(),
  heartbeatAt: z.number().nullable(),
  /** The function has returned and only its token is awaited: it is not invoked again on resume. */
  submitted: z.boolean(),
});

/** A function that runs, or a token that is awaited. */
export type TaskWork = z.infer<typeof task>;

/** What a thread does now: `ready` to begin its state, or waiting for something named here. */
type Work = { kind: 'ready' } | z.infer<typeof delay> | TaskWork | MapWork;

/** A Map that runs: its iterations, each with its own cursor. */
export type MapWork = { kind: 'map'; id: number; limit: number; iterations: Iteration[] };

/** One item of a Map. */
export type Iteration =
  | { status: 'pending'; item: Json; input: Json }
  | { status: 'running'; item: Json; thread: Thread }
  | { status: 'done'; output: Json };

/** A cursor: where one line of control stands in its states. */
export type Thread = {
  state: string;
  input: Json;
  variables: JsonObject;
  enteredAt: number;
  /** How often each retrier of the current state was used. */
  retries: number[];
  /** The id of the latest history event of this line, which the next one names as its previous. */
  lastEvent: number;
  work: Work;
};

const iterationSchema: z.ZodType<Iteration> = z.lazy(() =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('pending'), item: jsonSchema, input: jsonSchema }),
    z.object({ status: z.literal('running'), item: jsonSchema, thread: threadSchema }),
    z.object({ status: z.literal('done'), output: jsonSchema }),
  ]),
);

const map = z.object({
  kind: z.literal('map'),
  id: z.int(),
  limit: z.int(),
  iterations: z.array(iterationSchema),
});

const threadSchema: z.ZodType<Thread> = z.object({
  state: z.string(),
  input: jsonSchema,
  variables: z.record(z.string(), jsonSchema),
  enteredAt: z.number(),
  retries: z.array(z.int()),
  lastEvent: z.int(),
  work: z.discriminatedUnion('kind', [z.object({ kind: z.literal('ready') }), delay, task, map]),
});

/** A whole execution as it is stored. */
export const recordSchema = z.object({
  name: z.string(),
  /** Which definition it runs under, for good: a later one must not change its course. */
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
  lastWork: z.int(),
  thread: threadSchema,
});
export type ExecutionRecord = z.infer<typeof recordSchema>;

/** A history event in the form of GetExecutionHistory; `timestamp` in seconds since the epoch. */
export const eventSchema = z.object({
  id: z.int(),
  previousEventId: z.int(),
  timestamp: z.number(),
  type: z.string(),
  /** Named as in the API, such as stateEnteredEventDetails. */
  details: z.record(z.string(), z.record(z.string(), jsonSchema)),
});
export type HistoryEvent = z.infer<typeof eventSchema>;
