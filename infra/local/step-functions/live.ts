import type { Machines } from './machines.ts';
import type { ExecutionRecord } from './record.ts';
import { createRunner, LostExecutionError, type Runner, type RunnerContext } from './runner.ts';

/** After a failed write or a defect, an execution is read again and continued this much later. */
const RECOVERY_DELAY_MS = 2_000;
/** An engine that is ending may still write a few times while the next one takes over. */
const CLAIM_TRIES = 5;

/** The executions that this process drives. There is never more than one runner for one of them. */
export interface LiveExecutions {
  /** Begins to drive an execution whose first step has just been stored. */
  add(record: ExecutionRecord): Promise<void>;
  /** The runner of an execution, taken over from the store if need be; undefined when it does not run. */
  runner(name: string): Promise<Runner | undefined>;
  halt(): void;
}

/** What happens to an execution that can't go on; `reason` is a store's failure or a defect. */
export type ReportDefect = (executionName: string, reason: unknown) => void;

/** Keeps the runners of one engine. */
export function createLiveExecutions(
  owner: string,
  machines: Machines,
  given: Omit<RunnerContext, 'onLost'>,
  onDefect: ReportDefect,
): LiveExecutions {
  const runners = new Map<string, Runner>();
  const recovering = new Set<string>();
  let isHalted = false;

  const context: RunnerContext = {
    ...given,
    onEnd(record) {
      runners.delete(record.name);
      given.onEnd(record);
    },
    onLost(name, reason) {
      runners.delete(name);
      onDefect(name, reason);
      if (!isHalted) recoverLater(name, reason instanceof LostExecutionError);
    },
  };

  const recoverLater = (name: string, isLost: boolean) => {
    if (recovering.has(name)) return;
    recovering.add(name);
    const at = new Date(given.clock.now().getTime() + RECOVERY_DELAY_MS);
    given.clock.setTimer(at, () => {
      recovering.delete(name);
      if (isHalted) return;
      given.track(recover(name, isLost).catch((error) => context.onLost(name, error)));
    });
  };

  /** Another engine that wrote it keeps it; a write of our own whose answer was lost is continued. */
  const recover = async (name: string, isLost: boolean) => {
    const record = await given.store.load(name);
    if (record && !(isLost && record.owner !== owner)) await takeOver(name);
  };

  const takeOver = async (name: string, tries = CLAIM_TRIES): Promise<Runner | undefined> => {
    const record = await given.store.load(name);
    if (record?.status !== 'RUNNING' || isHalted) return undefined;
    const machine = await machines.find(record.definitionId);
    const known = runners.get(name);
    if (known) return known;
    const runner = createRunner(record, machine, context);
    runners.set(name, runner);
    try {
      await runner.change((step) => claim(step.record));
      return runner;
    } catch (error) {
      // Its last owner wrote once more between our reading and our claim.
      if (error instanceof LostExecutionError && tries > 1) return takeOver(name, tries - 1);
      throw error;
    }
  };

  /** Stored before anything is started; it locks out an engine that had the execution before. */
  const claim = (record: ExecutionRecord) => {
    record.owner = owner;
    return true;
  };

  return {
    async add(record) {
      const machine = await machines.find(record.definitionId);
      if (runners.has(record.name) || isHalted) return;
      const runner = createRunner(record, machine, context);
      if (record.status === 'RUNNING') runners.set(record.name, runner);
      runner.begin();
    },
    runner: async (name) => runners.get(name) ?? takeOver(name),
    halt() {
      isHalted = true;
      for (const runner of runners.values()) runner.halt();
    },
  };
}
