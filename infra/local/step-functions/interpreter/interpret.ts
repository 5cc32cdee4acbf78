import { ERROR, StateError } from '../errors.ts';
import { evaluate } from '../expressions.ts';
import type { Json } from '../json.ts';
import { end } from './end.ts';
import { startMap } from './map-state.ts';
import { fail, guarded, mapResult } from './outcome.ts';
import { choose, passOn, wait } from './simple-states.ts';
import { type Place, places, queryScope, type Step, stateOf } from './step.ts';
import { startTask, taskDueAt, taskTimeout } from './task-state.ts';

/** The quota of the service: a definition that loops without end must end here too. */
const MOST_EVENTS = 25_000;

/** How far one step goes before it is stored, so that what is written at once stays small. */
const MOST_MOVES = 100;

/**
 * Goes on until every thread waits for something outside (a function, a token, a moment), or far enough for
 * one write; `isUnsettled` then says that there is more to do.
 */
export async function settle(step: Step): Promise<void> {
  for (let moves = 0; moves < MOST_MOVES && step.record.status === 'RUNNING'; moves += 1) {
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

/** Whether a thread could go on at once. */
export function isUnsettled(step: Pick<Step, 'machine' | 'record'>): boolean {
  return places(step).some((place) => place.thread.work.kind === 'ready');
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
