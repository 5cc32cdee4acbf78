import { ok } from '#domain/values/result.ts';
import type { Thread } from '../execution/thread.ts';
import { ERROR } from '../values/state-error.ts';
import { complete, completeMap, failTask } from './complete.ts';
import { end } from './end.ts';
import { type Frame, liveFrames, stateOf } from './frame.ts';
import { leave, type Progress } from './state-change.ts';
import { choose } from './states/choice.ts';
import { failByState } from './states/fail.ts';
import { startMap } from './states/map.ts';
import { startTask, taskDueAt, taskTimeout } from './states/task.ts';
import { startWait } from './states/wait.ts';
import type { MachineExecution, Transition } from './transition.ts';

/** The quota of the service: a definition that loops without end must end here too. */
const MOST_EVENTS = 25_000;

/** How far one transition goes before it is stored, so that each write stays small. */
const MOST_MOVES = 100;

const dueAt = ({ work }: Thread): number | null => {
  if (work.kind === 'wait' || work.kind === 'retry') return work.until;
  return work.kind === 'task' ? taskDueAt(work) : null;
};

/** Whether a thread could go on at once. */
export const isUnsettled = (running: MachineExecution): boolean =>
  liveFrames(running).some(({ thread }) => thread.work.kind === 'ready');

/** When the execution next moves by itself, or undefined when it waits only for answers. */
export const nextDueAt = (running: MachineExecution): number | undefined => {
  const times = liveFrames(running).map(({ thread }) => dueAt(thread));
  const due = [...times, running.execution.timeoutAt].filter((at) => at !== null);
  return due.length === 0 ? undefined : Math.min(...due);
};

const begin = async (transition: Transition, frame: Frame): Promise<Progress> => {
  const state = stateOf(frame);
  const output = frame.thread.input;
  switch (state.Type) {
    case 'Pass':
      return leave(transition, frame, { mapping: state, output, next: state.Next });
    case 'Succeed':
      return leave(transition, frame, { mapping: state, output, next: undefined });
    case 'Choice':
      return choose(transition, frame, state);
    case 'Fail':
      return failByState(transition, frame, state);
    case 'Wait':
      return startWait(transition, frame, state);
    case 'Task':
      return startTask(transition, frame, state);
    case 'Map': {
      const result = await startMap(transition, frame, state);
      return result.ok ? completeMap(transition, frame, result.value) : result;
    }
  }
};

const endWait = async (transition: Transition, frame: Frame): Promise<Progress> => {
  const state = stateOf(frame);
  if (state.Type !== 'Wait') return ok(undefined);
  const output = frame.thread.input;
  return leave(transition, frame, { mapping: state, output, next: state.Next });
};

/** One move of one thread whose time has come. */
const move = async (transition: Transition, frame: Frame): Promise<void> => {
  const { work } = frame.thread;
  if (work.kind === 'retry') frame.thread.work = { kind: 'ready' };
  else if (work.kind === 'task') {
    await failTask(transition, frame, taskTimeout(work, transition.now));
  } else {
    const advance = work.kind === 'wait' ? endWait : begin;
    await complete(transition, frame, await advance(transition, frame));
  }
};

const canMove = ({ thread }: Frame, now: number): boolean => {
  const at = thread.work.kind === 'ready' ? now : dueAt(thread);
  return at !== null && at <= now;
};

const refuseMoreEvents = (transition: Transition): void => {
  const cause = `the execution reached ${MOST_EVENTS} history events`;
  end(transition, { status: 'FAILED', error: ERROR.runtime, cause });
};

/**
 * Goes on until every thread waits for something outside (a function, a token, a moment), or far enough for
 * one write; `isUnsettled` then says that there is more to do.
 */
export const settle = async (transition: Transition): Promise<void> => {
  const { execution, now } = transition;
  for (let moves = 0; moves < MOST_MOVES && execution.status === 'RUNNING'; moves += 1) {
    if (execution.timeoutAt !== null && execution.timeoutAt <= now) {
      end(transition, { status: 'TIMED_OUT', error: ERROR.timeout, cause: null });
      return;
    }
    const frame = liveFrames(transition).find((candidate) => canMove(candidate, now));
    if (!frame) return;
    if (execution.eventCount >= MOST_EVENTS) refuseMoreEvents(transition);
    else await move(transition, frame);
  }
};
