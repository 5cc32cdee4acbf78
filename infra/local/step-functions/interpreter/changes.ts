import { ERROR, lambdaError, StateError } from '../errors.ts';
import { isTooLarge, type Json, throughJson } from '../json.ts';
import type { TaskWork } from '../record.ts';
import { end } from './end.ts';
import { fail, succeed } from './outcome.ts';
import { type Place, places, record, type Step, stateOf } from './step.ts';
import { invokeResult, taskDueAt, taskNames } from './task-state.ts';

// What may happen to an execution from outside. Each change works on the draft and says whether it found
// what it was for; if not, nothing is written.

/** How a function or a token's holder answered. */
export type Outcome = { ok: true; value: unknown } | { ok: false; error: StateError };

function findTask(
  step: Step,
  matches: (work: TaskWork) => boolean,
): { place: Place; work: TaskWork } | undefined {
  for (const place of places(step)) {
    const { work } = place.thread;
    if (work.kind === 'task' && matches(work)) return { place, work };
  }
  return undefined;
}

/** A function has returned or thrown. A late answer, to a task that is no more, changes nothing. */
export async function functionAnswered(step: Step, id: number, outcome: Outcome): Promise<boolean> {
  const found = findTask(step, (work) => work.id === id);
  if (!found) return false;
  const result = outcome.ok ? lambdaPayload(outcome.value) : outcome.error;
  if (result instanceof StateError) await fail(step, found.place, result);
  else if (found.work.token === null) await succeed(step, found.place, invokeResult(result));
  else submitted(step, found);
  return true;
}

/** The payload as Lambda would hand it on, or the error that it would make of it. */
function lambdaPayload(value: unknown): Json | StateError {
  try {
    const payload = throughJson(value);
    const fits = !isTooLarge(JSON.stringify(payload));
    return fits
      ? payload
      : new StateError(ERROR.dataLimit, 'the result is larger than 262144 bytes');
  } catch (error) {
    return lambdaError(error);
  }
}

function submitted(step: Step, { place, work }: { place: Place; work: TaskWork }): void {
  const state = stateOf(place);
  work.submitted = true;
  if (state.Type !== 'Task') return;
  record(step, place.thread, 'TaskSubmitted', 'taskSubmitted', taskNames(state));
}

function findToken(step: Step, token: string) {
  return findTask(step, (work) => {
    const due = taskDueAt(work);
    return work.token === token && (due === null || due > step.now);
  });
}

/** SendTaskSuccess and SendTaskFailure; false when the token is no longer awaited. */
export async function tokenAnswered(
  step: Step,
  token: string,
  outcome: { ok: true; value: Json } | { ok: false; error: StateError },
): Promise<boolean> {
  const found = findToken(step, token);
  if (!found) return false;
  if (outcome.ok) await succeed(step, found.place, outcome.value);
  else await fail(step, found.place, outcome.error);
  return true;
}

/** SendTaskHeartbeat; false when the token is no longer awaited. */
export function tokenBeat(step: Step, token: string): boolean {
  const found = findToken(step, token);
  if (!found) return false;
  const { work } = found;
  if (work.heartbeatMs !== null) work.heartbeatAt = step.now + work.heartbeatMs;
  return true;
}

/** StopExecution; false when it had ended before. */
export function stopped(step: Step, error: string | null, cause: string | null): boolean {
  if (step.record.status !== 'RUNNING') return false;
  end(step, { status: 'ABORTED', error, cause });
  return true;
}
