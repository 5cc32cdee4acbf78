import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SFNClient } from '@aws-sdk/client-sfn';
import { createFolderAnchors } from '#adapters/anchors/folder-anchors.ts';
import { createFolderStore } from '#adapters/channels/newsroom/folder-store.ts';
import { createFolderLists } from '#adapters/recipients/folder-lists.ts';
import { isPublicAddress } from '#adapters/sources/http/public-address.ts';
import { exerciseMailer, exerciseSms } from '#bind/exercise.ts';
import type { Outside } from '#bind/outside.ts';
import type { Accounts } from '#domain/channel/accounts.ts';
import { CLIENT_ID, ISSUER_PATH, MEMBER_CLAIM } from '../issuer/paths.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Settings } from '../settings.ts';
import { TABLE_NAME } from '../storage/local-table.ts';
import { chatAccountsIn, connections, plannerAccountsIn } from './accounts-file.ts';
import { consoleLog, fileLog } from './line-log.ts';
import { outboxCarriers } from './local-carriers.ts';
import { localMarkKey } from './local-mark-key.ts';
import { localSenders } from './local-senders.ts';
import { noMetrics } from './no-metrics.ts';

/** The folder of the anchors in the data folder. */
export const ANCHOR_FOLDER = 'anchors';

/** The folder in the data folder whose feeds are read. */
const FEED_FOLDER = 'feeds';
/** What an exercise logs: its terminal shows what people would hear. */
const LOG_FILE = 'log.jsonl';

/** Resources that were opened or read at the start. */
export interface Opened {
  settings: Pick<Settings, 'dataDir' | 'recipientsDir' | 'model'>;
  layerFolder: string;
  phones: Readonly<Record<string, string>>;
  channels: Accounts;
  isExercise?: boolean;
  outbox: Outbox;
  dynamoDb: DynamoDBClient;
  stepFunctions: SFNClient;
  stateMachineArn: string;
  origin: string;
  now: () => Date;
}

/** The values that ports are bound to on one machine. */
export const localOutside = (opened: Opened): Outside => {
  const { settings, layerFolder, phones, outbox, stepFunctions, stateMachineArn, origin, now } =
    opened;
  const { isExercise = false } = opened;
  const newsroomStore = createFolderStore(join(settings.dataDir, 'newsroom'));
  const senders = localSenders(settings.dataDir, opened.channels.intake);
  const markKey = localMarkKey(settings.dataDir);
  return {
    layerFolder,
    table: { client: opened.dynamoDb, name: TABLE_NAME, isExercise },
    stepFunctions,
    stateMachineArn,
    origin,
    newsroomStore,
    newsroomReader: newsroomStore,
    newsroomUrl: origin,
    anchors: createFolderAnchors(join(settings.dataDir, ANCHOR_FOLDER)),
    ...connections(opened.channels),
    feedFolder: join(settings.dataDir, FEED_FOLDER),
    mayReach: isPublicAddress,
    recipientLists: createFolderLists(
      { files: settings.recipientsDir, versions: join(settings.dataDir, 'recipient-versions') },
      now,
    ),
    carriers: outboxCarriers(outbox),
    senders: async () => senders,
    markKey: async () => markKey,
    chatAccounts: async () => chatAccountsIn(opened.channels),
    plannerAccounts: async () => plannerAccountsIn(opened.channels),
    mailer: isExercise ? exerciseMailer(outbox) : outbox,
    smsSender: isExercise ? exerciseSms(outbox.sms) : outbox.sms,
    phones: async () => phones,
    model: settings.model,
    modelKey: async () => settings.model?.apiKey ?? '',
    registration: {
      issuer: `${origin}${ISSUER_PATH}`,
      clientId: CLIENT_ID,
      memberClaim: MEMBER_CLAIM,
    },
    log: isExercise ? fileLog(join(settings.dataDir, LOG_FILE)) : consoleLog,
    metrics: noMetrics,
    now,
  };
};
