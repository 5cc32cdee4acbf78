import { expect, it } from 'vitest';
import { createAccountMailNotifier } from '#adapters/notify/account-mail-notifier.ts';
import { personIn } from '#domain/plan/plan.ts';
import { plan } from '#test/web/plan.ts';

it.each([
  ['sv', 'Kontot på Mastodon slutar gälla 24 december'],
  ['en', 'The account on Mastodon ends on 24 December'],
] as const)('says which account ends and when (%s)', async (language, subject) => {
  const sent: { subject: string; text: string }[] = [];
  const notifier = createAccountMailNotifier({
    mailer: { send: async (mail) => void sent.push(mail) },
    origin: 'https://talan.example',
    timeZone: 'America/New_York',
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  const person = personIn(plan, 'adam');
  if (!person) throw new TypeError('adam is missing');
  const to = { ...person, languages: [language] };
  await notifier.notify({ id: 'n1', to, place: 'mastodon', expiresAt: '2026-12-24' });
  expect(sent).toMatchObject([{ id: 'n1', subject }]);
  expect(sent[0]?.text).toContain('https://talan.example/desk/channels');
});
