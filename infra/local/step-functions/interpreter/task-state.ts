import type { TaskState } from '../definition/schema.ts';
import { ERROR, StateError } from '../errors.ts';
import { evaluate } from '../expressions.ts';
import type { Json } from '../json.ts';
import type { TaskWork } from '../record.ts';
import { issueToken } from '../tokens.ts';
import { refuseTooLarge } from './move.ts';
import { type Place, queryScope, record, type Step } from './step.ts';
import { count, text } from './values.ts';

const WITH_TOKEN = 'arn:aws:states:::lambda:invoke.waitForTaskToken';

/** Begins a Task: works out everything that its invocation needs. The runner invokes once this is stored. */
export async function startTask(step: Step, place: Place, state: TaskState): Promise<void> {
  const id = step.record.lastWork + 1;
  const token =
    state.Resource === WITH_TOKEN ? issueToken({ execution: step.record.name, work: id }) : null;
  const work = await taskWork(step, place, state, { id, token });
  refuseTooLarge(work.payload);
  step.record.lastWork = id;
  place.thread.work = work;
  recordStart(step, place, state, work);
}

async function taskWork(
  step: Step,
  place: Place,
  state: TaskState,
  { id, token }: { id: number; token: string | null },
): Promise<TaskWork> {
  const scope = queryScope(step, place, token === null ? {} : { token });
  const functionName = await evaluate(
    state.Arguments.FunctionName,
    scope,
    'Arguments/FunctionName',
  );
  const payload = await evaluate(state.Arguments.Payload, scope, 'Arguments/Payload');
  const milliseconds = async (field: 'TimeoutSeconds' | 'HeartbeatSeconds') => {
    const template = state[field];
    if (template === undefined) return null;
    return count(await evaluate(template, scope, field), field, 1) * 1000;
  };
  const timeoutMs = await milliseconds('TimeoutSeconds');
  const heartbeatMs = await milliseconds('HeartbeatSeconds');
  return {
    kind: 'task',
    id,
    functionName: text(functionName, 'Arguments/FunctionName'),
    payload,
    token,
    timeoutAt: timeoutMs === null ? null : step.now + timeoutMs,
    heartbeatMs,
    heartbeatAt: heartbeatMs === null ? null : step.now + heartbeatMs,
    submitted: false,
  };
}

function recordStart(step: Step, place: Place, state: TaskState, work: TaskWork): void {
  const named = taskNames(state);
  record(step, place.thread, 'TaskScheduled', 'taskScheduled', {
    ...named,
    region: step.identity.region,
    // Not the payload: it may hold the task token.
    parameters: JSON.stringify({ FunctionName: work.functionName }),
    ...(work.timeoutAt === null ? {} : { timeoutInSeconds: (work.timeoutAt - step.now) / 1000 }),
    ...(work.heartbeatMs === null ? {} : { heartbeatInSeconds: work.heartbeatMs / 1000 }),
  });
  record(step, place.thread, 'TaskStarted', 'taskStarted', named);
}

/** How history names a Task's service and action. */
export function taskNames(state: TaskState): { resourceType: string; resource: string } {
  return {
    resourceType: 'lambda',
    resource: state.Resource.slice('arn:aws:states:::lambda:'.length),
  };
}

/** When a running task fails by itself, or null. */
export function taskDueAt(work: TaskWork): number | null {
  const times = [work.timeoutAt, work.heartbeatAt].filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** The error of a task whose time is over. */
export function taskTimeout(work: TaskWork, now: number): StateError {
  const isOver = work.timeoutAt !== null && work.timeoutAt <= now;
  return isOver
    ? new StateError(ERROR.timeout, 'the task ran longer than TimeoutSeconds')
    : new StateError(ERROR.heartbeatTimeout, 'no heartbeat came within HeartbeatSeconds');
}

/** What a Task gets from Lambda's Invoke. */
export function invokeResult(payload: Json): Json {
  return { ExecutedVersion: '$LATEST', Payload: payload, StatusCode: 200 };
}
