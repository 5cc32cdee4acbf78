import type { Construct } from 'constructs';
import type { ListSenders } from '#domain/channel/accounts.ts';
import type { ModelTuning } from '#domain/model/configuration.ts';
import { functionSeconds } from '#domain/workflow/time-limits.ts';
import { type DataLayer, LAYER_FOLDER } from '../constructs/data-layer.ts';
import { type Surroundings, TalanFunction } from '../constructs/talan-function.ts';
import type { DataStack } from './data-stack.ts';
import type { NewsroomStack } from './newsroom-stack.ts';

/** A model, its endpoint, and how it is asked where that is set. */
export interface ModelSettings extends ModelTuning {
  name: string;
  baseUrl: string;
}

/** Resources and settings from which each function gets the variables that it reads. */
export interface FunctionsProps extends Surroundings {
  data: DataStack;
  newsroom: NewsroomStack;
  layer: DataLayer;
  origin: string;
  mailFrom: string;
  /** Name of the configuration set of mails to lists. */
  listSet: string;
  /** Variables about signing in, for the web app. */
  signIn: Record<string, string>;
  model: ModelSettings | undefined;
  /** Channels that Talan posts to with an account. */
  channels: readonly string[];
  /** Whom words to lists come from. */
  lists: ListSenders;
  webConcurrency: number | undefined;
  isExercise: boolean;
}

// CPU grows with memory: at 1 GiB a cold start takes about half of what it takes at 512 MiB.
const MEMORY_MIB = 1024;

type FunctionName = keyof typeof functionSeconds;

const tuning = ({ draftSeconds, opinionSeconds, format }: ModelTuning = {}) => ({
  ...(draftSeconds && { TALAN_MODEL_DRAFT_SECONDS: String(draftSeconds) }),
  ...(opinionSeconds && { TALAN_MODEL_OPINION_SECONDS: String(opinionSeconds) }),
  ...(format && { TALAN_MODEL_FORMAT: format }),
});

const environments = (props: FunctionsProps) => {
  const { data, newsroom, origin, mailFrom, signIn, model, channels, lists } = props;
  const plan = { TALAN_LAYER_DIR: LAYER_FOLDER };
  const notices = { TALAN_ORIGIN: origin, TALAN_MAIL_FROM: mailFrom };
  const phones = { TALAN_PHONES_SECRET: data.phonesSecret.secret.secretArn };
  const files = {
    TALAN_NEWSROOM_BUCKET: newsroom.bucket.bucket.bucketName,
    TALAN_NEWSROOM_URL: newsroom.site.url,
  };
  const posted = [...channels, ...Object.keys(lists)];
  const connected = posted.length > 0 && { TALAN_CONNECTED: posted.join(',') };
  const { blueskySecret, mastodonSecret, chatsSecret, plannersSecret } = data;
  const planners = plannersSecret && {
    TALAN_PLANNERS_SECRET: plannersSecret.secret.secretArn,
  };
  const chats = chatsSecret && { TALAN_CHATS_SECRET: chatsSecret.secret.secretArn };
  const accounts = {
    ...(blueskySecret && { TALAN_BLUESKY_SECRET: blueskySecret.secret.secretArn }),
    ...(mastodonSecret && { TALAN_MASTODON_SECRET: mastodonSecret.secret.secretArn }),
    ...(Object.keys(lists).length > 0 && { TALAN_LIST_SENDERS: JSON.stringify(lists) }),
  };
  const recipients = { TALAN_RECIPIENT_BUCKET: data.recipients.bucket.bucketName };
  const marks = { TALAN_MARK_SECRET: data.markSecret.secret.secretArn };
  const anchors = { TALAN_ANCHOR_BUCKET: data.anchors.bucket.bucketName };
  const endpoint = model && { OPENAI_MODEL: model.name, OPENAI_BASE_URL: model.baseUrl };
  const asking = {
    ...endpoint,
    ...tuning(model),
    TALAN_MODEL_SECRET: data.modelSecret.secret.secretArn,
  };
  return {
    route: plan,
    draft: { ...plan, ...notices, ...asking },
    'check-tone': { ...plan, ...asking },
    'ask-approval': { ...plan, ...notices, ...phones },
    publish: {
      ...plan,
      ...files,
      ...anchors,
      ...connected,
      ...accounts,
      ...marks,
      ...recipients,
      TALAN_ORIGIN: origin,
      TALAN_LIST_CONFIGURATION_SET: props.listSet,
    },
    'record-outcome': { ...plan, ...notices, ...files },
    sweep: { ...plan },
    due: {
      ...plan,
      ...phones,
      ...notices,
      ...files,
      ...connected,
      ...accounts,
      ...chats,
      ...planners,
      ...recipients,
    },
    poll: { ...plan, ...marks, ...connected, ...accounts },
    web: {
      ...plan,
      ...notices,
      ...signIn,
      TALAN_INTAKE_SECRET: data.intakeSecret.secret.secretArn,
      ...marks,
      ...phones,
      ...connected,
      // The web app asks no model, but drafts are translated only where there is one.
      ...endpoint,
    },
    'prepare-newsroom': { ...plan, ...files },
    'note-heads': anchors,
    'note-returns': {},
    retain: plan,
  } satisfies Record<FunctionName, Record<string, string>>;
};

/** Creates all functions. They have no rights yet. */
export const createFunctions = (scope: Construct, props: FunctionsProps) => {
  const { stage, bundles, logDays, data, layer, webConcurrency } = props;
  const environment = environments(props);
  const everywhere = {
    TALAN_TABLE: data.table.name,
    ...(props.isExercise && { TALAN_EXERCISE: 'yes' }),
  };
  const create = (id: string, entry: FunctionName) =>
    new TalanFunction(scope, id, {
      stage,
      bundles,
      logDays,
      entry,
      timeoutSeconds: functionSeconds[entry],
      memoryMiB: MEMORY_MIB,
      environment: { ...everywhere, ...environment[entry] },
      data: 'TALAN_LAYER_DIR' in environment[entry] ? layer.layer : undefined,
      reservedConcurrency: entry === 'web' ? webConcurrency : undefined,
    });
  return {
    route: create('Route', 'route'),
    draft: create('Draft', 'draft'),
    checkTone: create('CheckTone', 'check-tone'),
    askApproval: create('AskApproval', 'ask-approval'),
    publish: create('Publish', 'publish'),
    recordOutcome: create('RecordOutcome', 'record-outcome'),
    sweep: create('Sweep', 'sweep'),
    due: create('Due', 'due'),
    poll: create('Poll', 'poll'),
    web: create('Web', 'web'),
    prepareNewsroom: create('PrepareNewsroom', 'prepare-newsroom'),
    noteHeads: create('NoteHeads', 'note-heads'),
    noteReturns: create('NoteReturns', 'note-returns'),
    retain: create('Retain', 'retain'),
  };
};

export type Functions = ReturnType<typeof createFunctions>;
