import { ok, type Result } from '#domain/values/result.ts';
import type { Engine } from '../engine.ts';
import { nameInArn } from '../execution/arn.ts';
import type { ExecutionRecord } from '../execution/record.ts';
import { type ApiRefusal, refuseRequest } from './refusal.ts';

/** Refuses a request for another state machine: InvalidArn, StateMachineDoesNotExist. */
export const checkMachine = (
  { stateMachineArn }: Engine,
  arn: string,
): Result<undefined, ApiRefusal> => {
  if (arn === stateMachineArn) return ok(undefined);
  return arn.startsWith('arn:')
    ? refuseRequest('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`)
    : refuseRequest('InvalidArn', `Invalid Arn: '${arn}'`);
};

/** The stored execution that an ARN names, or InvalidArn or ExecutionDoesNotExist. */
export const findExecution = async (
  { identity, store }: Engine,
  arn: string,
): Promise<Result<ExecutionRecord, ApiRefusal>> => {
  if (!arn.startsWith('arn:')) return refuseRequest('InvalidArn', `Invalid Arn: '${arn}'`);
  const name = nameInArn(identity, arn);
  const record = name === undefined ? undefined : await store.load(name);
  return record
    ? ok(record)
    : refuseRequest('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
};
