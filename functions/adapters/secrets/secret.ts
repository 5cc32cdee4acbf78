import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type * as z from 'zod';

// A changed secret is used after this time at the latest, without a deployment.
const KEEP_MS = 5 * 60_000;
// While Secrets Manager does not answer, the old value is used, and asked for again after this time.
const KEEP_OLD_MS = 30_000;

/** A secret can't be read or has the wrong form. Message and cause never quote it. */
export class SecretUnreadable extends Error {
  override name = 'SecretUnreadable';
}

/** A secret and the client that reads it. */
export interface SecretDeps<Value> {
  client: SecretsManagerClient;
  arn: string;
  /** Schema of the JSON in the secret. */
  schema: z.ZodType<Value>;
  now: () => Date;
}

const parsed = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new SecretUnreadable('The secret is no JSON');
  }
};

const fetchSecret = async <Value>({ client, arn, schema }: SecretDeps<Value>): Promise<Value> => {
  const answer = await client.send(new GetSecretValueCommand({ SecretId: arn })).catch(() => {
    throw new SecretUnreadable('Secrets Manager did not give the secret');
  });
  const value = schema.safeParse(parsed(answer.SecretString));
  if (!value.success) throw new SecretUnreadable('The secret has another form than it should');
  return value.data;
};

/**
 * Reads a secret when it is first needed and again after five minutes. While it can't be read, the value that
 * was read before is used. Throws `SecretUnreadable` when there is none.
 */
export const createSecret = <Value>(deps: SecretDeps<Value>): (() => Promise<Value>) => {
  let kept: { value: Value; until: number } | undefined;
  return async () => {
    const now = deps.now().getTime();
    if (kept && now < kept.until) return kept.value;
    try {
      kept = { value: await fetchSecret(deps), until: now + KEEP_MS };
    } catch (error) {
      if (!kept) throw error;
      kept = { ...kept, until: now + KEEP_OLD_MS };
    }
    return kept.value;
  };
};
