import { randomUUID } from 'node:crypto';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import type { Clock } from '../clock.ts';
import { type MachineIdentity, machineArn } from './execution/arn.ts';
import type { ExecutionRecord } from './execution/record.ts';
import { beginExecution } from './runner/begin-execution.ts';
import type { TaskFunctions } from './runner/call-function.ts';
import { createEndings } from './runner/endings.ts';
import { createLiveExecutions, type ReportDefect } from './runner/live-executions.ts';
import { createMachines } from './runner/machines.ts';
import type { Update } from './runner/runner.ts';
import { createTracker } from './runner/tracker.ts';
import type { ExecutionStore } from './store/store.ts';

/** The parts and settings of an engine. */
export interface EngineOptions {
  store: ExecutionStore;
  clock: Clock;
  /** From 0 up to but not including 1: the chance in retry jitter and `$random`. */
  random: () => number;
  /** By the FunctionName in the definition. They may be invoked again after a crash: at least once. */
  functions: TaskFunctions;
  /** The parsed Amazon States Language definition, after `substitute`. */
  definition: unknown;
  stateMachineName: string;
  region?: string;
  onDefect?: ReportDefect;
}

/** A new execution, or the earlier one that has the name. */
export interface StartedExecution {
  isNew: boolean;
  record: ExecutionRecord;
}

/** A durable interpreter of one state machine. `api/handler.ts` speaks HTTP for it. */
export interface Engine {
  readonly identity: MachineIdentity;
  readonly stateMachineArn: string;
  readonly definitionText: string;
  readonly createdAt: Date;
  readonly store: ExecutionStore;
  /** Starts an execution; `input` is a JSON text. */
  start(name: string, input: string): Promise<StartedExecution>;
  /** Updates a running execution; false when it does not run, or when the update found nothing to change. */
  update(name: string, update: Update): Promise<boolean>;
  /** Goes on with everything that was running when the last engine on this store ended. */
  resume(): Promise<void>;
  /** Resolves to the record once the execution has ended. */
  ended(name: string): Promise<ExecutionRecord>;
  /** Resolves when only time or a call can bring anything on: nothing is worked out, no function runs. */
  quiet(): Promise<void>;
  /** Ends timers, starts nothing more, and gives running functions `graceMs` to have their result stored. */
  stop(graceMs?: number): Promise<void>;
}

const RUNNING_PAGE = 100;
/** The store answers so many without any of them waiting long. */
const RESUMED_AT_ONCE = 16;
const LOCAL_REGION = 'eu-north-1';
const LOCAL_ACCOUNT = '000000000000';
/** Enough for a handler that is about to finish; one that waits for a model is invoked again on resume. */
const STOP_GRACE_MS = 2_000;

const runningNames = async (store: ExecutionStore): Promise<string[]> => {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({ status: 'RUNNING', limit: RUNNING_PAGE, cursor });
    names.push(...page.items.map((item) => item.name));
    cursor = page.next;
  } while (cursor !== undefined);
  return names;
};

const withinGrace = async (running: Promise<void>, graceMs: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([running, over]);
  clearTimeout(timer);
};

/** The reason may hold an execution's input or a text, so only its name is logged. */
const reportToConsole: ReportDefect = (execution, reason) => {
  const error = reason instanceof Error ? reason.name : typeof reason;
  console.error(JSON.stringify({ level: 'warn', code: 'EXECUTION_DELAYED', execution, error }));
};

/** The parts of an engine, bound to each other. */
const assemble = ({ store, functions, definition, ...options }: EngineOptions) => {
  const { clock, random, onDefect = reportToConsole } = options;
  const { region = LOCAL_REGION, stateMachineName } = options;
  const identity = { region, account: LOCAL_ACCOUNT, stateMachineName };
  const owner = randomUUID();
  const functionNames = new Set(Object.keys(functions));
  const machines = createMachines({ store, functionNames }, definition);
  const tracker = createTracker();
  const endings = createEndings(store);
  const live = createLiveExecutions({
    store,
    clock,
    random,
    identity,
    functions,
    machines,
    owner,
    onDefect,
    onEnd: endings.announce,
    track: tracker.track,
  });
  return { store, clock, random, identity, owner, machines, tracker, endings, live, onDefect };
};

const start = async (
  { store, machines, live, owner, ...deps }: ReturnType<typeof assemble>,
  name: string,
  input: string,
): Promise<StartedExecution> => {
  await machines.keepCurrent();
  const first = await beginExecution(deps, machines.current, { name, input, owner });
  if (await store.create(first.execution, first.events)) {
    await live.add(first.execution);
    return { isNew: true, record: first.execution };
  }
  const record = await store.load(name);
  if (!record) throw new Error(`the store refused ${name} but does not have it`);
  return { isNew: false, record };
};

/**
 * Creates an engine. It starts nothing: call `resume` when the functions may run. Throws
 * `DefinitionRefused`, which names the state and field of each problem.
 */
export const createEngine = (options: EngineOptions): Engine => {
  const parts = assemble(options);
  const { store, clock, identity, machines, tracker, endings, live, onDefect } = parts;
  return {
    identity,
    stateMachineArn: machineArn(identity),
    definitionText: machines.current.text,
    createdAt: clock.now(),
    store,
    start: (name, input) => start(parts, name, input),
    update: async (name, update) => (await live.runner(name))?.update(update) ?? false,
    resume: async () => {
      await severalAtOnce(await runningNames(store), RESUMED_AT_ONCE, async (name) => {
        // One that can't go on must not keep the others from it.
        await live.runner(name).catch((error: unknown) => onDefect(name, error));
      });
    },
    ended: endings.wait,
    quiet: tracker.quiet,
    stop: async (graceMs = STOP_GRACE_MS) => {
      live.halt();
      await withinGrace(tracker.quiet(), graceMs);
    },
  };
};
