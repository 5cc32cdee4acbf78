import { ok, type Result } from '#domain/values/result.ts';
import type { WaitState } from '../../definition/schema.ts';
import { evaluateCount, evaluateTimestamp } from '../../jsonata/evaluate-as.ts';
import type { StateError } from '../../values/state-error.ts';
import type { Frame } from '../frame.ts';
import { queryScope } from '../scope.ts';
import type { Progress } from '../state-change.ts';
import { nextWorkId, type Transition } from '../transition.ts';

const waitUntil = async (
  transition: Transition,
  frame: Frame,
  { Timestamp, Seconds }: WaitState,
): Promise<Result<number, StateError>> => {
  const scope = queryScope(transition, frame);
  if (Timestamp !== undefined) return evaluateTimestamp(Timestamp, scope, 'Timestamp');
  const seconds = await evaluateCount(Seconds ?? 0, scope, 'Seconds', 0);
  return seconds.ok ? ok(transition.now + seconds.value * 1000) : seconds;
};

/** Begins a Wait. Until when is decided now, and not when the time is over. */
export const startWait = async (
  transition: Transition,
  frame: Frame,
  state: WaitState,
): Promise<Progress> => {
  const until = await waitUntil(transition, frame, state);
  if (!until.ok) return until;
  frame.thread.work = { kind: 'wait', id: nextWorkId(transition), until: until.value };
  return ok(undefined);
};
