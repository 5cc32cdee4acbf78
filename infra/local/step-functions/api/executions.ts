import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { executionArn, executionName } from '../arn.ts';
import type { Engine } from '../engine.ts';
import { stopped } from '../interpreter/changes.ts';
import { isTooLarge, type JsonObject, parseJson } from '../json.ts';
import type { ExecutionRecord } from '../record.ts';
import type { ExecutionSummary } from '../store.ts';
import { ApiError } from './errors.ts';
import type * as requests from './requests.ts';

/** "The default is 100 … A value of 0 uses the default" (API reference, maxResults). */
const DEFAULT_PAGE = 100;
/** White space, brackets, wildcards, special and control characters (API reference, StartExecution, name). */
const FORBIDDEN_IN_NAME = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

const seconds = (ms: number) => ms / 1000;

/** StartExecution: the same name and input as an execution that runs answers as if it had just started it. */
export async function startExecution(
  engine: Engine,
  request: z.infer<typeof requests.startExecution>,
): Promise<JsonObject> {
  refuseOtherMachine(engine, request.stateMachineArn);
  const name = request.name ?? randomUUID();
  if (FORBIDDEN_IN_NAME.test(name)) throw new ApiError('InvalidName', `Invalid Name: '${name}'`);
  if (parseJson(request.input) === undefined || isTooLarge(request.input)) {
    throw new ApiError('InvalidExecutionInput', 'Invalid State Machine Execution Input');
  }
  const { isNew, record } = await engine.start(name, request.input);
  const isSame = record.status === 'RUNNING' && record.input === request.input;
  const arn = executionArn(engine.identity, name);
  if (!isNew && !isSame) {
    throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
  }
  return { executionArn: arn, startDate: seconds(record.startedAt) };
}

/** @throws ApiError StateMachineDoesNotExist, InvalidArn */
export function refuseOtherMachine(engine: Engine, arn: string): void {
  if (arn === engine.stateMachineArn) return;
  if (!arn.startsWith('arn:')) throw new ApiError('InvalidArn', `Invalid Arn: '${arn}'`);
  throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
}

/** The stored execution that an ARN names. @throws ApiError ExecutionDoesNotExist, InvalidArn */
export async function executionOf(engine: Engine, arn: string): Promise<ExecutionRecord> {
  if (!arn.startsWith('arn:')) throw new ApiError('InvalidArn', `Invalid Arn: '${arn}'`);
  const name = executionName(engine.identity, arn);
  const record = name === undefined ? undefined : await engine.store.load(name);
  if (record) return record;
  throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
}

/** DescribeExecution. */
export async function describeExecution(
  engine: Engine,
  request: z.infer<typeof requests.ofExecution>,
): Promise<JsonObject> {
  const record = await executionOf(engine, request.executionArn);
  return {
    ...summary(engine, record),
    input: record.input,
    inputDetails: { included: true },
    ...(record.output === null ? {} : { output: record.output, outputDetails: { included: true } }),
    ...(record.error === null ? {} : { error: record.error }),
    ...(record.cause === null ? {} : { cause: record.cause }),
    redriveCount: 0,
  };
}

function summary(
  engine: Engine,
  { name, status, startedAt, stoppedAt }: ExecutionSummary,
): JsonObject {
  return {
    executionArn: executionArn(engine.identity, name),
    stateMachineArn: engine.stateMachineArn,
    name,
    status,
    startDate: seconds(startedAt),
    ...(stoppedAt === null ? {} : { stopDate: seconds(stoppedAt) }),
  };
}

/** ListExecutions, latest first. */
export async function listExecutions(
  engine: Engine,
  request: z.infer<typeof requests.listExecutions>,
): Promise<JsonObject> {
  refuseOtherMachine(engine, request.stateMachineArn);
  const { items, next } = await engine.store.list({
    status: request.statusFilter,
    limit: request.maxResults || DEFAULT_PAGE,
    cursor: request.nextToken && Buffer.from(request.nextToken, 'base64url').toString(),
  });
  return {
    executions: items.map((item) => summary(engine, item)),
    ...(next === undefined ? {} : { nextToken: Buffer.from(next).toString('base64url') }),
  };
}

/** StopExecution; one that has ended keeps its ending and answers when that was. */
export async function stopExecution(
  engine: Engine,
  request: z.infer<typeof requests.stopExecution>,
): Promise<JsonObject> {
  const { name } = await executionOf(engine, request.executionArn);
  await engine.change(name, (step) => stopped(step, request.error ?? null, request.cause ?? null));
  const { stoppedAt } = await executionOf(engine, request.executionArn);
  return { stopDate: seconds(stoppedAt ?? 0) };
}
