import * as z from 'zod';
import type { Engine } from '../engine.ts';
import { type JsonObject, parseJson } from '../json.ts';
import { ApiError } from './errors.ts';
import * as executions from './executions.ts';
import { getExecutionHistory } from './history.ts';
import * as requests from './requests.ts';
import * as tokens from './tokens.ts';

const TARGET_PREFIX = 'AWSStepFunctions.';
const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);

type Operation = (engine: Engine, body: unknown) => Promise<JsonObject>;

function operation<T>(
  schema: z.ZodType<T>,
  run: (engine: Engine, request: T) => Promise<JsonObject>,
): Operation {
  return async (engine, body) => {
    const request = schema.safeParse(body);
    if (request.success) return run(engine, request.data);
    throw new ApiError('ValidationException', z.prettifyError(request.error));
  };
}

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['StartExecution', operation(requests.startExecution, executions.startExecution)],
  ['DescribeExecution', operation(requests.ofExecution, executions.describeExecution)],
  ['ListExecutions', operation(requests.listExecutions, executions.listExecutions)],
  ['StopExecution', operation(requests.stopExecution, executions.stopExecution)],
  ['GetExecutionHistory', operation(requests.getHistory, getExecutionHistory)],
  ['SendTaskSuccess', operation(requests.taskSuccess, tokens.sendTaskSuccess)],
  ['SendTaskFailure', operation(requests.taskFailure, tokens.sendTaskFailure)],
  ['SendTaskHeartbeat', operation(requests.taskHeartbeat, tokens.sendTaskHeartbeat)],
  ['DescribeStateMachine', operation(requests.ofStateMachine, describeStateMachine)],
]);

/**
 * Answers one request of the Step Functions HTTP API (AWS JSON 1.0: POST /, X-Amz-Target). Signatures are
 * not checked: it is for loopback only.
 */
export async function handleRequest(engine: Engine, request: Request): Promise<Response> {
  try {
    return reply(200, await answer(engine, request));
  } catch (error) {
    if (error instanceof ApiError)
      return reply(400, { __type: error.type, message: error.message });
    return reply(500, { __type: 'InternalFailure', message: String(error) });
  }
}

async function answer(engine: Engine, request: Request): Promise<JsonObject> {
  // A page in a browser whose name was rebound to loopback must not reach the engine.
  if (!LOOPBACK_HOSTS.has(new URL(request.url).hostname)) {
    throw new ApiError('ValidationException', 'only loopback may call the local engine');
  }
  const target = request.headers.get('x-amz-target') ?? '';
  const run = target.startsWith(TARGET_PREFIX)
    ? OPERATIONS.get(target.slice(TARGET_PREFIX.length))
    : undefined;
  if (!run) throw new ApiError('UnknownOperationException', `unknown operation '${target}'`);
  return run(engine, parseJson(await request.text()));
}

function reply(status: number, body: JsonObject): Response {
  const headers = { 'content-type': 'application/x-amz-json-1.0' };
  return new Response(JSON.stringify(body), { status, headers });
}

async function describeStateMachine(
  engine: Engine,
  { stateMachineArn }: z.infer<typeof requests.ofStateMachine>,
): Promise<JsonObject> {
  executions.refuseOtherMachine(engine, stateMachineArn);
  return {
    stateMachineArn,
    name: engine.identity.stateMachineName,
    status: 'ACTIVE',
    type: 'STANDARD',
    definition: engine.definitionText,
    roleArn: `arn:aws:iam::${engine.identity.account}:role/local`,
    creationDate: engine.createdAt.getTime() / 1000,
  };
}
