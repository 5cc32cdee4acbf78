import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SFNClient } from '@aws-sdk/client-sfn';
import { createFolderStore } from '#adapters/channels/newsroom/folder-store.ts';
import { createNonces } from '#adapters/dynamodb/nonces.ts';
import { createSessions } from '#adapters/dynamodb/sessions.ts';
import { createSignInAttempts } from '#adapters/dynamodb/sign-in-attempts.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-tokens.ts';
import { readAssets } from '#adapters/layer/assets.ts';
import { loadDraftingPrompts, loadPlaybook } from '#adapters/layer/prompts/drafting.ts';
import { loadJudgePrompts } from '#adapters/layer/prompts/judge.ts';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { createKeyMailNotifier } from '#adapters/notify/key-mail-notifier.ts';
import { createMailNotifier } from '#adapters/notify/mail-notifier.ts';
import { createNotifier } from '#adapters/notify/notifier.ts';
import { createSmsNotifier } from '#adapters/notify/sms-notifier.ts';
import { createIdentityProvider } from '#adapters/oidc/provider.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { createJudge } from '#adapters/openai/judge.ts';
import { createWorkflow } from '#adapters/step-functions/workflow.ts';
import { createPasskeyRegistrar } from '#adapters/webauthn/registrar.ts';
import { postedChannels } from '#domain/channel/channel.ts';
import { canWrite } from '#domain/draft/playbook/playbook.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { type Plan, planVersion } from '#domain/plan/plan.ts';
import type { BoundPublishers } from '#domain/publish/publisher.ts';
import type { Language } from '#domain/values/language.ts';
import { newId } from '../../functions/bind/chance.ts';
import { bindJournal } from '../../functions/bind/journal.ts';
import { bindNewsroom } from '../../functions/bind/newsroom.ts';
import { consoleLog } from './console-log.ts';
import { CLIENT_ID, ISSUER_PATH } from './issuer/paths.ts';
import { noMetrics } from './no-metrics.ts';
import { createOutbox, type Outbox } from './outbox/outbox.ts';
import type { Settings } from './settings.ts';
import { TABLE_NAME } from './table.ts';

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

const noticesTo = (outbox: Outbox, { origin, plan, phones }: Outside) => {
  const settings = { origin, timeZone: plan.organisation.timeZone };
  const mails = { ...settings, mailer: outbox };
  const notifier = createNotifier({
    email: createMailNotifier(mails),
    sms: createSmsNotifier({
      ...settings,
      sender: outbox.sms,
      phoneOf: async (person) => phones[person],
    }),
  });
  return { notifier, keyNotifier: createKeyMailNotifier(mails) };
};

/** Binds every port to its adapter: one object that has what the steps and the web app need. */
export const bindAdapters = (outside: Outside) => {
  const { settings, plan, phones, dynamoDb, stepFunctions, stateMachineArn, origin, now } = outside;
  const table = { client: dynamoDb, name: TABLE_NAME };
  const newsroom = bindNewsroom({
    store: createFolderStore(join(settings.dataDir, 'newsroom')),
    table,
    plan,
    baseUrl: origin,
    now,
  });
  const outbox = createOutbox(join(settings.dataDir, 'outbox'));
  const playbook = loadPlaybook(settings.promptsDir);
  const prompts = loadDraftingPrompts(settings.promptsDir);
  return {
    journal: bindJournal(table, now),
    tokens: createTaskTokens(table),
    sessions: createSessions(table),
    attempts: createSignInAttempts(table),
    nonces: createNonces(table),
    registrar: createPasskeyRegistrar(),
    provider: createIdentityProvider({
      issuer: `${origin}${ISSUER_PATH}`,
      clientId: CLIENT_ID,
      origin,
      log: consoleLog,
    }),
    workflow: createWorkflow({ client: stepFunctions, stateMachineArn }),
    newsroom,
    publishers: { newsroom } satisfies BoundPublishers,
    postsTo: postedChannels,
    ...noticesTo(outbox, outside),
    drafter: settings.model && createDrafter(settings.model, prompts),
    judge: settings.model && createJudge(settings.model, loadJudgePrompts(settings.promptsDir)),
    playbook,
    rules: loadToneRules(settings.promptsDir),
    canDraft: (kind: Kind, language: Language) => canWrite(playbook, kind, language),
    translates: settings.model !== undefined,
    plan,
    planVersion: planVersion(plan),
    log: consoleLog,
    metrics: noMetrics,
    now,
    newId,
    origin,
    phoneOf: async (person: string) => phones[person],
    assets: readAssets(settings.assetsDir),
    outbox,
  };
};
