import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { bind } from '#bind/bind.ts';
import { gatheringJournal } from '#bind/journals.ts';
import type * as ports from '#bind/ports.ts';
import { due } from '#bind/steps.ts';
import type * as webPorts from '#bind/web-ports.ts';
import type { FormatLevel } from '#domain/model/configuration.ts';
import { type Log, thrown } from '#domain/observe/log.ts';
import { asExercise } from '#domain/plan/exercise.ts';
import { planGaps } from '#domain/plan/gaps.ts';
import { readPlan } from '#infra/read-plan.ts';
import { ListsNotKept } from '#steps/keep-lists-current.ts';
import { noteHeads } from '#steps/note-heads.ts';
import { noteReturn } from '#steps/note-return.ts';
import { poll } from '#steps/poll/poll.ts';
import { prepareNewsroom } from '#steps/prepare-newsroom.ts';
import { retainAll } from '#steps/retain/retain.ts';
import { sweep } from '#steps/sweep.ts';
import { writeProjectLayer } from '../layer.ts';
import type { Clock } from './clock.ts';
import { reportOn, tryOut } from './model-report.ts';
import { createOutbox } from './outbox/outbox.ts';
import { returnedMails } from './outbox/returned-mails.ts';
import { readAccounts } from './outside/accounts-file.ts';
import { localOutside } from './outside/local-outside.ts';
import { takePhones } from './outside/phone-numbers.ts';
import type { Settings } from './settings.ts';
import { lockDataFolder } from './storage/data-lock.ts';
import { openDatabase } from './storage/database.ts';
import { ensureTable } from './storage/ensure-table.ts';
import { talanTable } from './storage/local-table.ts';
import { localApp } from './web/local-app.ts';
import { notePort } from './web/port-file.ts';
import { openWebServer } from './web/web-server.ts';
import {
  dueEveryMinute,
  everyDay,
  everyMinute,
  pollEveryMinute,
  regularly,
  retainEveryDay,
  returnsOften,
} from './workflow/regularly.ts';
import { stepHandlers } from './workflow/step-handlers.ts';
import { openWorkflowEngine } from './workflow/workflow-engine.ts';

/** Talan on this machine, while it runs. */
export interface Talan {
  /** Scheme, host and port of the web app. */
  origin: string;
  /** The workflow engine's API, for looking at runs. */
  workflow: { client: SFNClient; stateMachineArn: string };
  /** Resolves when the database has ended by itself. Nothing works any more then, so stop. */
  databaseLost: Promise<void>;
  /** What the crisis plan leaves open, one sentence each. */
  planGaps: string[];
  /** Asks the language model, if there is one, a small question; says what works or what mends it. */
  tryModel: () => Promise<string | undefined>;
  stop(): Promise<void>;
}

/** What runs: settings, time, and the ports that everything goes through. An exercise says so everywhere. */
export interface Start {
  settings: Settings;
  clock: Clock;
  isExercise?: boolean;
  /** Told what begins, where it may take seconds. */
  begins?: ((what: string) => void) | undefined;
  ports: typeof ports & Omit<typeof webPorts, keyof typeof ports>;
}

/** Collects how to close what has been opened, so that it can be closed in the opposite order at any time. */
const createClosers = () => {
  const closers: (() => unknown)[] = [];
  return {
    add: (close: () => unknown) => closers.push(close),
    closeAll: async () => {
      for (const close of closers.toReversed()) await close();
    },
  };
};

type Closers = ReturnType<typeof createClosers>;

const openServices = async ({ settings, clock, begins }: Start, closers: Closers) => {
  begins?.('Starting the database …');
  const { stop, lost, ...connection } = await openDatabase(settings);
  closers.add(stop);
  const dynamoDb = new DynamoDBClient(connection);
  closers.add(() => dynamoDb.destroy());
  await ensureTable(dynamoDb, talanTable);
  const engine = await openWorkflowEngine(dynamoDb, clock);
  closers.add(engine.stop);
  const stepFunctions = new SFNClient({ ...connection, endpoint: engine.endpoint });
  closers.add(() => stepFunctions.destroy());
  return { dynamoDb, stepFunctions, engine, databaseLost: lost };
};

