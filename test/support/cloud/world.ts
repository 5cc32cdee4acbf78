import { rmSync } from 'node:fs';
import { createSessions } from '#adapters/dynamodb/session-store.ts';
import { type Plan, personIn } from '#domain/plan/plan.ts';
import { lifetimeFor } from '#domain/sign-in/session.ts';
import { systemClock } from '#local/clock.ts';
import { serveEngine } from '#local/step-functions/api/serve.ts';
import { createEngine } from '#local/step-functions/engine.ts';
import { machineArn } from '#local/step-functions/execution/arn.ts';
import { createDynamoDbStore } from '#local/step-functions/store/dynamodb-store.ts';
import { testSecrets, testSes, testSns } from '#test/support/aws/others.ts';
import { testS3 } from '#test/support/aws/s3.ts';
import { serve } from '#test/support/aws/serve.ts';
import { openTable } from '#test/support/dynamodb.ts';
import type { Caller } from '#test/support/talan.ts';
import { instantCompletion } from '../../bench/instant-model.ts';
import { assemble } from './assembly.ts';
import { deployedIn } from './functions.ts';
import { type Running, runningFunction } from './lambda.ts';
import { type WebAnswer, type WebRequest, webEvent } from './web-event.ts';

const MACHINE = { region: 'eu-north-1', account: '000000000000', stateMachineName: 'talan-cloud' };
const STACK = 'talan-test-app';
/** The time that the model's words promise: 15 January 2030, 15.00 in Stockholm. */
export const PROMISED = '2030-01-15T14:00:00.000Z';
/** What stands in the secrets. */
export const MODEL_KEY = 'sk-key-of-the-model';
export const WRITERS_PHONE = '+46701740605';

const openServices = async () => {
  const secrets: Record<string, string> = {};
  const json = { 'content-type': 'application/json' };
  const body = instantCompletion('15 januari kl. 15.00');
  return {
    table: await openTable(),
    s3: await testS3(),
    ses: await testSes(),
    sns: await testSns(),
    secretsManager: await testSecrets(secrets),
    secrets,
    model: await serve(() => ({ headers: json, body })),
  };
};
type Services = Awaited<ReturnType<typeof openServices>>;

// What Lambda gives a function besides its own variables; the endpoints are this machine's.
const surroundings = (services: Services, stepFunctions: string, dynamoDb: string) => ({
  AWS_REGION: MACHINE.region,
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
  AWS_ENDPOINT_URL_SFN: stepFunctions,
  AWS_ENDPOINT_URL_S3: services.s3.endpoint,
  AWS_ENDPOINT_URL_SESV2: services.ses.endpoint,
  AWS_ENDPOINT_URL_SNS: services.sns.endpoint,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: services.secretsManager.endpoint,
});

const endpointOf = async ({ table }: Services): Promise<string> => {
  const { protocol, hostname, port } = (await table.client.config.endpoint?.()) ?? {};
  return `${protocol}//${hostname}:${port}`;
};

const runAll = async (plan: Plan, services: Services) => {
  const assembly = await assemble(plan, {
    model: { name: 'instant', baseUrl: `${services.model.endpoint}/v1` },
  });
  const stateMachineArn = machineArn(MACHINE);
  const deployed = deployedIn(assembly, STACK, { tableName: services.table.name, stateMachineArn });
  const running = new Map<string, Running>();
  const { stateMachineName } = MACHINE;
  const engine = createEngine({
    store: await createDynamoDbStore(services.table.client, { stateMachineName }),
    clock: systemClock(),
    random: Math.random,
    functions: Object.fromEntries(
      deployed.functions.map(({ arn }) => [
        arn,
        async (event: unknown) => running.get(arn)?.invoke(event),
      ]),
    ),
    definition: deployed.definition,
    stateMachineName,
  });
  const server = await serveEngine(engine, { port: 0 });
  const around = surroundings(services, server.endpoint, await endpointOf(services));
  for (const each of deployed.functions) running.set(each.arn, runningFunction(each, around));
  return { assembly, deployed, running, engine, server };
};

/** What is deployed, run on this machine: the template's definition, bundles and environments. */
export const openCloud = async (plan: Plan) => {
  const services = await openServices();
  const { assembly, deployed, running, engine, server } = await runAll(plan, services);
  const named = (part: string) => {
    const found = deployed.functions.find(({ arn }) => arn.includes(`:${part}Function`));
    const runs = found && running.get(found.arn);
    if (!found || !runs) throw new Error(`No function ${part}`);
    return { ...found, ...runs };
  };
  const web = named('Web');
  const { TALAN_ORIGIN: origin = '', TALAN_PHONES_SECRET: phones = '' } = web.environment;
  services.secrets[phones] = JSON.stringify({
    writer: WRITERS_PHONE,
    spokesperson: '+46701740606',
    deputy: '+46701740607',
  });
  const { TALAN_MODEL_SECRET: key = '' } = named('Draft').environment;
  services.secrets[key] = JSON.stringify({ apiKey: MODEL_KEY });
  const { host } = new URL(origin);

  const request = async (given: Omit<WebRequest, 'host'> & { host?: string }): Promise<WebAnswer> =>
    web.invoke(webEvent({ host, ...given }));

  /** Someone whose session stands in the table, since nobody can sign in without a provider. */
  const as = async (id: string): Promise<Caller> => {
    const person = personIn(plan, id);
    if (!person) throw new Error(`No ${id} in the plan`);
    const now = new Date();
    const token = await createSessions(services.table).create(id, now, {
      method: 'oidc',
      signedInAt: now.toISOString(),
      device: { browser: 'other', system: 'other' },
      lifetime: lifetimeFor(person),
    });
    const cookie = `__Host-session=${token}`;
    const call = async (method: string, path: string, body?: unknown, headers = {}) => {
      const answer = await request({
        method,
        path,
        cookies: [cookie],
        headers: { 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const isJson = answer.headers['content-type']?.includes('json');
      return { status: answer.statusCode, body: isJson ? JSON.parse(answer.body) : answer.body };
    };
    return {
      cookie,
      get: (path) => call('GET', path),
      post: (path, body, headers) => call('POST', path, body, headers),
      patch: (path, body) => call('PATCH', path, body),
    };
  };

  const close = async () => {
    await engine.stop();
    await Promise.all([...running.values()].map((each) => each.stop()));
    await server.close();
    const { s3, ses, sns, secretsManager, model, table } = services;
    await Promise.all([s3, ses, sns, secretsManager, model].map((service) => service.close()));
    await table.stop();
    rmSync(assembly.folder, { recursive: true });
  };

  return {
    ...services,
    origin,
    deployed,
    named,
    as,
    request,
    /** All that the functions have written into their logs. */
    logged: () => [...running.values()].flatMap(({ lines }) => lines),
    close,
  };
};

export type Cloud = Awaited<ReturnType<typeof openCloud>>;
