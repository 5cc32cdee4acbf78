import { ERROR, StateError } from '../errors.ts';
import { evaluate } from '../expressions.ts';
import type { Json } from '../json.ts';
import { end } from './end.ts';
import { advanceMap, recordIteration, startMap } from './map-state.ts';
import { leave } from './move.ts';
import { retryOrCatch } from './recover.ts';
import { choose, passOn, wait } from './simple-states.ts';
import { type Place, places, queryScope, record, type Step, stateOf } from './step.ts';
import { startTask, taskDueAt, taskNames, taskTimeout } from './task-state.ts';

/** The quota of the service: a definition that loops without end must end here too. */
const MOST_EVENTS = 25_000;

/** Goes on until every thread waits for something outside: a function, a token, a moment. */
export async function settle(step: Step): Promise<void> {
  while (step.record.status === 'RUNNING') {
    const { timeoutAt } = step.record;
    if (timeoutAt !== null && timeoutAt <= step.now) {
      end(step, { status: 'TIMED_OUT', error: ERROR.timeout, cause: null });
      return;
    }
    const place = places(step).find((candidate) => canMove(step, candidate));
    if (!place) return;
    if (step.record.eventCount >= MOST_EVENTS) refuseMoreEvents(step);
    else await move(step, place);
  }
}

function refuseMoreEvents(step: Step): void {
  const cause = `the execution reached ${MOST_EVENTS} history events`;
  end(step, { status: 'FAILED', error: ERROR.runtime, cause });
}

function canMove(step: Step, { thread: { work } }: Place): boolean {
  const at = work.kind === 'ready' ? step.now : dueAt(work);
  return at !== null && at <= step.now;
}

function dueAt(work: Place['thread']['work']): number | null {
  if (work.kind === 'wait' || work.kind === 'retry') return work.until;
  return work.kind === 'task' ? taskDueAt(work) : null;
}

/** When the execution next moves by itself, or undefined when it waits only for answers. */
export function nextDueAt(step: Pick<Step, 'machine' | 'record'>): number | undefined {
  const times = places(step).map((place) => dueAt(place.thread.work));
  const due = [...times, step.record.timeoutAt].filter((at) => at !== null);
  return due.length === 0 ? undefined : Math.min(...due);
}

async function move(step: Step, place: Place): Promise<void> {
  const { work } = place.thread;
  if (work.kind === 'retry') {
    place.thread.work = { kind: 'ready' };
    return;
  }
  if (work.kind === 'task') return fail(step, place, taskTimeout(work, step.now));
  await guarded(step, place, () =>
    work.kind === 'wait' ? waited(step, place) : begin(step, place),
  );
}

/** Runs one move of a thread; its error goes to the state's Retry and Catch, its output ends the thread. */
async function guarded(
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

async function waited(step: Step, place: Place): Promise<Json | undefined> {
  const state = stateOf(place);
  if (state.Type !== 'Wait') return undefined;
  return passOn(step, place, { mapping: state, next: state.Next });
}

async function begin(step: Step, place: Place): Promise<Json | undefined> {
  const state = stateOf(place);
  switch (state.Type) {
    case 'Pass':
      return passOn(step, place, { mapping: state, next: state.Next });
    case 'Succeed':
      return passOn(step, place, { mapping: state, next: undefined });
    case 'Choice':
      return choose(step, place, state);
    case 'Fail':
      throw await failure(step, place, state);
    case 'Wait':
      await wait(step, place, state);
      return undefined;
    case 'Task':
      await startTask(step, place, state);
      return undefined;
    case 'Map': {
      const result = await startMap(step, place, state);
      return result && mapResult(step, place, result);
    }
  }
}

async function failure(
  step: Step,
  place: Place,
  state: { Error?: string | undefined; Cause?: string | undefined },
): Promise<StateError> {
  const scope = queryScope(step, place);
  const error = await evaluate(state.Error ?? '', scope, 'Error');
  const cause = await evaluate(state.Cause ?? '', scope, 'Cause');
  return new StateError(String(error), String(cause));
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

async function mapResult(step: Step, place: Place, result: Json[]): Promise<Json | undefined> {
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
