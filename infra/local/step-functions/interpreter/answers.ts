import type { Result } from '#domain/values/result.ts';
import type { TaskWork } from '../execution/thread.ts';
import type { Json } from '../values/json.ts';
import type { StateError } from '../values/state-error.ts';
import { completeTask, failTask } from './complete.ts';
import { end } from './end.ts';
import { type Frame, liveFrames, taskStateOf } from './frame.ts';
import { integrationOf, invokeResult, taskDueAt } from './states/task.ts';
import { addEvent, type Transition } from './transition.ts';

// Changes from outside. Each returns whether it found its task or execution running; if not, nothing changes.

/** The result of a function, or the answer of a token's holder. */
export type TaskAnswer = Result<Json, StateError>;

interface RunningTask {
  frame: Frame;
  work: TaskWork;
}

const findTask = (
  transition: Transition,
  matches: (work: TaskWork) => boolean,
): RunningTask | undefined => {
  for (const frame of liveFrames(transition)) {
    const { work } = frame.thread;
    if (work.kind === 'task' && matches(work)) return { frame, work };
  }
  return undefined;
};

const submit = (transition: Transition, { frame, work }: RunningTask): void => {
  work.submitted = true;
  const integration = integrationOf(taskStateOf(frame));
  addEvent(transition, frame.thread, 'TaskSubmitted', 'taskSubmitted', integration);
};

/** A function has returned or thrown. A late answer, to a task that is over, changes nothing. */
export const answerFunction = async (
  transition: Transition,
  id: number,
  answer: TaskAnswer,
): Promise<boolean> => {
  const task = findTask(transition, (work) => work.id === id);
  if (!task) return false;
  if (!answer.ok) await failTask(transition, task.frame, answer.refusal);
  else if (task.work.token !== null) submit(transition, task);
  else await completeTask(transition, task.frame, invokeResult(answer.value));
  return true;
};

const findToken = (transition: Transition, token: string): RunningTask | undefined =>
  findTask(transition, (work) => {
    const due = taskDueAt(work);
    return work.token === token && (due === null || due > transition.now);
  });

/** SendTaskSuccess and SendTaskFailure; false when the token is no longer awaited. */
export const answerToken = async (
  transition: Transition,
  token: string,
  answer: TaskAnswer,
): Promise<boolean> => {
  const task = findToken(transition, token);
  if (!task) return false;
  if (answer.ok) await completeTask(transition, task.frame, answer.value);
  else await failTask(transition, task.frame, answer.refusal);
  return true;
};

/** SendTaskHeartbeat; false when the token is no longer awaited. */
export const beat = (transition: Transition, token: string): boolean => {
  const task = findToken(transition, token);
  if (!task) return false;
  const { work } = task;
  if (work.heartbeatMs !== null) work.heartbeatAt = transition.now + work.heartbeatMs;
  return true;
};

/** StopExecution; false when the execution had ended before. */
export const abort = (
  transition: Transition,
  { error, cause }: { error: string | null; cause: string | null },
): boolean => {
  if (transition.execution.status !== 'RUNNING') return false;
  end(transition, { status: 'ABORTED', error, cause });
  return true;
};
