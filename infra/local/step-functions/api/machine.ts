import { ok, type Result } from '#domain/values/result.ts';
import type { Engine } from '../engine.ts';
import type { JsonObject } from '../values/json.ts';
import { checkMachine } from './lookup.ts';
import type { ApiRefusal } from './refusal.ts';
import type { MachineRequest } from './requests.ts';

/** DescribeStateMachine. */
export const describeStateMachine = async (
  engine: Engine,
  { stateMachineArn }: MachineRequest,
): Promise<Result<JsonObject, ApiRefusal>> => {
  const machine = checkMachine(engine, stateMachineArn);
  if (!machine.ok) return machine;
  const { identity, definitionText, createdAt } = engine;
  return ok({
    stateMachineArn,
    name: identity.stateMachineName,
    status: 'ACTIVE',
    type: 'STANDARD',
    definition: definitionText,
    roleArn: `arn:aws:iam::${identity.account}:role/local`,
    creationDate: createdAt.getTime() / 1000,
  });
};
