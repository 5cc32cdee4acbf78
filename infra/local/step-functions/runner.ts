import type { Clock } from '../clock.ts';
import type { Identity } from './arn.ts';
import { callFunction, type StepFunctions } from './call-function.ts';
import type { MachineDefinition } from './definition/schema.ts';
import { functionAnswered } from './interpreter/changes.ts';
import { isUnsettled, nextDueAt, settle } from './interpreter/interpret.ts';
import { places, type Step } from './interpreter/step.ts';
import type { ExecutionRecord, HistoryEvent, TaskWork } from './record.ts';
import type { ExecutionStore } from './store.ts';

/** What every runner of an engine shares. */
export interface RunnerContext {
  readonly store: ExecutionStore;
  readonly clock: Clock;
  readonly random: () => number;
  readonly identity: Identity;
  readonly functions: StepFunctions;
  /** Told after an ending is stored. */
  readonly onEnd: (record: ExecutionRecord) => void;
  /** Told when this runner is out of step with the store and must not go on. */
  readonly onLost: (name: string, reason: unknown) => void;
  /** Told of everything that runs, so that a stop can wait for it. */
  readonly track: (running: Promise<unknown>) => void;
}

/** Works on the draft; false when there is nothing to write. */
export type Change = (step: Step) => boolean | Promise<boolean>;

/** The one live interpreter of one execution. */
export interface Runner {
  /** Does one change after the other: draft, store, then effects. Resolves to what the change said. */
  change(change: Change): Promise<boolean>;
  /** Starts what the record says should be running. */
  begin(): void;
  /** Ends timers and starts nothing more; changes that are under way are still stored. */
  halt(): void;
}

/** Someone else has written this execution: another engine drives it now. */
export class LostExecutionError extends Error {
  override readonly name = 'LostExecutionError';
}

/** A runner for a stored record. */
export function createRunner(
  initial: ExecutionRecord,
  machine: MachineDefinition,
  context: RunnerContext,
): Runner {
  let record = initial;
  let last: Promise<unknown> = Promise.resolve();
  let isHalted = false;
  let isLost = false;
  let cancelTimer = () => {};
  const invoked = new Set<number>();

  const apply = async (change: Change): Promise<boolean> => {
    if (isLost) throw new LostExecutionError(`${record.name} has been given up here`);
    const draft = newStep(record, machine, context);
    const isChanged = record.status === 'RUNNING' && (await change(draft));
    if (!isChanged) return false;
    await settle(draft);
    draft.record.revision += 1;
    const isSaved = await context.store.save(draft.record, draft.events);
    if (!isSaved) throw new LostExecutionError(`${record.name} is driven by another engine`);
    record = draft.record;
    follow();
    return true;
  };

  const change = (wanted: Change): Promise<boolean> => {
    const done = last.then(() => apply(wanted));
    last = done.catch(giveUp);
    context.track(last);
    return done;
  };

  /** Changes that nobody waits for: their failure is told by onLost alone. */
  const changeAlone = (wanted: Change) => change(wanted).then(ignore, ignore);

  /** Makes what runs match what the record says: the same at every transition and after a restart. */
  const follow = () => {
    cancelTimer();
    if (record.status !== 'RUNNING') context.onEnd(record);
    if (record.status !== 'RUNNING' || isHalted) return;
    for (const work of unstarted()) invoke(work);
    if (isUnsettled({ machine, record })) {
      changeAlone(() => true);
      return;
    }
    const due = nextDueAt({ machine, record });
    if (due === undefined) return;
    // The settling that follows every change does what is due.
    cancelTimer = context.clock.setTimer(new Date(due), () => changeAlone(() => true));
  };

  const unstarted = (): TaskWork[] =>
    places({ machine, record }).flatMap(({ thread: { work } }) =>
      work.kind === 'task' && !work.submitted && !invoked.has(work.id) ? [work] : [],
    );

  const invoke = (work: TaskWork) => {
    invoked.add(work.id);
    const answered = callFunction(context.functions, work).then((outcome) =>
      changeAlone((step) => functionAnswered(step, work.id, outcome)),
    );
    context.track(answered);
  };

  /** After a failure nobody knows what is stored: this runner is done, and whoever comes next reads again. */
  const giveUp = (reason: unknown) => {
    if (isLost) return;
    isLost = true;
    halt();
    context.onLost(record.name, reason);
  };

  const halt = () => {
    isHalted = true;
    cancelTimer();
  };

  return { change, begin: follow, halt };
}

const ignore = () => {};

/** A draft of the next revision. */
export function newStep(
  record: ExecutionRecord,
  machine: MachineDefinition,
  context: Pick<RunnerContext, 'clock' | 'random' | 'identity'>,
): Step {
  const events: HistoryEvent[] = [];
  return {
    identity: context.identity,
    machine,
    record: structuredClone(record),
    events,
    now: context.clock.now().getTime(),
    random: context.random,
  };
}
