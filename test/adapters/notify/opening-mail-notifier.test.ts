import { describe, expect, it } from 'vitest';
import type { Mail } from '#adapters/notify/mail.ts';
import { createOpeningMailNotifier } from '#adapters/notify/opening-mail-notifier.ts';
import { person } from '#test/support/plan.ts';

const to = person('anna');
const origin = 'https://talan.example';

const mailTo = async (language: 'sv' | 'en'): Promise<Mail | undefined> => {
  const sent: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void sent.push(mail) };
  const notifier = createOpeningMailNotifier({ mailer, origin, timeZone: 'Europe/Stockholm' });
  await notifier.notify({
    id: 'i1-opened-anna',
    to: { ...to, languages: [language] },
    incidentId: 'i1',
    severity: 1,
    openedBy: person('eva', { name: 'Eva $& Ek' }),
    at: '2026-11-22T02:14:00.000Z',
  });
  return sent[0];
};

describe('the mail about an incident that was opened', () => {
  it.each([
    ['sv', 'Ny händelse, nivå 1, öppnad'],
    ['en', 'New incident, level 1, opened'],
  ] as const)(
    'says how grave it is, who opened it and when, and leads there (%s)',
    async (language, subject) => {
      const mail = await mailTo(language);
      expect(mail?.subject).toContain(subject);
      expect(mail?.subject).toMatch(/03[.:]14/);
      expect(mail?.text).toContain('Eva $& Ek');
      expect(mail?.text).toContain(`${origin}/desk/incidents/i1\n`);
      expect(mail?.to.address).toBe(to.email);
    },
  );
});
