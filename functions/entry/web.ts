import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { createNonces } from '#adapters/dynamodb/nonces.ts';
import { createSessions } from '#adapters/dynamodb/sessions.ts';
import { createSignInAttempts } from '#adapters/dynamodb/sign-in-attempts.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-tokens.ts';
import { assetsIn, planIn, playbookIn, toneRulesIn } from '#adapters/layer/read.ts';
import { createIdentityProvider } from '#adapters/oidc/provider.ts';
import { createStart } from '#adapters/step-functions/start.ts';
import { createWake } from '#adapters/step-functions/wake.ts';
import { createPasskeyRegistrar } from '#adapters/webauthn/registrar.ts';
import { postedChannels } from '#domain/channel/channel.ts';
import { canWrite } from '#domain/draft/playbook/playbook.ts';
import { planVersion } from '#domain/plan/plan.ts';
import { createApp } from '#web/app.tsx';
import { type OidcDeps, oidcSignIn } from '#web/sign-in/oidc.tsx';
import { newId } from '../bind/chance.ts';
import { configFrom, layerFolder, rolesClaimIn } from '../bind/config.ts';
import { bindJournal } from '../bind/journal.ts';
import { bindKeyMail } from '../bind/mail.ts';
import { observe } from '../bind/observe.ts';
import { bindPhones } from '../bind/phones.ts';
import { stepFunctions } from '../bind/step-functions.ts';
import { tableNamed } from '../bind/table.ts';

const config = configFrom(process.env, [
  'TALAN_TABLE',
  'TALAN_STATE_MACHINE',
  'TALAN_ORIGIN',
  'TALAN_PHONES_SECRET',
  'TALAN_MAIL_FROM',
  'TALAN_OIDC_ISSUER',
  'TALAN_OIDC_CLIENT_ID',
]);
const folder = layerFolder(process.env);
const plan = planIn(folder);
const playbook = playbookIn(folder);
const table = tableNamed(config.TALAN_TABLE);
const client = stepFunctions();
const { log, metrics, handlerOf } = observe();
const now = () => new Date();

const deps: OidcDeps = {
  journal: bindJournal(table, now),
  workflow: {
    start: createStart({ client, stateMachineArn: config.TALAN_STATE_MACHINE }),
    wake: createWake(client),
  },
  tokens: createTaskTokens(table),
  sessions: createSessions(table),
  nonces: createNonces(table),
  registrar: createPasskeyRegistrar(),
  keyNotifier: bindKeyMail(config.TALAN_MAIL_FROM, config.TALAN_ORIGIN, plan),
  plan,
  planVersion: planVersion(plan),
  rules: toneRulesIn(folder),
  canDraft: (kind, language) => canWrite(playbook, kind, language),
  // Where no model is deployed the tone check still stops what is in another language.
  translates: true,
  postsTo: postedChannels,
  log,
  metrics,
  now,
  newId,
  origin: config.TALAN_ORIGIN,
  phoneOf: bindPhones(config.TALAN_PHONES_SECRET, log),
  assets: assetsIn(folder),
  attempts: createSignInAttempts(table),
  provider: createIdentityProvider({
    issuer: config.TALAN_OIDC_ISSUER,
    clientId: config.TALAN_OIDC_CLIENT_ID,
    rolesClaim: rolesClaimIn(process.env),
    origin: config.TALAN_ORIGIN,
    log,
  }),
};
const answer = handle(createApp(deps, { signIn: oidcSignIn(deps) }));

/** The web app, behind an HTTP API (payload format 2.0). */
export const handler = handlerOf((event: LambdaEvent) => answer(event));
