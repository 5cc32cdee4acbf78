import { expect, it } from 'vitest';
import { createAlertNotifier } from '#adapters/notify/alert-notifier.ts';
import type { Mail } from '#adapters/notify/mail.ts';
import type { Sms } from '#adapters/notify/sms.ts';
import { AlertReason } from '#domain/alert/alert.ts';
import { person } from '#test/support/plan.ts';

const tell = async (language: 'sv' | 'en', why: AlertReason) => {
  const [mails, messages]: [Mail[], Sms[]] = [[], []];
  const settings = {
    origin: 'https://talan.example',
    timeZone: 'Europe/Stockholm',
    now: () => new Date('2026-11-22T12:00:00Z'),
  };
  const notifier = createAlertNotifier(
    { ...settings, mailer: { send: async (mail) => void mails.push(mail) } },
    {
      ...settings,
      sender: { send: async (sms) => void messages.push(sms) },
      phoneOf: async () => '+46701740606',
    },
  );
  const notice = {
    ...{ id: 'a1', to: { ...person('anna'), languages: [language] }, why },
    ...{ topic: 'Vattnet', source: 'Norrbybladet', level: 'alarm' as const },
    ...{ seen: 31, usual: 4.2, window: 60 },
  };
  await notifier.notify({ ...notice, way: 'email' });
  await notifier.notify({ ...notice, way: 'sms' });
  return { mail: mails[0], sms: messages[0]?.text };
};

it('an alert tells in numbers what is said, and where to look', async () => {
  const { mail } = await tell('en', 'above-usual');
  expect(mail?.subject).toBe('ALARM: unusually much is said about Vattnet');
  expect(mail?.text).toContain('31 people wrote within 60 minutes; 4 are usual at this hour.');
});

it.each(
  (['sv', 'en'] as const).flatMap((language) =>
    AlertReason.options.map((why) => [language, why] as const),
  ),
)('a message of an alert names its topic or source, and leads there (%s, %s)', async (...about) => {
  const { mail, sms } = await tell(...about);
  expect(sms).toContain(mail?.subject);
  expect(sms).toContain('https://talan.example/desk/watch');
  expect(`${mail?.subject}${mail?.text}`).not.toMatch(/[{}]/);
  expect(mail?.text).toContain('https://talan.example/desk/watch\n');
});
