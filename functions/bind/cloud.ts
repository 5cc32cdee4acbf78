import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { createS3Anchors } from '#adapters/anchors/s3-anchors.ts';
import { createS3Reader } from '#adapters/channels/newsroom/s3-reader.ts';
import { createS3Store } from '#adapters/channels/newsroom/s3-store.ts';
import { createSesMailer } from '#adapters/notify/ses.ts';
import { createSnsSender } from '#adapters/notify/sns.ts';
import { createS3Lists } from '#adapters/recipients/s3-lists.ts';
import { isPublicAddress } from '#adapters/sources/http/public-address.ts';
import {
  type AccountReaders,
  accountSchema,
  ListSenders,
  readersOf,
} from '#domain/channel/accounts.ts';
import { Channel, takesAccount } from '#domain/channel/channel.ts';
import { ModelTuning } from '#domain/model/configuration.ts';
import { clientSettings } from './client-settings.ts';
import type { Variables } from './environment.ts';
import { exerciseMailer, exerciseSms, isExercise } from './exercise.ts';
import type { Outside } from './outside.ts';
import {
  accountSecret,
  chatsSecret,
  markKeySecret,
  modelSecret,
  phonesSecret,
  plannersSecret,
  sendersSecret,
} from './secrets.ts';

// The user pool keeps there what the organisation's own provider says (`pool-sign-in.ts`).
const MEMBER_CLAIM = 'custom:member';

// The settings of functions on AWS: one export for each, so that a function's bundle holds the clients of
// the settings that its entry names and no others.

/** A value outside as the environment says it. */
export type Setting<Name extends keyof Outside> = (variables: Variables) => Outside[Name];

// Lambda puts layers into /opt.
export const layerFolder: Setting<'layerFolder'> = ({ optional }) =>
  optional('TALAN_LAYER_DIR') ?? '/opt/talan';

export const table: Setting<'table'> = (variables) => ({
  client: new DynamoDBClient(clientSettings()),
  name: variables.required('TALAN_TABLE'),
  isExercise: isExercise(variables),
});

export const stepFunctions: Setting<'stepFunctions'> = () => new SFNClient(clientSettings());

export const stateMachineArn: Setting<'stateMachineArn'> = ({ required }) =>
  required('TALAN_STATE_MACHINE');

export const origin: Setting<'origin'> = ({ required }) => required('TALAN_ORIGIN');

export const newsroomStore: Setting<'newsroomStore'> = ({ required }) =>
  createS3Store({
    client: new S3Client(clientSettings()),
    bucket: required('TALAN_NEWSROOM_BUCKET'),
  });

export const newsroomReader: Setting<'newsroomReader'> = ({ required }) =>
  createS3Reader({
    client: new S3Client(clientSettings()),
    bucket: required('TALAN_NEWSROOM_BUCKET'),
  });

export const newsroomUrl: Setting<'newsroomUrl'> = ({ required }) => required('TALAN_NEWSROOM_URL');

export const connected: Setting<'connected'> = (variables) => {
  if (isExercise(variables)) return [];
  const named = variables.optional('TALAN_CONNECTED')?.split(',') ?? [];
  return Channel.options.filter(takesAccount).filter((channel) => named.includes(channel));
};

// Senders are no secrets, so they come with the settings: `{"press":{"from":…}}`.
const listSenders = ({ optional }: Variables): AccountReaders => {
  const senders = ListSenders.parse(JSON.parse(optional('TALAN_LIST_SENDERS') ?? '{}'));
  return readersOf(senders);
};

export const accounts: Setting<'accounts'> = (variables) => {
  if (isExercise(variables)) return {};
  const names = connected(variables);
  const bluesky = accountSecret(
    variables.required('TALAN_BLUESKY_SECRET'),
    accountSchema('bluesky'),
  );
  const mastodon = accountSecret(
    variables.required('TALAN_MASTODON_SECRET'),
    accountSchema('mastodon'),
  );
  return {
    ...(names.includes('bluesky') && { bluesky }),
    ...(names.includes('mastodon') && { mastodon }),
    ...listSenders(variables),
  };
};

export const recipientLists: Setting<'recipientLists'> = ({ required }) =>
  createS3Lists({
    client: new S3Client(clientSettings()),
    bucket: required('TALAN_RECIPIENT_BUCKET'),
  });

export const anchors: Setting<'anchors'> = ({ required }) =>
  createS3Anchors({
    client: new S3Client(clientSettings()),
    bucket: required('TALAN_ANCHOR_BUCKET'),
  });

export const feedFolder: Setting<'feedFolder'> = () => undefined;

export const mayReach: Setting<'mayReach'> = () => isPublicAddress;

export const senders: Setting<'senders'> = ({ required }) =>
  sendersSecret(required('TALAN_INTAKE_SECRET'));

export const markKey: Setting<'markKey'> = ({ required }) =>
  markKeySecret(required('TALAN_MARK_SECRET'));

export const chatAccounts: Setting<'chatAccounts'> = (variables) =>
  isExercise(variables) ? async () => ({}) : chatsSecret(variables.required('TALAN_CHATS_SECRET'));

export const plannerAccounts: Setting<'plannerAccounts'> = (variables) =>
  isExercise(variables)
    ? async () => ({})
    : plannersSecret(variables.required('TALAN_PLANNERS_SECRET'));

export const mailer: Setting<'mailer'> = (variables) => {
  const ses = createSesMailer({
    client: new SESv2Client(clientSettings()),
    from: variables.required('TALAN_MAIL_FROM'),
  });
  return isExercise(variables) ? exerciseMailer(ses) : ses;
};

export const smsSender: Setting<'smsSender'> = (variables) => {
  const sns = createSnsSender(new SNSClient(clientSettings()));
  return isExercise(variables) ? exerciseSms(sns) : sns;
};

export const phones: Setting<'phones'> = ({ required }) =>
  phonesSecret(required('TALAN_PHONES_SECRET'));

export const model: Setting<'model'> = ({ optional }) => {
  const [name, baseURL] = [optional('OPENAI_MODEL'), optional('OPENAI_BASE_URL')];
  if (name === undefined) return undefined;
  const tuning = ModelTuning.parse({
    draftSeconds: optional('TALAN_MODEL_DRAFT_SECONDS'),
    opinionSeconds: optional('TALAN_MODEL_OPINION_SECONDS'),
    format: optional('TALAN_MODEL_FORMAT'),
  });
  return { model: name, ...(baseURL && { baseURL }), ...tuning };
};

export const modelKey: Setting<'modelKey'> = ({ required }) =>
  modelSecret(required('TALAN_MODEL_SECRET'));

const memberClaim = (value: string | undefined) =>
  value === undefined ? undefined : { name: MEMBER_CLAIM, value };

export const registration: Setting<'registration'> = ({ required, optional }) => ({
  issuer: required('TALAN_OIDC_ISSUER'),
  clientId: required('TALAN_OIDC_CLIENT_ID'),
  rolesClaim: optional('TALAN_OIDC_ROLES_CLAIM'),
  memberClaim: memberClaim(optional('TALAN_OIDC_MEMBER')),
});
