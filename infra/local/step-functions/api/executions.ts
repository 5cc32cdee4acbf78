import { randomUUID } from 'node:crypto';
import { ok, type Result } from '#domain/values/result.ts';
import type { Engine } from '../engine.ts';
import { executionArn } from '../execution/arn.ts';
import { abort } from '../interpreter/answers.ts';
import type { ExecutionSummary } from '../store/store.ts';
import { isTooLarge, type JsonObject, parseJson } from '../values/json.ts';
import { checkMachine, findExecution } from './lookup.ts';
import { type ApiRefusal, refuseRequest } from './refusal.ts';
import {
  DEFAULT_PAGE,
  type ExecutionRequest,
  type ListRequest,
  type StartRequest,
  type StopRequest,
} from './requests.ts';

/** White space, brackets, wildcards, special and control characters (API reference, StartExecution, name). */
const FORBIDDEN_IN_NAME = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

const seconds = (ms: number): number => ms / 1000;

/** StartExecution: for the name and input of an execution that runs, the answer is that of its own start. */
export const startExecution = async (
  engine: Engine,
  { stateMachineArn, name = randomUUID(), input }: StartRequest,
): Promise<Result<JsonObject, ApiRefusal>> => {
  const machine = checkMachine(engine, stateMachineArn);
  if (!machine.ok) return machine;
  if (FORBIDDEN_IN_NAME.test(name)) return refuseRequest('InvalidName', `Invalid Name: '${name}'`);
  if (parseJson(input) === undefined || isTooLarge(input)) {
    return refuseRequest('InvalidExecutionInput', 'Invalid State Machine Execution Input');
  }
  const { isNew, record } = await engine.start(name, input);
  const isSame = record.status === 'RUNNING' && record.input === input;
  const arn = executionArn(engine.identity, name);
  return isNew || isSame
    ? ok({ executionArn: arn, startDate: seconds(record.startedAt) })
    : refuseRequest('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
};

const summaryOf = (
  { identity, stateMachineArn }: Engine,
  { name, status, startedAt, stoppedAt }: ExecutionSummary,
): JsonObject => ({
  executionArn: executionArn(identity, name),
  stateMachineArn,
  name,
  status,
  startDate: seconds(startedAt),
  ...(stoppedAt === null ? {} : { stopDate: seconds(stoppedAt) }),
});

/** DescribeExecution. */
export const describeExecution = async (
  engine: Engine,
  request: ExecutionRequest,
): Promise<Result<JsonObject, ApiRefusal>> => {
  const found = await findExecution(engine, request.executionArn);
  if (!found.ok) return found;
  const { input, output, error, cause } = found.value;
  return ok({
    ...summaryOf(engine, found.value),
    input,
    inputDetails: { included: true },
    ...(output === null ? {} : { output, outputDetails: { included: true } }),
    ...(error === null ? {} : { error }),
    ...(cause === null ? {} : { cause }),
    redriveCount: 0,
  });
};

/** ListExecutions, latest first. */
export const listExecutions = async (
  engine: Engine,
  { stateMachineArn, statusFilter, maxResults, nextToken }: ListRequest,
): Promise<Result<JsonObject, ApiRefusal>> => {
  const machine = checkMachine(engine, stateMachineArn);
  if (!machine.ok) return machine;
  const { items, next } = await engine.store.list({
    status: statusFilter,
    limit: maxResults || DEFAULT_PAGE,
    cursor: nextToken && Buffer.from(nextToken, 'base64url').toString(),
  });
  return ok({
    executions: items.map((item) => summaryOf(engine, item)),
    ...(next === undefined ? {} : { nextToken: Buffer.from(next).toString('base64url') }),
  });
};

/** StopExecution; one that has ended keeps its ending, and the answer is when that was. */
export const stopExecution = async (
  engine: Engine,
  { executionArn: arn, error, cause }: StopRequest,
): Promise<Result<JsonObject, ApiRefusal>> => {
  const found = await findExecution(engine, arn);
  if (!found.ok) return found;
  await engine.update(found.value.name, (transition) =>
    abort(transition, { error: error ?? null, cause: cause ?? null }),
  );
  const stopped = await findExecution(engine, arn);
  return stopped.ok ? ok({ stopDate: seconds(stopped.value.stoppedAt ?? 0) }) : stopped;
};
