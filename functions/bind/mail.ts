import { SESv2Client } from '@aws-sdk/client-sesv2';
import { createKeyMailNotifier } from '#adapters/notify/key-mail-notifier.ts';
import { createMailNotifier, type MailSettings } from '#adapters/notify/mail-notifier.ts';
import { createSesMailer } from '#adapters/notify/ses.ts';
import type { KeyNotifier } from '#domain/notify/key-notifier.ts';
import type { Notifier } from '#domain/notify/notifier.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { clientSettings } from './client-settings.ts';

const settings = (from: string, origin: string, plan: Plan): MailSettings => ({
  mailer: createSesMailer({ client: new SESv2Client(clientSettings()), from }),
  origin,
  timeZone: plan.organisation.timeZone,
});

/** Writes to people by mail from this address; `origin` is where the links lead. */
export const bindMail = (from: string, origin: string, plan: Plan): Notifier =>
  createMailNotifier(settings(from, origin, plan));

/** Writes to people about passkeys, in the same way. */
export const bindKeyMail = (from: string, origin: string, plan: Plan): KeyNotifier =>
  createKeyMailNotifier(settings(from, origin, plan));
