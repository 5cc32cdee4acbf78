import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const repository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A setting can't be used; the message names every one that is wrong and how to mend it. */
export class SettingsInvalid extends Error {
  override name = 'SettingsInvalid';
}

const Environment = z.object({
  PORT: z.coerce
    .number('must be a port number such as 3000')
    .int()
    .min(0)
    .max(65535, 'must be a port number from 0 to 65535')
    .default(3000),
  TALAN_DATA_DIR: z.string().default(repository('.talan')),
  TALAN_PLAN: z.string().default(repository('infra/crisis-plan.yaml')),
  TALAN_DYNAMODB_ENDPOINT: z.url('must be an address such as http://127.0.0.1:8000').optional(),
  TALAN_PHONES: z.string().default(''),
  OPENAI_BASE_URL: z.url('must be an address such as http://127.0.0.1:11434/v1').optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_MODEL: z.string().optional(),
});

/** Settings of the local runtime. */
export interface Settings {
  port: number;
  dataDir: string;
  planFile: string;
  promptsDir: string;
  assetsDir: string;
  dynamoDbEndpoint: string | undefined;
  /** Phone numbers by person's id. */
  phones: Record<string, string>;
  /** Undefined: no model, the playbook writes. */
  model: { baseURL?: string; apiKey: string; model: string } | undefined;
}

type Variables = z.infer<typeof Environment>;

const phonesOf = (list: string): Record<string, string> =>
  Object.fromEntries(
    list
      .split(',')
      .filter((item) => item.trim() !== '')
      .map((item) => {
        const [person = '', phone = ''] = item.split('=').map((part) => part.trim());
        if (!/^\+[1-9]\d{6,14}$/.test(phone)) {
          throw new SettingsInvalid(
            `TALAN_PHONES must look like writer=+46701740605,deputy=+46701740606; "${item}" does not`,
          );
        }
        return [person, phone];
      }),
  );

// Endpoints on the own machine often want no key, but the SDK insists on one.
const modelOf = ({ OPENAI_MODEL, OPENAI_BASE_URL, OPENAI_API_KEY }: Variables) => {
  if (!OPENAI_MODEL) return undefined;
  if (!OPENAI_API_KEY && !OPENAI_BASE_URL) {
    throw new SettingsInvalid(
      'OPENAI_MODEL is set, but neither OPENAI_API_KEY nor OPENAI_BASE_URL: set the key, or the address of your own endpoint',
    );
  }
  return {
    ...(OPENAI_BASE_URL && { baseURL: OPENAI_BASE_URL }),
    apiKey: OPENAI_API_KEY ?? 'none',
    model: OPENAI_MODEL,
  };
};

/** Settings from environment variables. Throws `SettingsInvalid` naming all that are wrong. */
export const settingsFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): Settings => {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new SettingsInvalid(problems.join('\n'));
  }
  const variables = parsed.data;
  return {
    port: variables.PORT,
    dataDir: resolve(variables.TALAN_DATA_DIR),
    planFile: resolve(variables.TALAN_PLAN),
    promptsDir: repository('prompts'),
    assetsDir: repository('functions/web/assets'),
    dynamoDbEndpoint: variables.TALAN_DYNAMODB_ENDPOINT,
    phones: phonesOf(variables.TALAN_PHONES),
    model: modelOf(variables),
  };
};
