import { expect, it } from 'vitest';
import type { Mail } from '#adapters/notify/mail.ts';
import { createPlannedMailNotifier } from '#adapters/notify/planned-mail-notifier.ts';
import type { PlannedNotice } from '#domain/notify/planned-notifier.ts';
import { person } from '#test/support/plan.ts';

const mailFor = async (language: 'sv' | 'en', why: PlannedNotice['why']) => {
  const mails: Mail[] = [];
  await createPlannedMailNotifier({
    origin: 'https://talan.example',
    timeZone: 'Europe/Stockholm',
    now: () => new Date('2026-11-22T12:00:00Z'),
    mailer: { send: async (mail) => void mails.push(mail) },
  }).notify({
    id: 'p1',
    why,
    to: person('anna', { languages: [language] }),
    posts: [{ channel: 'mastodon', at: '2026-11-22T13:00:00.000Z', isUnknown: false }],
  });
  return mails[0];
};

it.each([
  ['sv', 'to-stop', 'Stoppa för hand', 'kan inte stoppa'],
  ['en', 'to-stop', 'Stop by hand', 'can’t stop'],
  ['sv', 'taken-out', 'På is', 'De går inte ut'],
  ['en', 'taken-out', 'On ice', 'They don’t go out'],
] as const)('the mail in %s says why (%s), how many, where and when', async (...given) => {
  const [language, why, subject, text] = given;
  const mail = await mailFor(language, why);
  expect(mail?.subject).toContain(subject);
  expect(mail?.subject).toContain('(1)');
  expect(mail?.text).toContain(text);
  expect(mail?.text).toContain('Mastodon');
  expect(mail?.text).toContain('https://talan.example/desk/planned');
});
