import { SESv2Client } from '@aws-sdk/client-sesv2';
import { createMailNotifier } from '#adapters/notify/notifier.ts';
import { createSesMailer } from '#adapters/notify/ses.ts';
import type { Notifier } from '#domain/notify/notifier.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { clientSettings } from './client-settings.ts';

/** Writes to people by mail from this address; `origin` is where the links lead. */
export const bindMail = (from: string, origin: string, plan: Plan): Notifier =>
  createMailNotifier({
    mailer: createSesMailer({ client: new SESv2Client(clientSettings()), from }),
    origin,
    timeZone: plan.organisation.timeZone,
  });
