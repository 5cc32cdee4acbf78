import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type * as z from 'zod';

// A changed secret is in use after this long at the latest, without a deployment.
const KEEP_MS = 5 * 60_000;
// While Secrets Manager is away the old value serves, and is not asked for at every call.
const KEEP_OLD_MS = 30_000;

/** The secret could not be read, or is not what it should be. Neither its words nor a cause that may quote them. */
export class SecretUnreadable extends Error {
  override name = 'SecretUnreadable';
}

/** Which secret, what it holds, and who reads it. */
export interface SecretDeps<Value> {
  client: SecretsManagerClient;
  arn: string;
  /** Of the JSON in it. */
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
 * Reads a secret when it is first needed and again after five minutes; while it can't be read, what
 * was read before serves on. Throws `SecretUnreadable` when there is nothing yet.
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
