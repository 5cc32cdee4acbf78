import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { createSecret } from '#adapters/secrets/secret.ts';
import { PlannerAccounts } from '#domain/channel/planner-accounts.ts';
import { Senders } from '#domain/intake/senders.ts';
import { ChatAccounts } from '#domain/staff/chat-accounts.ts';
import { clientSettings } from './client-settings.ts';

const Model = z.object({ apiKey: z.string() }).transform(({ apiKey }) => apiKey);
const MarkKey = z.object({ key: z.string().min(32) }).transform(({ key }) => key);
const Phones = z.record(z.string(), z.string());

const secretAt = <Value>(arn: string, schema: z.ZodType<Value>) =>
  createSecret({
    client: new SecretsManagerClient(clientSettings()),
    arn,
    schema,
    now: () => new Date(),
  });

/** Reads the key of the model's endpoint: `{"apiKey":"…"}`. */
export const modelSecret = (arn: string): (() => Promise<string>) => secretAt(arn, Model);

/** Reads the account on a channel; undefined until someone has filled the secret, which is `{}` then. */
export const accountSecret = <Account>(
  arn: string,
  schema: z.ZodType<Account>,
): (() => Promise<Account | undefined>) =>
  secretAt(arn, z.union([z.strictObject({}).transform(() => undefined), schema]));

/** Reads the phone numbers by person's id, in E.164: `{"writer":"+46…"}`. */
export const phonesSecret = (arn: string): (() => Promise<Readonly<Record<string, string>>>) =>
  secretAt(arn, Phones);

/** Reads the key of marks, which the deployment has made: `{"key":"…"}`. */
export const markKeySecret = (arn: string): (() => Promise<string>) => secretAt(arn, MarkKey);

/** Reads the chats in which staff are told: `{"slack":{…},"teams":{…}}`; `{}` as long as there is none. */
export const chatsSecret = (arn: string): (() => Promise<ChatAccounts>) =>
  secretAt(arn, ChatAccounts);

/** Reads the accounts in other planners: `{"buffer":{…},"postiz":{…}}`; `{}` as long as there is none. */
export const plannersSecret = (arn: string): (() => Promise<PlannerAccounts>) =>
  secretAt(arn, PlannerAccounts);

/** Reads who may send what was said about us: `{"retriever":{"bearer":"…"}}`; `{}` as long as nobody may. */
export const sendersSecret = (arn: string): (() => Promise<Senders>) => secretAt(arn, Senders);
