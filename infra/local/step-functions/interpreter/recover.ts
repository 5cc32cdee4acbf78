import { StateError, takesError } from '../errors.ts';
import { decideRetry } from '../retry.ts';
import { leave } from './move.ts';
import { type Place, type Step, stateOf } from './step.ts';

/**
 * Applies a state's Retry and Catch to an error (spec, "Errors").
 * @returns the error that is left to fail the thread with, or undefined when it goes on
 */
export async function retryOrCatch(
  step: Step,
  place: Place,
  error: StateError,
): Promise<StateError | undefined> {
  const state = stateOf(place);
  if (state.Type !== 'Task' && state.Type !== 'Map') return error;
  const { thread } = place;
  const retry = decideRetry(state.Retry, thread.retries, error.error, step.random);
  if (retry === undefined) return takeCatch(step, place, error);
  thread.retries = state.Retry.map(
    (_, i) => (thread.retries[i] ?? 0) + (i === retry.retrier ? 1 : 0),
  );
  step.record.lastWork += 1;
  thread.work = { kind: 'retry', id: step.record.lastWork, until: step.now + retry.delayMs };
  return undefined;
}

async function takeCatch(
  step: Step,
  place: Place,
  error: StateError,
): Promise<StateError | undefined> {
  const state = stateOf(place);
  const catchers = 'Catch' in state ? state.Catch : [];
  const catcher = catchers.find((candidate) => takesError(candidate.ErrorEquals, error.error));
  if (!catcher) return error;
  const errorOutput = { Error: error.error, Cause: error.message };
  const exit = {
    mapping: catcher,
    output: errorOutput,
    extra: { errorOutput },
    next: catcher.Next,
  };
  try {
    await leave(step, place, exit);
    return undefined;
  } catch (failed) {
    if (failed instanceof StateError) return failed;
    throw failed;
  }
}
