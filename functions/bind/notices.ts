import { planIn } from '#adapters/layer/read-layer.ts';
import { createKeyMailNotifier } from '#adapters/notify/key-mail-notifier.ts';
import { createMailNotifier } from '#adapters/notify/mail-notifier.ts';
import { createNotifier } from '#adapters/notify/notifier.ts';
import { createSmsNotifier } from '#adapters/notify/sms-notifier.ts';
import type { KeyNotifier } from '#domain/notify/key-notifier.ts';
import type { Notifier } from '#domain/notify/notifier.ts';
import type { Needs } from './outside.ts';
import { phoneLookup } from './phone-lookup.ts';

type MessageNeeds = Needs<'origin' | 'layerFolder'>;
type MailNeeds = MessageNeeds & Needs<'mailer'>;
type PhoneNeeds = Needs<'phones' | 'log'>;

const messageSettings = ({ origin, layerFolder }: MessageNeeds) => ({
  origin,
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

/** Mails about passkeys. */
export const keyNotifier = (outside: MailNeeds): KeyNotifier =>
  createKeyMailNotifier(mailSettings(outside));

/** A person's phone number. */
export const phoneOf = ({ phones, log }: PhoneNeeds) => phoneLookup(phones, log);
