import { inspect } from 'node:util';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createSecret } from '#adapters/secrets/secret.ts';
import { testSecrets } from '#test/support/aws/others.ts';
import { clientOf, type Service } from '#test/support/aws/serve.ts';

const MINUTE = 60_000;
const secrets: Record<string, string> = {};
let service: Service;
let now: number;

beforeAll(async () => {
  service = await testSecrets(secrets);
});
beforeEach(() => {
  secrets['arn'] = '{"apiKey":"first"}';
  service.requests.length = 0;
  service.mood = 'works';
  now = 0;
});
afterAll(() => service.close());

const reader = () =>
  createSecret({
    client: new SecretsManagerClient(clientOf(service)),
    arn: 'arn',
    schema: z.object({ apiKey: z.string() }),
    now: () => new Date(now),
  });

describe('a secret', () => {
  it('is read when first needed, and kept for five minutes', async () => {
    const read = reader();
    expect(service.requests).toHaveLength(0);
    await read();
    secrets['arn'] = '{"apiKey":"second"}';
    now += 5 * MINUTE - 1;
    expect(await read()).toEqual({ apiKey: 'first' });
    expect(service.requests).toHaveLength(1);
    now += 1;
    expect(await read()).toEqual({ apiKey: 'second' });
  });

  it('serves on while it can not be read, and is asked for again half a minute later', async () => {
    const read = reader();
    await read();
    service.mood = 'fails';
    now += 6 * MINUTE;
    expect(await read()).toEqual({ apiKey: 'first' });
    expect(await read()).toEqual({ apiKey: 'first' });
    expect(service.requests).toHaveLength(2);
    service.mood = 'works';
    secrets['arn'] = '{"apiKey":"second"}';
    now += MINUTE / 2;
    expect(await read()).toEqual({ apiKey: 'second' });
  });

  it.each([
    ['no JSON', 'sk-very-secret'],
    ['of another form', '{"key":"sk-very-secret"}'],
  ])('that is %s is quoted nowhere', async (_, text) => {
    secrets['arn'] = text;
    const error: unknown = await reader()().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SecretUnreadable' });
    expect(inspect(error)).not.toContain('very-secret');
  });

  it('that was never read and is away is an error', async () => {
    service.mood = 'fails';
    await expect(reader()()).rejects.toThrow('Secrets Manager did not give the secret');
  });
});
