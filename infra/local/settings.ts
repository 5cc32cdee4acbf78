import { join, resolve } from 'node:path';
import * as z from 'zod';
import { type ModelConfiguration, ModelTuning } from '#domain/model/configuration.ts';
import { inRepository } from '../repository.ts';
import { dataDirIn } from './data-dir.ts';

/** Settings are wrong; the message names each of them and how to mend it. */
export class SettingsInvalid extends Error {
  override name = 'SettingsInvalid';
}

const port = 'must be a port number from 0 to 65535, such as 3000';
const address = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must be an address such as ${example}` }).optional();

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .pipe(z.int().max(65535, port))
    .prefault('3000'),
  TALAN_PLAN: z.string().default(inRepository('infra/crisis-plan.yaml')),
  TALAN_CHANNELS: z.string().optional(),
  TALAN_RECIPIENTS: z.string().optional(),
  TALAN_TABLE: z.string().optional(),
  TALAN_DYNAMODB_ENDPOINT: address('http://127.0.0.1:8000'),
  EXTENDDB_BINARY: z.string().optional(),
  OPENAI_BASE_URL: address('http://127.0.0.1:11434/v1'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_MODEL: z.string().optional(),
  TALAN_MODEL_DRAFT_SECONDS: ModelTuning.shape.draftSeconds,
  TALAN_MODEL_OPINION_SECONDS: ModelTuning.shape.opinionSeconds,
  TALAN_MODEL_FORMAT: ModelTuning.shape.format,
});

/** Settings of the local runtime. */
export interface Settings {
  port: number;
  dataDir: string;
  planFile: string;
  /** The file of accounts on channels; undefined where people post to all of them by hand. */
  channelsFile: string | undefined;
  /** Folder of the files of recipients, such as `press.txt`. */
  recipientsDir: string;
  dynamoDbEndpoint: string | undefined;
  /** An ExtendDB other than the one that npm installs. */
  extendDbBinary: string | undefined;
  /** A table on AWS to export a journal from, with credentials as the AWS CLI finds them. */
  awsTable: string | undefined;
  /** Phone numbers by person's id, from TALAN_PHONES. */
  phones: Record<string, string>;
  /** Undefined where none is configured: then the playbook writes. */
  model: (ModelConfiguration & { apiKey: string }) | undefined;
}

type Variables = z.infer<typeof Environment>;
type Given = Readonly<Record<string, string | undefined>>;

const pairsOf = (list = ''): string[][] =>
  list
    .split(',')
    .filter((item) => item.trim() !== '')
    .map((item) => item.split('=').map((part) => part.trim()));

const phoneProblems = (list: string | undefined): string[] =>
  pairsOf(list)
    .filter(
      ([person, phone = '', ...rest]) => !person || !/^\+[1-9]\d{6,14}$/.test(phone) || rest[0],
    )
    .map(
      (pair) =>
        `TALAN_PHONES must look like writer=+46701740605,deputy=+46701740606; "${pair.join('=')}" does not`,
    );

const modelProblems = ({ OPENAI_MODEL, OPENAI_BASE_URL, OPENAI_API_KEY }: Given): string[] =>
  OPENAI_MODEL && !OPENAI_API_KEY && !OPENAI_BASE_URL
    ? [
        'OPENAI_MODEL is set, but neither OPENAI_API_KEY nor OPENAI_BASE_URL: set the key, or the address of your own endpoint',
      ]
    : [];

const phonesOf = (list: string | undefined): Record<string, string> =>
  Object.fromEntries(pairsOf(list).map(([person = '', phone = '']) => [person, phone]));

// Endpoints on the own machine often need no key, but the SDK requires one.
const modelOf = ({ OPENAI_MODEL: model, OPENAI_BASE_URL, ...variables }: Variables) =>
  model
    ? {
        ...(OPENAI_BASE_URL && { baseURL: OPENAI_BASE_URL }),
        apiKey: variables.OPENAI_API_KEY ?? 'none',
        model,
        draftSeconds: variables.TALAN_MODEL_DRAFT_SECONDS,
        opinionSeconds: variables.TALAN_MODEL_OPINION_SECONDS,
        format: variables.TALAN_MODEL_FORMAT,
      }
    : undefined;

/** Reads settings from environment variables. Throws `SettingsInvalid` naming all that are wrong. */
export const settingsFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): Settings => {
  const given: Given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ''),
  );
  const parsed = Environment.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...phoneProblems(given['TALAN_PHONES']),
    ...modelProblems(given),
  ];
  if (!parsed.success || problems.length > 0) throw new SettingsInvalid(problems.join('\n'));
  const variables = parsed.data;
  const dataDir = dataDirIn(environment);
  return {
    port: variables.PORT,
    dataDir,
    recipientsDir: resolve(variables.TALAN_RECIPIENTS ?? join(dataDir, 'recipients')),
    planFile: resolve(variables.TALAN_PLAN),
    channelsFile: variables.TALAN_CHANNELS && resolve(variables.TALAN_CHANNELS),
    dynamoDbEndpoint: variables.TALAN_DYNAMODB_ENDPOINT,
    extendDbBinary: variables.EXTENDDB_BINARY && resolve(variables.EXTENDDB_BINARY),
    awsTable: variables.TALAN_TABLE,
    phones: phonesOf(given['TALAN_PHONES']),
    model: modelOf(variables),
  };
};
