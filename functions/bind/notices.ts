import { SNSClient } from '@aws-sdk/client-sns';
import { createNotifier } from '#adapters/notify/notifier.ts';
import { createSmsNotifier } from '#adapters/notify/sms-notifier.ts';
import { createSnsSender } from '#adapters/notify/sns.ts';
import type { Notifier } from '#domain/notify/notifier.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { clientSettings } from './client-settings.ts';
import { bindMail } from './mail.ts';
import { bindPhones } from './phones.ts';

/** What people are told with: the address that mails come from, and where the numbers are. */
export interface NoticeSettings {
  from: string;
  phonesSecret: string;
  origin: string;
  plan: Plan;
  log: Log;
}

/** Tells people by mail and by text message, as each notice says. */
export const bindNotices = ({ from, phonesSecret, origin, plan, log }: NoticeSettings): Notifier =>
  createNotifier({
    email: bindMail(from, origin, plan),
    sms: createSmsNotifier({
      sender: createSnsSender(new SNSClient(clientSettings())),
      phoneOf: bindPhones(phonesSecret, log),
      origin,
      timeZone: plan.organisation.timeZone,
    }),
  });
