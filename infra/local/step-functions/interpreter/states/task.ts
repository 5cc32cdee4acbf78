import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { TaskState } from '../../definition/schema.ts';
import { issueToken } from '../../execution/task-token.ts';
import type { TaskWork } from '../../execution/thread.ts';
import type { QueryScope } from '../../jsonata/evaluate.ts';
import { evaluate } from '../../jsonata/evaluate.ts';
import { evaluateCount, evaluateText } from '../../jsonata/evaluate-as.ts';
import type { Json } from '../../values/json.ts';
import { ERROR, type StateError } from '../../values/state-error.ts';
import type { Frame } from '../frame.ts';
import { queryScope } from '../scope.ts';
import { type Progress, sizeProblem } from '../state-change.ts';
import { addEvent, nextWorkId, type Transition } from '../transition.ts';

const INTEGRATION = 'arn:aws:states:::lambda:';
const WITH_TOKEN = `${INTEGRATION}invoke.waitForTaskToken`;

/** Names the Task's service and action for the history. */
export const integrationOf = ({ Resource }: TaskState) => ({
  resourceType: 'lambda',
  resource: Resource.slice(INTEGRATION.length),
});

const milliseconds = async (
  template: Json | undefined,
  scope: QueryScope,
  field: string,
): Promise<Result<number | null, StateError>> => {
  if (template === undefined) return ok(null);
  const seconds = await evaluateCount(template, scope, field, 1);
  return seconds.ok ? ok(seconds.value * 1000) : seconds;
};

const taskWork = async (
  { now }: Transition,
  { Arguments, TimeoutSeconds, HeartbeatSeconds }: TaskState,
  scope: QueryScope,
  { id, token }: Pick<TaskWork, 'id' | 'token'>,
): Promise<Result<TaskWork, StateError>> => {
  const name = await evaluateText(Arguments.FunctionName, scope, 'Arguments/FunctionName');
  if (!name.ok) return name;
  const payload = await evaluate(Arguments.Payload, scope, 'Arguments/Payload');
  if (!payload.ok) return payload;
  const timeout = await milliseconds(TimeoutSeconds, scope, 'TimeoutSeconds');
  if (!timeout.ok) return timeout;
  const heartbeat = await milliseconds(HeartbeatSeconds, scope, 'HeartbeatSeconds');
  if (!heartbeat.ok) return heartbeat;
  return ok({
    kind: 'task',
    id,
    functionName: name.value,
    payload: payload.value,
    token,
    timeoutAt: timeout.value === null ? null : now + timeout.value,
    heartbeatMs: heartbeat.value,
    heartbeatAt: heartbeat.value === null ? null : now + heartbeat.value,
    submitted: false,
  });
};

const addStartEvents = (
  transition: Transition,
  frame: Frame,
  state: TaskState,
  { functionName, timeoutAt, heartbeatMs }: TaskWork,
): void => {
  const integration = integrationOf(state);
  addEvent(transition, frame.thread, 'TaskScheduled', 'taskScheduled', {
    ...integration,
    region: transition.identity.region,
    // Not the payload: it may hold the task token.
    parameters: JSON.stringify({ FunctionName: functionName }),
    ...(timeoutAt === null ? {} : { timeoutInSeconds: (timeoutAt - transition.now) / 1000 }),
    ...(heartbeatMs === null ? {} : { heartbeatInSeconds: heartbeatMs / 1000 }),
  });
  addEvent(transition, frame.thread, 'TaskStarted', 'taskStarted', integration);
};

/** Begins a Task: works out everything that its invocation needs. The runner invokes once this is stored. */
export const startTask = async (
  transition: Transition,
  frame: Frame,
  state: TaskState,
): Promise<Progress> => {
  const id = nextWorkId(transition);
  const isAnsweredByToken = state.Resource === WITH_TOKEN;
  const token = isAnsweredByToken
    ? issueToken({ execution: transition.execution.name, work: id })
    : null;
  const scope = queryScope(transition, frame, token === null ? {} : { token });
  const work = await taskWork(transition, state, scope, { id, token });
  if (!work.ok) return work;
  const problem = sizeProblem(work.value.payload);
  if (problem) return refuse(problem);
  frame.thread.work = work.value;
  addStartEvents(transition, frame, state, work.value);
  return ok(undefined);
};

/** When a running task fails by itself (milliseconds since the epoch), or null. */
export const taskDueAt = ({ timeoutAt, heartbeatAt }: TaskWork): number | null => {
  const times = [timeoutAt, heartbeatAt].filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
};

/** The error of a task whose time is over. */
export const taskTimeout = ({ timeoutAt }: TaskWork, now: number): StateError =>
  timeoutAt !== null && timeoutAt <= now
    ? { error: ERROR.timeout, cause: 'the task ran longer than TimeoutSeconds' }
    : { error: ERROR.heartbeatTimeout, cause: 'no heartbeat came within HeartbeatSeconds' };

/** A Task's result in the shape of Lambda's Invoke. */
export const invokeResult = (payload: Json): Json => ({
  ExecutedVersion: '$LATEST',
  Payload: payload,
  StatusCode: 200,
});
