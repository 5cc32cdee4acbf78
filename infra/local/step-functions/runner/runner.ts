import type { MachineDefinition } from '../definition/schema.ts';
import type { ExecutionRecord } from '../execution/record.ts';
import type { TaskWork } from '../execution/thread.ts';
import { answerFunction } from '../interpreter/answers.ts';
import { liveFrames } from '../interpreter/frame.ts';
import { isUnsettled, nextDueAt, settle } from '../interpreter/settle.ts';
import type { Transition } from '../interpreter/transition.ts';
import type { ExecutionStore } from '../store/store.ts';
import { callFunction, type TaskFunctions } from './call-function.ts';
import { newTransition, type TransitionDeps } from './new-transition.ts';

/** Dependencies that every runner of an engine shares. */
export interface RunnerDeps extends TransitionDeps {
  readonly store: Pick<ExecutionStore, 'save'>;
  readonly functions: TaskFunctions;
  /** Called after an ending is stored. */
  readonly onEnd: (record: ExecutionRecord) => void;
  /** Called when the stored execution may differ from this runner's, so that it must not go on. */
  readonly onLost: (name: string, reason: unknown) => void;
  /** Called with everything that runs, so that a stop can wait for it. */
  readonly track: (running: Promise<unknown>) => void;
}

/** Changes a transition; false when there is nothing to store. */
export type Update = (transition: Transition) => boolean | Promise<boolean>;

/** The one interpreter of one execution that runs. */
export interface Runner {
  /** Makes one update after the other: transition, store, then effects. Resolves to the update's answer. */
  update(update: Update): Promise<boolean>;
  /** Starts the functions and timers that the record asks for. */
  begin(): void;
  /** Ends timers and starts nothing more; updates that are under way are still stored. */
  halt(): void;
}

/** Another engine drives this execution now, so that this one may not write it. */
export class ExecutionTakenOver extends Error {
  override name = 'ExecutionTakenOver';
}

const ignore = () => {};

/** A runner for a stored record. */
export const createRunner = (
  deps: RunnerDeps,
  machine: MachineDefinition,
  initial: ExecutionRecord,
): Runner => {
  let execution = initial;
  let last: Promise<unknown> = Promise.resolve();
  let isHalted = false;
  let isLost = false;
  let cancelTimer = ignore;
  const invoked = new Set<number>();

  const apply = async (update: Update): Promise<boolean> => {
    if (isLost) throw new ExecutionTakenOver(`${execution.name} has been given up here`);
    const transition = newTransition(deps, machine, execution);
    const isChanged = execution.status === 'RUNNING' && (await update(transition));
    if (!isChanged) return false;
    await settle(transition);
    transition.execution.revision += 1;
    const isSaved = await deps.store.save(transition.execution, transition.events);
    if (!isSaved) throw new ExecutionTakenOver(`${execution.name} is driven by another engine`);
    execution = transition.execution;
    follow();
    return true;
  };

  const update = (wanted: Update): Promise<boolean> => {
    const done = last.then(() => apply(wanted));
    last = done.catch(giveUp);
    deps.track(last);
    return done;
  };

  /** An update that nobody waits for: only onLost reports its failure. */
  const updateAlone = (wanted: Update) => update(wanted).then(ignore, ignore);
  const settleAgain = () => updateAlone(() => true);

  /** Starts the functions and the timer that the record asks for, after a transition and after a restart alike. */
  const follow = () => {
    cancelTimer();
    if (execution.status !== 'RUNNING') deps.onEnd(execution);
    if (execution.status !== 'RUNNING' || isHalted) return;
    for (const work of unstarted()) invoke(work);
    if (isUnsettled({ machine, execution })) {
      settleAgain();
      return;
    }
    const due = nextDueAt({ machine, execution });
    if (due === undefined) return;
    // Every update settles the transition, and so does everything that is due.
    cancelTimer = deps.clock.setTimer(new Date(due), settleAgain);
  };

  const unstarted = (): TaskWork[] =>
    liveFrames({ machine, execution }).flatMap(({ thread: { work } }) =>
      work.kind === 'task' && !work.submitted && !invoked.has(work.id) ? [work] : [],
    );

  const invoke = (work: TaskWork) => {
    invoked.add(work.id);
    const answered = callFunction(deps.functions, work).then((answer) =>
      updateAlone((transition) => answerFunction(transition, work.id, answer)),
    );
    deps.track(answered);
  };

  /** After a failed write the stored execution is unknown: this runner ends, and the next one reads it again. */
  const giveUp = (reason: unknown) => {
    if (isLost) return;
    isLost = true;
    halt();
    deps.onLost(execution.name, reason);
  };

  const halt = () => {
    isHalted = true;
    cancelTimer();
  };

  return { update, begin: follow, halt };
};
