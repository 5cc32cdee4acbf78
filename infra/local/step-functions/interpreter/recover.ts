import { ok, refuse } from '#domain/values/result.ts';
import type { MapState, TaskState } from '../definition/schema.ts';
import { matchesError, type StateError } from '../values/state-error.ts';
import { type Frame, stateOf } from './frame.ts';
import { decideRetry } from './retry.ts';
import { leave, type Progress } from './state-change.ts';
import { nextWorkId, type Transition } from './transition.ts';

const retryState = (
  transition: Transition,
  { thread }: Frame,
  { Retry }: TaskState | MapState,
  { error }: StateError,
): boolean => {
  const retry = decideRetry(Retry, thread.retries, error, transition.random);
  if (!retry) return false;
  thread.retries = Retry.map((_, i) => (thread.retries[i] ?? 0) + (i === retry.retrier ? 1 : 0));
  const until = transition.now + retry.delayMs;
  thread.work = { kind: 'retry', id: nextWorkId(transition), until };
  return true;
};

const catchError = async (
  transition: Transition,
  frame: Frame,
  { Catch }: TaskState | MapState,
  error: StateError,
): Promise<Progress> => {
  const catcher = Catch.find(({ ErrorEquals }) => matchesError(ErrorEquals, error.error));
  if (!catcher) return refuse(error);
  const errorOutput = { Error: error.error, Cause: error.cause };
  return leave(transition, frame, {
    mapping: catcher,
    output: errorOutput,
    extras: { errorOutput },
    next: catcher.Next,
  });
};

/** Applies a state's Retry and Catch to an error (spec, "Errors"). Refuses with the error that is left. */
export const recover = async (
  transition: Transition,
  frame: Frame,
  error: StateError,
): Promise<Progress> => {
  const state = stateOf(frame);
  if (state.Type !== 'Task' && state.Type !== 'Map') return refuse(error);
  if (retryState(transition, frame, state, error)) return ok(undefined);
  return catchError(transition, frame, state, error);
};
