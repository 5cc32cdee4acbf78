import type { ExecutionRecord } from '../execution/record.ts';
import type { ExecutionStore } from '../store/store.ts';
import type { Machines } from './machines.ts';
import { createRunner, ExecutionTakenOver, type Runner, type RunnerDeps } from './runner.ts';

/** After a failed write or a defect, an execution is read again and continued this much later. */
const RECOVERY_DELAY_MS = 2_000;
/** An engine that is ending may still write a few times while the next one takes over. */
const CLAIM_TRIES = 5;

/** Reports an execution that can't go on for now; `reason` is a store's failure or a defect. */
export type ReportDefect = (executionName: string, reason: unknown) => void;

/** Dependencies that the runners of one engine share. */
export interface LiveExecutionsDeps extends Omit<RunnerDeps, 'onLost' | 'store'> {
  readonly store: Pick<ExecutionStore, 'save' | 'load'>;
  readonly machines: Machines;
  /** Marks the executions that this engine drives. */
  readonly owner: string;
  readonly onDefect: ReportDefect;
}

/** The executions that this process drives. There is never more than one runner for one of them. */
export interface LiveExecutions {
  /** Begins to drive an execution whose first transition has just been stored. */
  add(record: ExecutionRecord): Promise<void>;
  /** The runner of an execution, taken over from the store if need be; undefined when it does not run. */
  runner(name: string): Promise<Runner | undefined>;
  halt(): void;
}

/** Keeps the runners of one engine. */
export const createLiveExecutions = (deps: LiveExecutionsDeps): LiveExecutions => {
  const { store, machines, owner, clock } = deps;
  const runners = new Map<string, Runner>();
  const recovering = new Set<string>();
  let isHalted = false;

  const onLost = (name: string, reason: unknown) => {
    runners.delete(name);
    deps.onDefect(name, reason);
    if (!isHalted) recoverLater(name, reason instanceof ExecutionTakenOver);
  };

  const runnerDeps: RunnerDeps = {
    ...deps,
    onLost,
    onEnd: (record) => {
      runners.delete(record.name);
      deps.onEnd(record);
    },
  };

  const recoverLater = (name: string, isTakenOver: boolean) => {
    if (recovering.has(name)) return;
    recovering.add(name);
    const at = new Date(clock.now().getTime() + RECOVERY_DELAY_MS);
    clock.setTimer(at, () => {
      recovering.delete(name);
      if (isHalted) return;
      deps.track(recover(name, isTakenOver).catch((error) => onLost(name, error)));
    });
  };

  /** If another engine wrote the execution, it keeps it. If this one did and never got the answer, it goes on. */
  const recover = async (name: string, isTakenOver: boolean) => {
    const record = await store.load(name);
    if (record && !(isTakenOver && record.owner !== owner)) await takeOver(name);
  };

  const takeOver = async (name: string, tries = CLAIM_TRIES): Promise<Runner | undefined> => {
    const record = await store.load(name);
    if (record?.status !== 'RUNNING' || isHalted) return undefined;
    const machine = await machines.find(record.definitionId);
    const known = runners.get(name);
    if (known) return known;
    const runner = createRunner(runnerDeps, machine, record);
    runners.set(name, runner);
    try {
      await runner.update(({ execution }) => claim(execution));
      return runner;
    } catch (error) {
      // Its last owner wrote once more between the reading and the claim.
      if (error instanceof ExecutionTakenOver && tries > 1) return takeOver(name, tries - 1);
      throw error;
    }
  };

  /** Stored before anything is started; it locks out an engine that had the execution before. */
  const claim = (execution: ExecutionRecord) => {
    execution.owner = owner;
    return true;
  };

  return {
    add: async (record) => {
      const machine = await machines.find(record.definitionId);
      if (runners.has(record.name) || isHalted) return;
      const runner = createRunner(runnerDeps, machine, record);
      if (record.status === 'RUNNING') runners.set(record.name, runner);
      runner.begin();
    },
    runner: async (name) => runners.get(name) ?? takeOver(name),
    halt: () => {
      isHalted = true;
      for (const runner of runners.values()) runner.halt();
    },
  };
};
