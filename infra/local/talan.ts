import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { TALAN } from '#domain/journal/entry.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import { sweep } from '#steps/sweep.ts';
import { readPlan } from '../plan.ts';
import { bindAdapters } from './adapters.ts';
import { type Clock, systemClock } from './clock.ts';
import { lockDataFolder } from './data-lock.ts';
import { openDatabase } from './database.ts';
import { ensureTable } from './ensure-table.ts';
import { localApp } from './local-app.ts';
import { takePhones } from './phones.ts';
import type { Settings } from './settings.ts';
import { stepHandlers } from './step-handlers.ts';
import { sweepRegularly } from './sweep-timer.ts';
import { talanTable } from './table.ts';
import { openWebServer } from './web-server.ts';
import { openWorkflowEngine } from './workflow-engine.ts';

/** Talan on this machine, while it runs. */
export interface Talan {
  /** Where people reach it. */
  origin: string;
  /** The workflow engine, for whoever wants to look at runs. */
  workflow: { client: SFNClient; stateMachineArn: string };
  /** Resolves when the database has ended by itself: nothing works any more, so stop. */
  databaseLost: Promise<void>;
  stop(): Promise<void>;
}

const journalPlan = ({ journal, plan }: ReturnType<typeof bindAdapters>) =>
  journal.append(planJournal, PLAN_ID, TALAN, (state) => ok(planSeen(state, plan)));

/** What has been opened, so that it can be closed in the opposite order, also half-way through. */
const createClosers = () => {
  const closers: (() => unknown)[] = [];
  return {
    add: (close: () => unknown) => closers.push(close),
    closeAll: async () => {
      for (const close of closers.toReversed()) await close();
    },
  };
};

const open = async (
  settings: Settings,
  clock: Clock,
  closers: ReturnType<typeof createClosers>,
): Promise<Omit<Talan, 'stop'>> => {
  const { plan, phones } = takePhones(readPlan(settings.planFile), settings.phones);
  closers.add(lockDataFolder(settings.dataDir).release);
  const web = await openWebServer(settings.port);
  closers.add(web.close);
  const { stop, lost, ...connection } = await openDatabase(settings);
  closers.add(stop);
  const dynamoDb = new DynamoDBClient(connection);
  closers.add(() => dynamoDb.destroy());
  await ensureTable(dynamoDb, talanTable);
  const engine = await openWorkflowEngine(dynamoDb, clock);
  closers.add(engine.stop);
  const stepFunctions = new SFNClient({ ...connection, endpoint: engine.endpoint });
  closers.add(() => stepFunctions.destroy());
  const origin = `http://localhost:${web.port}`;
  const { stateMachineArn } = engine;
  const now = () => clock.now();
  const adapters = bindAdapters({
    settings,
    plan,
    phones,
    dynamoDb,
    stepFunctions,
    stateMachineArn,
    origin,
    now,
  });
  await journalPlan(adapters);
  await adapters.newsroom.prepare(readFileSync(join(settings.assetsDir, 'newsroom.css'), 'utf8'));
  await engine.resumeWith(stepHandlers(adapters));
  const sweepNow = sweep(adapters);
  await sweepNow();
  closers.add(sweepRegularly({ clock, log: adapters.log }, sweepNow));
  web.answerWith(localApp(adapters, settings).fetch);
  return { origin, workflow: { client: stepFunctions, stateMachineArn }, databaseLost: lost };
};

/**
 * Starts everything: database, workflow engine, web app, sweep. What was under way when it last
 * stopped, in whatever way, goes on. Throws named errors whose messages say what to do.
 */
export const startTalan = async (
  settings: Settings,
  clock: Clock = systemClock(),
): Promise<Talan> => {
  const closers = createClosers();
  try {
    return { ...(await open(settings, clock, closers)), stop: closers.closeAll };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
};
