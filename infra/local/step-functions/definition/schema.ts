import * as z from 'zod';
import { jsonSchema } from '../values/json.ts';

// The subset of the Amazon States Language that Talan uses (https://states-language.net/spec.html, JSONata).
// Strict on purpose: a field that the local engine would ignore would be untested on AWS.

/** A string that holds `{% JSONata %}`; `loadMachine` compiles it. */
const expression = z.string();
const seconds = z.union([z.int().positive(), expression]);
const variables = z.record(z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*$/u), jsonSchema);

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).nonempty(),
  IntervalSeconds: z.int().positive().default(1),
  MaxAttempts: z.int().nonnegative().max(99_999_999).default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.int().positive().max(31_622_400).optional(),
  JitterStrategy: z.enum(['FULL', 'NONE']).default('NONE'),
});

const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).nonempty(),
  Next: z.string(),
  Output: jsonSchema.optional(),
  Assign: variables.optional(),
});

const described = { Comment: z.string().optional() };
const mapping = { Output: jsonSchema.optional(), Assign: variables.optional() };
const transition = { Next: z.string().optional(), End: z.literal(true).optional() };
const recovering = { Retry: z.array(retrier).default([]), Catch: z.array(catcher).default([]) };

const task = z.strictObject({
  Type: z.literal('Task'),
  ...described,
  ...mapping,
  ...transition,
  ...recovering,
  Resource: z.enum([
    'arn:aws:states:::lambda:invoke',
    'arn:aws:states:::lambda:invoke.waitForTaskToken',
  ]),
  Arguments: z.strictObject({ FunctionName: z.string(), Payload: jsonSchema }),
  TimeoutSeconds: seconds.optional(),
  HeartbeatSeconds: seconds.optional(),
});

const choice = z.strictObject({
  Type: z.literal('Choice'),
  ...described,
  ...mapping,
  Choices: z
    .array(
      z.strictObject({
        ...described,
        ...mapping,
        Condition: z.union([z.boolean(), expression]),
        Next: z.string(),
      }),
    )
    .nonempty(),
  Default: z.string().optional(),
});

/** The states inside a Map. An interface, because its type refers to itself. */
interface ItemProcessor {
  Comment?: string | undefined;
  ProcessorConfig?: { Mode: 'INLINE' } | undefined;
  StartAt: string;
  States: States;
}

const itemProcessor: z.ZodType<ItemProcessor> = z.lazy(() =>
  z.strictObject({
    ...described,
    ProcessorConfig: z.strictObject({ Mode: z.literal('INLINE') }).optional(),
    StartAt: z.string(),
    States: z.record(z.string(), state),
  }),
);

const map = z.strictObject({
  Type: z.literal('Map'),
  ...described,
  ...mapping,
  ...transition,
  ...recovering,
  Items: z.union([z.array(jsonSchema), expression]).optional(),
  ItemSelector: jsonSchema.optional(),
  MaxConcurrency: z.union([z.int().nonnegative(), expression]).default(0),
  ItemProcessor: itemProcessor,
});

const pass = z.strictObject({ Type: z.literal('Pass'), ...described, ...mapping, ...transition });
const wait = z.strictObject({
  Type: z.literal('Wait'),
  ...described,
  ...mapping,
  ...transition,
  Seconds: z.union([z.int().nonnegative(), expression]).optional(),
  Timestamp: z.string().optional(),
});
const succeed = z.strictObject({
  Type: z.literal('Succeed'),
  ...described,
  Output: jsonSchema.optional(),
});
const fail = z.strictObject({
  Type: z.literal('Fail'),
  ...described,
  Error: z.string().optional(),
  Cause: z.string().optional(),
});

const state = z.discriminatedUnion('Type', [task, choice, map, pass, wait, succeed, fail]);

/** A whole state machine definition. */
export const machineSchema = z.strictObject({
  ...described,
  QueryLanguage: z.literal('JSONata'),
  Version: z.literal('1.0').optional(),
  TimeoutSeconds: z.int().positive().optional(),
  StartAt: z.string(),
  States: z.record(z.string(), state),
});

export type State = z.infer<typeof state>;
export type TaskState = z.infer<typeof task>;
export type ChoiceState = z.infer<typeof choice>;
export type MapState = z.infer<typeof map>;
export type WaitState = z.infer<typeof wait>;
export type FailState = z.infer<typeof fail>;
export type Retrier = z.infer<typeof retrier>;
export type MachineDefinition = z.infer<typeof machineSchema>;
/** States by name: of the machine or of a Map's item processor. */
export interface States {
  [name: string]: State;
}
