import { ERROR, StateError } from '../errors.ts';
import type { Json } from '../json.ts';
import { end } from './end.ts';
import { advanceMap, recordIteration } from './map-state.ts';
import { leave } from './move.ts';
import { retryOrCatch } from './recover.ts';
import { type Place, record, type Step, stateOf } from './step.ts';
import { taskNames } from './task-state.ts';

/** Runs one move of a thread; its error goes to the state's Retry and Catch, its output ends the thread. */
export async function guarded(
  step: Step,
  place: Place,
  move: () => Promise<Json | undefined>,
): Promise<void> {
  const output = await move().catch((error: unknown) => {
    if (error instanceof StateError) return error;
    throw error;
  });
  if (output instanceof StateError) {
    if (output.error === ERROR.query) recordEvaluation(step, place, output);
    await raise(step, place, output);
  } else if (output !== undefined) await finish(step, place, output);
}

function recordEvaluation(step: Step, place: Place, { error, message }: StateError): void {
  const details = { error, cause: message, state: place.thread.state };
  record(step, place.thread, 'EvaluationFailed', 'evaluationFailed', details);
}

/** A Task has its result: leaves the state by Output and Assign. */
export async function succeed(step: Step, place: Place, result: Json): Promise<void> {
  const state = stateOf(place);
  if (state.Type !== 'Task') return;
  const output = JSON.stringify(result);
  record(step, place.thread, 'TaskSucceeded', 'taskSucceeded', { ...taskNames(state), output });
  await guarded(step, place, () =>
    leave(step, place, { mapping: state, output: result, extra: { result }, next: state.Next }),
  );
}

/** A Task has failed: history first, then Retry and Catch. */
export async function fail(step: Step, place: Place, error: StateError): Promise<void> {
  const state = stateOf(place);
  if (state.Type !== 'Task') return;
  const isTimeout = error.error === ERROR.timeout || error.error === ERROR.heartbeatTimeout;
  const kind = isTimeout ? 'TimedOut' : 'Failed';
  const details = { ...taskNames(state), error: error.error, cause: error.message };
  record(step, place.thread, `Task${kind}`, `task${kind}`, details);
  await raise(step, place, error);
}

/** A Map has all its outputs: leaves the state by Output and Assign. */
export async function mapResult(
  step: Step,
  place: Place,
  result: Json[],
): Promise<Json | undefined> {
  const state = stateOf(place);
  if (state.Type !== 'Map') return undefined;
  record(step, place.thread, 'MapStateSucceeded');
  return leave(step, place, {
    mapping: state,
    output: result,
    extra: { result },
    next: state.Next,
  });
}

/** A thread has ended well: the execution has its output, or the Map around it one more. */
async function finish(step: Step, place: Place, output: Json): Promise<void> {
  if (!place.parent) {
    end(step, { status: 'SUCCEEDED', output: JSON.stringify(output) });
    return;
  }
  const { place: map, index } = place.parent;
  const state = stateOf(map);
  const { work } = map.thread;
  if (state.Type !== 'Map' || work.kind !== 'map') return;
  recordIteration(step, map, place.thread, 'Succeeded', index);
  work.iterations[index] = { status: 'done', output };
  const result = advanceMap(step, map, state, work);
  if (result) await guarded(step, map, () => mapResult(step, map, result));
}

/** A state has failed: Retry, then Catch; else the thread fails, and with it all around it. */
async function raise(step: Step, place: Place, error: StateError): Promise<void> {
  const left = await retryOrCatch(step, place, error);
  if (left === undefined) return;
  if (!place.parent) {
    end(step, { status: 'FAILED', error: left.error, cause: left.message });
    return;
  }
  const { place: map, index } = place.parent;
  recordIteration(step, map, place.thread, 'Failed', index);
  record(step, map.thread, 'MapStateFailed');
  // The siblings are abandoned with their cursors: what they run can no longer be answered.
  map.thread.work = { kind: 'ready' };
  await raise(step, map, left);
}
