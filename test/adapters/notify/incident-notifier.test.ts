import { describe, expect, it } from 'vitest';
import { createIncidentNotifier } from '#adapters/notify/incident-notifier.ts';
import type { Mail } from '#adapters/notify/mail.ts';
import type { Sms } from '#adapters/notify/sms.ts';
import { NoPhone } from '#domain/notify/notifier.ts';
import { person } from '#test/support/plan.ts';

const to = person('anna');
const origin = 'https://talan.example';

const tell = async (
  language: 'sv' | 'en',
  way: 'email' | 'sms' = 'email',
  number: string | undefined = '+46701740606',
) => {
  const [mails, messages]: [Mail[], Sms[]] = [[], []];
  const settings = {
    origin,
    timeZone: 'Europe/Stockholm',
    now: () => new Date('2026-11-22T12:00:00Z'),
  };
  const notifier = createIncidentNotifier(
    { ...settings, mailer: { send: async (mail: Mail) => void mails.push(mail) } },
    {
      ...settings,
      sender: { send: async (sms: Sms) => void messages.push(sms) },
      phoneOf: async () => (number === '' ? undefined : number),
    },
  );
  await notifier.notify({
    id: 'i1-opened-anna',
    what: 'opened',
    way,
    to: { ...to, languages: [language] },
    incidentId: '7f3a5f24d92c733eb587',
    severity: 1,
    by: person('eva', { name: 'Eva $& Ek' }),
    at: '2026-11-22T02:14:00.000Z',
  });
  return { mail: mails[0], messages };
};

describe('the mail about an incident that was opened', () => {
  it.each([
    ['sv', 'Ny händelse, nivå 1, öppnad'],
    ['en', 'New incident, level 1, opened'],
  ] as const)(
    'says how grave it is, who opened it and when, and leads there (%s)',
    async (language, subject) => {
      const { mail } = await tell(language);
      expect(mail?.subject).toContain(subject);
      expect(mail?.subject).toMatch(/03[.:]14 \((händelsen|incident) 7F3A\)$/);
      expect(mail?.text).toContain('Eva $& Ek');
      expect(mail?.text).toContain(`${origin}/desk/incidents/7f3a5f24d92c733eb587\n`);
      expect(mail?.to.address).toBe(to.email);
    },
  );
});

describe('the text message about it', () => {
  it('says the same in short, and leads there', async () => {
    const { mail, messages } = await tell('sv', 'sms');
    expect(mail).toBeUndefined();
    expect(messages[0]?.to).toBe('+46701740606');
    expect(messages[0]?.text).toMatch(
      /^Talan: Ny händelse, nivå 1, .*\/desk\/incidents\/7f3a5f24d92c733eb587$/,
    );
  });

  it('is not sent to nobody', async () => {
    await expect(tell('sv', 'sms', '')).rejects.toThrow(NoPhone);
  });
});
