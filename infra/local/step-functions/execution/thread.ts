import * as z from 'zod';
import { type Json, type JsonObject, jsonSchema } from '../values/json.ts';

// One line of control of an execution: the execution itself, and each iteration of a Map that runs. Times
// are milliseconds since the epoch. Absent values are null, so that a stored thread has one shape only.

const delay = z.object({ kind: z.enum(['wait', 'retry']), id: z.int(), until: z.number() });

const task = z.object({
  kind: z.literal('task'),
  /** The number within the execution: an answer to an earlier attempt finds no task. */
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

/** The work of a thread: `ready` to begin its state, or waiting for a time, an answer or a Map's iterations. */
type Work = { kind: 'ready' } | z.infer<typeof delay> | TaskWork | MapWork;

/** A Map that runs; at most `limit` of its iterations run at the same time. */
export interface MapWork {
  kind: 'map';
  id: number;
  limit: number;
  iterations: Iteration[];
}

/** One item of a Map. */
export type Iteration =
  | { status: 'pending'; item: Json; input: Json }
  | { status: 'running'; item: Json; thread: Thread }
  | { status: 'done'; output: Json };

/** Where one line of control stands. */
export interface Thread {
  /** The state that it is in. */
  state: string;
  /** The input of that state. */
  input: Json;
  variables: JsonObject;
  enteredAt: number;
  /** How often each retrier of the state was used. */
  retries: number[];
  /** The id of the latest history event of this thread, which the next one names as its previous. */
  lastEvent: number;
  work: Work;
}

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

export const threadSchema: z.ZodType<Thread> = z.object({
  state: z.string(),
  input: jsonSchema,
  variables: z.record(z.string(), jsonSchema),
  enteredAt: z.number(),
  retries: z.array(z.int()),
  lastEvent: z.int(),
  work: z.discriminatedUnion('kind', [z.object({ kind: z.literal('ready') }), delay, task, map]),
});