const modelTrial =
  (model: Settings['model'], check: (() => Promise<FormatLevel>) | undefined) =>
  async (): Promise<string | undefined> => {
    if (!model || !check) return undefined;
    const trial = await tryOut({ does: 'answers' }, check);
    return reportOn(model, [trial], trial.value);
  };

// Begins work that nobody waits for, and answers how to be done with it. What fails is tried again by
// the next sweep; what fails because everything ends is no news.
const beginInBackground = (log: Log, work: () => Promise<void>): (() => void) => {
  let isOver = false;
  work().catch((error: unknown) => {
    if (!isOver) log.warn('SWEEP_FAILED', { ...thrown(error) });
  });
  return () => {
    isOver = true;
  };
};

// What is in no list is logged and tried again at the next start. Everything else can go on.
const unlessListsAlone = (error: unknown): void => {
  if (!(error instanceof ListsNotKept)) throw error;
};

const open = async (start: Start, closers: Closers): Promise<Omit<Talan, 'stop'>> => {
  const { settings, clock, ports, isExercise = false, begins } = start;
  const { dataDir } = settings;
  const file = settings.planFile;
  const { plan: asWritten, phones } = takePhones(readPlan(file), settings.phones);
  const plan = isExercise ? asExercise(asWritten) : asWritten;
  const channels = readAccounts(settings.channelsFile);
  closers.add(lockDataFolder(dataDir).release);
  const layerFolder = join(dataDir, 'layer');
  writeProjectLayer(layerFolder, { plan, file });
  const web = await openWebServer(settings.port);
  closers.add(web.close);
  notePort(dataDir, web.port);
  const { engine, databaseLost, ...clients } = await openServices(start, closers);
  const origin = `http://localhost:${web.port}`;
  const { stateMachineArn } = engine;
  const outbox = createOutbox(join(dataDir, 'outbox'));
  const given = { settings, layerFolder, phones, channels, isExercise };
  const opened = { ...clients, ...given, outbox, stateMachineArn, origin };
  const outside = localOutside({ ...opened, now: () => clock.now() });
  const deps = bind(outside, ports);
  begins?.('Preparing the newsroom …');
  await prepareNewsroom(deps)({ unlessPrepared: false }).catch(unlessListsAlone);
  const sweepNow = sweep(deps);
  const dueNow = due({ ...deps, journal: gatheringJournal(outside) });
  const pollNow = poll(deps);
  const noteNow = noteHeads(deps);
  const retainNow = retainAll(deps);
  const takeReturned = returnedMails(join(dataDir, 'returned'), noteReturn(deps));
  await noteNow();
  // With many runs this takes a while, which nobody has to wait for: a run that is woken meanwhile is
  // resumed at that moment.
  const leaveResuming = beginInBackground(deps.log, async () => {
    await engine.resumeWith(stepHandlers(deps));
    await sweepNow();
    await dueNow();
    await pollNow();
    await retainNow({});
  });
  closers.add(leaveResuming);
  closers.add(regularly({ clock, log: deps.log }, everyMinute, sweepNow));
  closers.add(regularly({ clock, log: deps.log }, dueEveryMinute, dueNow));
  closers.add(regularly({ clock, log: deps.log }, pollEveryMinute, pollNow));
  closers.add(regularly({ clock, log: deps.log }, returnsOften, takeReturned));
  closers.add(regularly({ clock, log: deps.log }, everyDay, noteNow));
  closers.add(regularly({ clock, log: deps.log }, retainEveryDay, () => retainNow({})));
  web.answerWith(localApp(deps, outbox, dataDir).fetch);
  closers.add(web.leave);
  const tryModel = modelTrial(settings.model, deps.modelCheck);
  const workflow = { client: clients.stepFunctions, stateMachineArn };
  return {
    origin,
    workflow,
    databaseLost,
    planGaps: planGaps(plan, clock.now()),
    tryModel,
  };
};

/**
 * Starts everything: database, workflow engine, web app, sweep. Statements go on where they were when Talan
 * last stopped or was killed. Throws named errors whose messages say what to do.
 */
export const runTalan = async (start: Start): Promise<Talan> => {
  const closers = createClosers();
  try {
    return { ...(await open(start, closers)), stop: closers.closeAll };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
};
