import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { FileInvalid, parseChecked } from '#adapters/layer/checked-yaml.ts';
import { ListSenders } from '#domain/channel/accounts.ts';
import { ModelTuning } from '#domain/model/configuration.ts';

/** The file of settings, unless `-c settings=<file>` names another. */
export const SETTINGS_FILE = 'infra/settings.yaml';

/** The stage that is deployed unless `-c stage=<name>` names another. */
export const DEFAULT_STAGE = 'test';

// CloudFront takes certificates from this region only.
const CLOUDFRONT_REGION = 'us-east-1';

// The retention times of CloudWatch Logs: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827];

const certificateArn = z
  .string()
  .regex(
    /^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/[a-f0-9-]+$/,
    'must be the ARN of a certificate in AWS Certificate Manager: request one for this domain and copy its ARN',
  );

const OwnDomain = z.strictObject({ domain: z.hostname(), certificateArn });

const regionOf = (arn: string): string | undefined => arn.split(':')[3];

const Mail = z.strictObject({
  from: z.email(),
  /** SES verifies the sender's domain, this one address, or nothing because one of them is verified already. */
  identity: z.enum(['domain', 'address', 'existing']).default('domain'),
});

const Model = ModelTuning.extend({
  name: z.string().min(1),
  baseUrl: z.url({
    protocol: /^https$/,
    error: 'must be an https address such as https://api.openai.com/v1',
  }),
});

const Federation = z.strictObject({
  name: z.string().regex(/^[\w-]{3,32}$/, 'must be 3 to 32 letters, digits, _ or -'),
  issuer: z.url({
    protocol: /^https$/,
    error: 'must be the https address that your identity provider calls its issuer',
  }),
  clientId: z.string().min(1),
  clientSecretName: z.string().min(1),
  staff: z.strictObject({ claim: z.string().min(1), value: z.string().min(1) }).optional(),
});

const Retention = z.strictObject({
  logDays: z
    .number()
    .refine((days) => LOG_DAYS.includes(days), `must be one of ${LOG_DAYS.join(', ')} days`)
    .default(90),
  backupDays: z
    .int()
    .refine((days) => days >= 1 && days <= 35, 'must be from 1 to 35 days')
    .default(35),
});

const Settings = z
  .strictObject({
    account: z
      .string()
      .regex(/^\d{12}$/, 'must be the twelve digits of an AWS account, in quotation marks')
      .optional(),
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region such as eu-north-1')
      .default('eu-north-1'),
    plan: z.string().default('infra/crisis-plan.yaml'),
    mail: Mail,
    dutyOfficers: z.array(z.email()).min(1),
    model: Model.optional(),
    channels: z.array(z.enum(['bluesky', 'mastodon'])).default([]),
    lists: ListSenders.prefault({}),
    app: OwnDomain.optional(),
    newsroom: OwnDomain.optional(),
    federation: Federation.optional(),
    retention: Retention.prefault({}),
    restoredTable: z
      .string()
      .regex(/^[\w.-]{3,255}$/, 'must be the name of a table that DynamoDB has restored')
      .optional(),
    onDelete: z.enum(['keep', 'delete']).default('keep'),
    webConcurrency: z.int().positive().optional(),
  })
  .superRefine(({ region, app, newsroom }, context) => {
    const mustBeIn = (part: string, arn: string | undefined, wanted: string) => {
      if (arn === undefined || regionOf(arn) === wanted) return;
      const message = `must be a certificate in ${wanted}: request it there`;
      context.addIssue({ code: 'custom', path: [part, 'certificateArn'], message });
    };
    mustBeIn('app', app?.certificateArn, region);
    mustBeIn('newsroom', newsroom?.certificateArn, CLOUDFRONT_REGION);
  });

/** The stage that holds exercises: it reaches nobody but the people of its plan, and says so everywhere. */
export const PRACTICE_STAGE = 'practice';

type Settings = z.infer<typeof Settings>;

// What would let an exercise reach further, or mix it with what is real. `restoredTable` holds real journals.
const REAL = ['channels', 'lists', 'model', 'newsroom', 'restoredTable'] as const;

const isSet = (value: Settings[(typeof REAL)[number]]): boolean =>
  value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0);

const realIn = (settings: Settings): string[] => REAL.filter((name) => isSet(settings[name]));

const STAGE_NAME = /^[a-z][a-z0-9]{0,11}$/;
const SettingsFile = z
  .record(
    z
      .string()
      .regex(STAGE_NAME, 'is no name for a stage: at most 12 lower-case letters and digits'),
    Settings,
  )
  .superRefine(({ [PRACTICE_STAGE]: practice }, context) => {
    for (const name of practice ? realIn(practice) : []) {
      const message = 'must not be set: an exercise uses nothing real, so remove it';
      context.addIssue({ code: 'custom', path: [PRACTICE_STAGE, name], message });
    }
  });

/** The settings of one stage, checked; infra/settings.yaml explains each. */
export type Config = Settings & { stage: string };

/** Whether what is deployed is an exercise. */
export const isPractice = ({ stage }: Pick<Config, 'stage'>): boolean => stage === PRACTICE_STAGE;

/**
 * Parses the settings of a stage in a file's text. Throws `FileInvalid` with line and remedy for every
 * mistake.
 */
export const parseConfig = (text: string, source: string, stage: string): Config => {
  const stages = parseChecked(SettingsFile, text, { source, whole: 'the settings' });
  const settings = stages[stage];
  if (settings) return { stage, ...settings };
  throw new FileInvalid(
    `${source}: there is no stage "${stage}": add it, or name one of ${Object.keys(stages).join(', ')} with -c stage=…`,
  );
};

/** Reads the settings of a stage. Throws `FileInvalid`, also when there is no such file. */
export const readConfig = (file: string, stage: string): Config => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const message = `${file}: can't be read. Name your settings file with -c settings=<file>.`;
    throw new FileInvalid(message, { cause });
  }
  return parseConfig(text, file, stage);
};
