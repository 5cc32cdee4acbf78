import { planIn } from '#adapters/layer/read-layer.ts';
import { createAccountMailNotifier } from '#adapters/notify/account-mail-notifier.ts';
import { createActionMailNotifier } from '#adapters/notify/action-mail-notifier.ts';
import { createAlertNotifier } from '#adapters/notify/alert-notifier.ts';
import { createIncidentNotifier } from '#adapters/notify/incident-notifier.ts';
import { createKeyMailNotifier } from '#adapters/notify/key-mail-notifier.ts';
import { createMailNotifier } from '#adapters/notify/mail-notifier.ts';
import { createNotifier } from '#adapters/notify/notifier.ts';
import { createPlannedMailNotifier } from '#adapters/notify/planned-mail-notifier.ts';
import { createRemovalMailNotifier } from '#adapters/notify/removal-mail-notifier.ts';
import { createSmsNotifier } from '#adapters/notify/sms-notifier.ts';
import { createStepMailNotifier } from '#adapters/notify/step-mail-notifier.ts';
import { createTestMailNotifier } from '#adapters/notify/test-mail-notifier.ts';
import { createUrgentNotifier } from '#adapters/notify/urgent-notifier.ts';
import type { AccountNotifier } from '#domain/notify/account-notifier.ts';
import type { ActionNotifier } from '#domain/notify/action-notifier.ts';
import type { AlertNotifier } from '#domain/notify/alert-notifier.ts';
import type { IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import type { KeyNotifier } from '#domain/notify/key-notifier.ts';
import type { Notifier } from '#domain/notify/notifier.ts';
import type { PlannedNotifier } from '#domain/notify/planned-notifier.ts';
import type { RemovalNotifier } from '#domain/notify/removal-notifier.ts';
import type { StepNotifier } from '#domain/notify/step-notifier.ts';
import type { TestNotifier } from '#domain/notify/test-notifier.ts';
import type { UrgentNotifier } from '#domain/notify/urgent-notifier.ts';
import { errorName } from '#domain/observe/log.ts';
import type { Needs } from './outside.ts';

type MessageNeeds = Needs<'origin' | 'layerFolder' | 'now'>;
type MailNeeds = MessageNeeds & Needs<'mailer'>;
type PhoneNeeds = Needs<'phones' | 'log'>;

const messageSettings = ({ origin, layerFolder, now }: MessageNeeds) => ({
  origin,
  now,
  timeZone: planIn(layerFolder).organisation.timeZone,
});

const mailSettings = (outside: MailNeeds) => ({
  ...messageSettings(outside),
  mailer: outside.mailer,
});

/** Mails alone, for functions that send no text messages. */
export const mailNotifier = (outside: MailNeeds): Notifier =>
  createMailNotifier(mailSettings(outside));

/** Mails and text messages; each notice says which. */
export const notifier = (outside: MailNeeds & PhoneNeeds & Needs<'smsSender'>): Notifier =>
  createNotifier({
    email: mailNotifier(outside),
    sms: createSmsNotifier({
      ...messageSettings(outside),
      sender: outside.smsSender,
      phoneOf: phoneOf(outside),
    }),
  });

/** Mails and text messages about alerts. */
export const alertNotifier = (
  outside: MailNeeds & PhoneNeeds & Needs<'smsSender'>,
): AlertNotifier =>
  createAlertNotifier(mailSettings(outside), {
    ...messageSettings(outside),
    sender: outside.smsSender,
    phoneOf: phoneOf(outside),
  });

/** Mails and text messages about urgent comments. */
export const urgentNotifier = (
  outside: MailNeeds & PhoneNeeds & Needs<'smsSender'>,
): UrgentNotifier =>
  createUrgentNotifier(mailSettings(outside), {
    ...messageSettings(outside),
    sender: outside.smsSender,
    phoneOf: phoneOf(outside),
  });

/** Mails about passkeys. */
export const keyNotifier = (outside: MailNeeds): KeyNotifier =>
  createKeyMailNotifier(mailSettings(outside));

/** Mails and text messages about incidents. */
export const incidentNotifier = (
  outside: MailNeeds & PhoneNeeds & Needs<'smsSender'>,
): IncidentNotifier =>
  createIncidentNotifier(mailSettings(outside), {
    ...messageSettings(outside),
    sender: outside.smsSender,
    phoneOf: phoneOf(outside),
  });

/** Mails about accounts that end. */
export const accountNotifier = (outside: MailNeeds): AccountNotifier =>
  createAccountMailNotifier(mailSettings(outside));

/** Mails that remind of actions. */
export const actionNotifier = (outside: MailNeeds): ActionNotifier =>
  createActionMailNotifier(mailSettings(outside));

/** Mails about steps of checklists that are late. */
export const stepNotifier = (outside: MailNeeds): StepNotifier =>
  createStepMailNotifier(mailSettings(outside));

/** Mails about removals that nobody confirmed in time. */
export const removalNotifier = (outside: MailNeeds): RemovalNotifier =>
  createRemovalMailNotifier(mailSettings(outside));

/** Mails about posts in other planners that a person has to stop. */
export const plannedNotifier = (outside: MailNeeds): PlannedNotifier =>
  createPlannedMailNotifier(mailSettings(outside));

/** Mails that try whether mail works. */
export const testNotifier = (outside: MailNeeds): TestNotifier =>
  createTestMailNotifier(mailSettings(outside));

/** Looks up a person's phone number. Without numbers people can still work, so a failure is only logged. */
export const phoneOf =
  ({ phones, log }: PhoneNeeds) =>
  async (person: string): Promise<string | undefined> => {
    try {
      return (await phones())[person];
    } catch (error) {
      log.warn('PHONES_UNREADABLE', { error: errorName(error) });
      return undefined;
    }
  };
