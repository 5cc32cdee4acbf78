import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SFNClient } from '@aws-sdk/client-sfn';
import { createJournal } from '#adapters/dynamodb/journal.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { createSessions } from '#adapters/dynamodb/sessions.ts';
import { createSignInAttempts } from '#adapters/dynamodb/sign-in-attempts.ts';
import type { Table } from '#adapters/dynamodb/table.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-tokens.ts';
import { createFolderStore } from '#adapters/newsroom/folder-store.ts';
import { createNewsroom } from '#adapters/newsroom/newsroom.ts';
import { createMailNotifier } from '#adapters/notify/notifier.ts';
import { createIdentityProvider } from '#adapters/oidc/provider.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { createWorkflow } from '#adapters/step-functions/workflow.ts';
import type { Channel, Kind, Language } from '#domain/channel.ts';
import { canWrite } from '#domain/draft/playbook.ts';
import { idFrom } from '#domain/id.ts';
import { type Plan, planVersion } from '#domain/plan/plan.ts';
import { readAssets } from '#entry/assets.ts';
import { loadDraftingPrompts, loadPlaybook } from '#entry/prompts/drafting.ts';
import { loadToneRules } from '#entry/prompts/tone.ts';
import { newsroomRender } from '#web/newsroom/render.ts';
import { consoleLog } from './console-log.ts';
import { CLIENT_ID, ISSUER_PATH } from './issuer/paths.ts';
import { noMetrics } from './no-metrics.ts';
import { createOutbox } from './outbox/outbox.ts';
import type { Settings } from './settings.ts';
import { TABLE_NAME } from './table.ts';

const SALT_BYTES = 16;

/** What the local runtime binds its ports with. */
export interface Outside {
  settings: Settings;
  /** Without phone numbers: it is journalled. */
  plan: Plan;
  phones: Record<string, string>;
  dynamoDb: DynamoDBClient;
  stepFunctions: SFNClient;
  stateMachineArn: string;
  origin: string;
  now: () => Date;
}

const newsroomOf = ({ settings, plan, origin, now }: Outside, table: Table) =>
  createNewsroom({
    store: createFolderStore(join(settings.dataDir, 'newsroom')),
    register: createNewsroomRegister(table),
    render: newsroomRender,
    baseUrl: origin,
    organisation: plan.organisation,
    clock: { now },
  });

/** Binds every port to its adapter: one object that has what the steps and the web app need. */
export const bindAdapters = (outside: Outside) => {
  const { settings, plan, phones, dynamoDb, stepFunctions, stateMachineArn, origin, now } = outside;
  const table = { client: dynamoDb, name: TABLE_NAME };
  const newSalt = () => randomBytes(SALT_BYTES).toString('hex');
  const newsroom = newsroomOf(outside, table);
  const outbox = createOutbox(join(settings.dataDir, 'outbox'));
  const playbook = loadPlaybook(settings.promptsDir);
  const prompts = loadDraftingPrompts(settings.promptsDir);
  return {
    journal: createJournal({ ...table, now, newSalt, random: Math.random }),
    tokens: createTaskTokens(table),
    sessions: createSessions(table),
    attempts: createSignInAttempts(table),
    provider: createIdentityProvider({
      issuer: `${origin}${ISSUER_PATH}`,
      clientId: CLIENT_ID,
      origin,
      log: consoleLog,
    }),
    workflow: createWorkflow({ client: stepFunctions, stateMachineArn }),
    newsroom,
    publishers: { newsroom },
    postsTo: ['newsroom'] satisfies Channel[],
    notifier: createMailNotifier({
      mailer: outbox,
      origin,
      timeZone: plan.organisation.timeZone,
    }),
    drafter: settings.model && createDrafter(settings.model, prompts),
    playbook,
    rules: loadToneRules(settings.promptsDir),
    canDraft: (kind: Kind, language: Language) => canWrite(playbook, kind, language),
    plan,
    planVersion: planVersion(plan),
    log: consoleLog,
    metrics: noMetrics,
    now,
    newId: () => idFrom(newSalt()),
    origin,
    phones,
    assets: readAssets(settings.assetsDir),
    outbox,
  };
};
