import * as z from 'zod';
import type { Result } from '#domain/values/result.ts';
import type { Engine } from '../engine.ts';
import { type JsonObject, parseJson } from '../values/json.ts';
import { describeExecution, listExecutions, startExecution, stopExecution } from './executions.ts';
import { getExecutionHistory } from './history.ts';
import { describeStateMachine } from './machine.ts';
import { type ApiRefusal, refuseRequest } from './refusal.ts';
import * as requests from './requests.ts';
import { sendTaskFailure, sendTaskHeartbeat, sendTaskSuccess } from './task-tokens.ts';

const TARGET_PREFIX = 'AWSStepFunctions.';
const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);

type Answer = Promise<Result<JsonObject, ApiRefusal>>;

const operation =
  <Request>(schema: z.ZodType<Request>, run: (engine: Engine, request: Request) => Answer) =>
  async (engine: Engine, body: unknown): Answer => {
    const request = schema.safeParse(body);
    return request.success
      ? run(engine, request.data)
      : refuseRequest('ValidationException', z.prettifyError(request.error));
  };

const OPERATIONS: ReadonlyMap<string, ReturnType<typeof operation>> = new Map([
  ['StartExecution', operation(requests.StartRequest, startExecution)],
  ['DescribeExecution', operation(requests.ExecutionRequest, describeExecution)],
  ['ListExecutions', operation(requests.ListRequest, listExecutions)],
  ['StopExecution', operation(requests.StopRequest, stopExecution)],
  ['GetExecutionHistory', operation(requests.HistoryRequest, getExecutionHistory)],
  ['SendTaskSuccess', operation(requests.TaskSuccess, sendTaskSuccess)],
  ['SendTaskFailure', operation(requests.TaskFailure, sendTaskFailure)],
  ['SendTaskHeartbeat', operation(requests.TaskHeartbeat, sendTaskHeartbeat)],
  ['DescribeStateMachine', operation(requests.MachineRequest, describeStateMachine)],
]);

const answer = async (engine: Engine, request: Request): Answer => {
  // A page in a browser whose name was rebound to loopback must not be able to call the engine.
  if (!LOOPBACK_HOSTS.has(new URL(request.url).hostname)) {
    return refuseRequest('ValidationException', 'only loopback may call the local engine');
  }
  const target = request.headers.get('x-amz-target') ?? '';
  const run = target.startsWith(TARGET_PREFIX)
    ? OPERATIONS.get(target.slice(TARGET_PREFIX.length))
    : undefined;
  if (!run) return refuseRequest('UnknownOperationException', `unknown operation '${target}'`);
  return run(engine, parseJson(await request.text()));
};

const reply = (status: number, body: JsonObject): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
  });

/**
 * Answers one request of the Step Functions HTTP API (AWS JSON 1.0: POST /, X-Amz-Target). Signatures are
 * not checked: it is for loopback only.
 */
export const handleRequest = async (engine: Engine, request: Request): Promise<Response> => {
  try {
    const answered = await answer(engine, request);
    if (answered.ok) return reply(200, answered.value);
    const { exception, message } = answered.refusal;
    return reply(400, { __type: exception, message });
  } catch (error) {
    return reply(500, { __type: 'InternalFailure', message: String(error) });
  }
};
