import { ok } from '#domain/values/result.ts';
import type { Json } from '../values/json.ts';
import { ERROR, type StateError } from '../values/state-error.ts';
import { end } from './end.ts';
import { type Frame, mapStateOf, taskStateOf } from './frame.ts';
import { recover } from './recover.ts';
import { leave, type Progress } from './state-change.ts';
import { addIterationEvent, advanceMap } from './states/map.ts';
import { integrationOf } from './states/task.ts';
import { addEvent, type Transition } from './transition.ts';

/**
 * Settles how far a state came: an error goes to the state's Retry and Catch, an output ends the thread.
 * With a thread may end the Map around it, and at last the execution.
 */
export const complete = async (
  transition: Transition,
  frame: Frame,
  progress: Progress,
): Promise<void> => {
  if (!progress.ok) {
    const { error, cause } = progress.refusal;
    if (error === ERROR.query) {
      const details = { error, cause, state: frame.thread.state };
      addEvent(transition, frame.thread, 'EvaluationFailed', 'evaluationFailed', details);
    }
    await raise(transition, frame, progress.refusal);
  } else if (progress.value !== undefined) await endThread(transition, frame, progress.value);
};

/** A Task has its result: leaves the state by Output and Assign. */
export const completeTask = async (
  transition: Transition,
  frame: Frame,
  result: Json,
): Promise<void> => {
  const state = taskStateOf(frame);
  const details = { ...integrationOf(state), output: JSON.stringify(result) };
  addEvent(transition, frame.thread, 'TaskSucceeded', 'taskSucceeded', details);
  const exit = { mapping: state, output: result, extras: { result }, next: state.Next };
  await complete(transition, frame, await leave(transition, frame, exit));
};

/** A Task has failed: history first, then Retry and Catch. */
export const failTask = async (
  transition: Transition,
  frame: Frame,
  error: StateError,
): Promise<void> => {
  const isTimeout = error.error === ERROR.timeout || error.error === ERROR.heartbeatTimeout;
  const type = isTimeout ? 'TimedOut' : 'Failed';
  const details = { ...integrationOf(taskStateOf(frame)), ...error };
  addEvent(transition, frame.thread, `Task${type}`, `task${type}`, details);
  await raise(transition, frame, error);
};

/** A Map may have all its outputs: then leaves the state by Output and Assign. */
export const completeMap = async (
  transition: Transition,
  map: Frame,
  result: Json[] | undefined,
): Promise<Progress> => {
  if (result === undefined) return ok(undefined);
  const state = mapStateOf(map);
  addEvent(transition, map.thread, 'MapStateSucceeded');
  const exit = { mapping: state, output: result, extras: { result }, next: state.Next };
  return leave(transition, map, exit);
};

/** A thread has ended well: the execution has its output, or the Map around it has one more. */
const endThread = async (
  transition: Transition,
  { thread, parent }: Frame,
  output: Json,
): Promise<void> => {
  if (!parent) {
    end(transition, { status: 'SUCCEEDED', output: JSON.stringify(output) });
    return;
  }
  const { frame: map, index } = parent;
  const { work } = map.thread;
  if (work.kind !== 'map') return;
  addIterationEvent(transition, map, { thread, index }, 'Succeeded');
  work.iterations[index] = { status: 'done', output };
  const result = advanceMap(transition, map, mapStateOf(map), work);
  await complete(transition, map, await completeMap(transition, map, result));
};

/** A state has failed: Retry, then Catch; else its thread fails, and with it the Map or execution around it. */
const raise = async (transition: Transition, frame: Frame, error: StateError): Promise<void> => {
  const recovered = await recover(transition, frame, error);
  if (recovered.ok) return;
  const { thread, parent } = frame;
  if (!parent) {
    end(transition, { status: 'FAILED', ...recovered.refusal });
    return;
  }
  const { frame: map, index } = parent;
  addIterationEvent(transition, map, { thread, index }, 'Failed');
  addEvent(transition, map.thread, 'MapStateFailed');
  // The other iterations are abandoned with their threads: an answer to one of their tasks finds nothing.
  map.thread.work = { kind: 'ready' };
  await raise(transition, map, recovered.refusal);
};
