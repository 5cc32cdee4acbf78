import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { type Identity, machineArn } from './arn.ts';
import type { StepFunctions } from './call-function.ts';
import { createEndings } from './endings.ts';
import { firstStep } from './first-step.ts';
import { createLiveExecutions, type ReportDefect } from './live.ts';
import { createMachines } from './machines.ts';
import type { ExecutionRecord } from './record.ts';
import type { Change, RunnerContext } from './runner.ts';
import type { ExecutionStore } from './store.ts';
import { createTracker } from './tracker.ts';

/** What an engine is made of. */
export interface EngineOptions {
  store: ExecutionStore;
  clock: Clock;
  /** From 0 up to but not including 1: the chance in retry jitter and `$random`. */
  random: () => number;
  /** By the FunctionName in the definition. They may be invoked again after a crash: at least once. */
  functions: StepFunctions;
  /** The parsed Amazon States Language definition, after `substitute`. */
  definition: unknown;
  stateMachineName: string;
  region?: string;
  onDefect?: ReportDefect;
}

/** A durable interpreter of one state machine. `api/handler.ts` speaks HTTP for it. */
export interface Engine {
  readonly identity: Identity;
  readonly stateMachineArn: string;
  readonly definitionText: string;
  readonly createdAt: Date;
  readonly store: ExecutionStore;
  /** Starts an execution; `isNew` is false when the name is taken, and the record is the one that has it. */
  start(name: string, input: string): Promise<{ isNew: boolean; record: ExecutionRecord }>;
  /** Changes a running execution; undefined when there is none of that name. */
  change(name: string, change: Change): Promise<boolean | undefined>;
  /** Goes on with everything that was running when the last engine on this store ended. */
  resume(): Promise<void>;
  /** Resolves to the record once the execution has ended. */
  ended(name: string): Promise<ExecutionRecord>;
  /** Resolves when nothing can happen without the clock or a call: no step is worked out, no function runs. */
  quiet(): Promise<void>;
  /** Ends timers, starts nothing more, and gives running functions `graceMs` to have their result stored. */
  stop(graceMs?: number): Promise<void>;
}

const RUNNING_PAGE = 100;
const LOCAL_ACCOUNT = '000000000000';
/** Enough for a handler that is about to finish; one that waits for a model is invoked again on resume. */
const STOP_GRACE_MS = 2_000;

/**
 * Creates an engine. It starts nothing: call `resume` when the functions may run.
 * @throws DefinitionError naming state and field of everything that the local engine can't run as AWS would
 */
export function createEngine(options: EngineOptions): Engine {
  const { store, clock, functions, stateMachineName } = options;
  const identity = {
    region: options.region ?? 'eu-north-1',
    account: LOCAL_ACCOUNT,
    stateMachineName,
  };
  const owner = randomUUID();
  const machines = createMachines(options.definition, new Set(Object.keys(functions)), store);
  const tracker = createTracker();
  const endings = createEndings(store);
  const context: Omit<RunnerContext, 'onLost'> = {
    store,
    clock,
    random: options.random,
    identity,
    functions,
    onEnd: endings.tell,
    track: tracker.track,
  };
  const onDefect = options.onDefect ?? reportToConsole;
  const live = createLiveExecutions(owner, machines, context, onDefect);

  return {
    identity,
    stateMachineArn: machineArn(identity),
    definitionText: machines.current.text,
    createdAt: clock.now(),
    store,
    async start(name, input) {
      await machines.keepCurrent();
      const step = await firstStep({ name, input, owner }, machines, context);
      if (await store.create(step.record, step.events)) {
        await live.add(step.record);
        return { isNew: true, record: step.record };
      }
      const record = await store.load(name);
      if (!record) throw new Error(`the store refused ${name} but does not have it`);
      return { isNew: false, record };
    },
    async change(name, change) {
      const runner = await live.runner(name);
      return runner?.change(change);
    },
    async resume() {
      for (const name of await runningNames(store)) {
        // One that can't go on must not keep the others from it.
        await live.runner(name).catch((error: unknown) => onDefect(name, error));
      }
    },
    ended: endings.wait,
    quiet: tracker.quiet,
    async stop(graceMs = STOP_GRACE_MS) {
      live.halt();
      await withinGrace(tracker.quiet(), graceMs);
    },
  };
}

async function runningNames(store: ExecutionStore): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({ status: 'RUNNING', limit: RUNNING_PAGE, cursor });
    names.push(...page.items.map((item) => item.name));
    cursor = page.next;
  } while (cursor !== undefined);
  return names;
}

async function withinGrace(running: Promise<void>, graceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([running, over]);
  clearTimeout(timer);
}

/** The reason may hold an execution's input or a text, so only its name is logged. */
function reportToConsole(execution: string, reason: unknown): void {
  const error = reason instanceof Error ? reason.name : typeof reason;
  console.error(JSON.stringify({ level: 'warn', code: 'EXECUTION_DELAYED', execution, error }));
}
