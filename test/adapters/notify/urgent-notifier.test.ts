import { expect, it } from 'vitest';
import type { Mail } from '#adapters/notify/mail.ts';
import type { Sms } from '#adapters/notify/sms.ts';
import { createUrgentNotifier } from '#adapters/notify/urgent-notifier.ts';
import { person } from '#test/support/plan.ts';

it.each([
  ['sv', /^En kommentar kan inte vänta: .* 03[.:]14$/],
  ['en', /^A comment can’t wait: .* 03[.:]14$/],
] as const)(
  'a message of an urgent comment says until when, and leads there (%s)',
  async (language, subject) => {
    const [mails, messages]: [Mail[], Sms[]] = [[], []];
    const settings = {
      origin: 'https://talan.example',
      timeZone: 'Europe/Stockholm',
      now: () => new Date('2026-11-22T12:00:00Z'),
    };
    const notifier = createUrgentNotifier(
      { ...settings, mailer: { send: async (mail) => void mails.push(mail) } },
      {
        ...settings,
        sender: { send: async (sms) => void messages.push(sms) },
        phoneOf: async () => '+46701740606',
      },
    );
    const to = { ...person('anna'), languages: [language] };
    const notice = { id: 'c1-urgent', to, commentId: 'c1', at: '2026-11-22T02:14:00.000Z' };
    await notifier.notify({ ...notice, way: 'email' });
    await notifier.notify({ ...notice, way: 'sms' });
    expect(mails[0]?.subject).toMatch(subject);
    expect(mails[0]?.text).toContain('https://talan.example/desk/inbox/c1\n');
    expect(messages[0]?.text).toContain('https://talan.example/desk/inbox/c1');
  },
);
