import { expect, it } from 'vitest';
import type { Mail } from '#adapters/notify/mail.ts';
import { createMailNotifier } from '#adapters/notify/mail-notifier.ts';
import { createNotifier } from '#adapters/notify/notifier.ts';
import type { Sms } from '#adapters/notify/sms.ts';
import { createSmsNotifier } from '#adapters/notify/sms-notifier.ts';
import {
  NoPhone,
  type Notice,
  type NoticePurpose,
  NotificationFailed,
} from '#domain/notify/notifier.ts';
import { person } from '../../support/plan.ts';

const settings = {
  origin: 'https://talan.example.org',
  timeZone: 'Europe/Stockholm',
  now: () => new Date('2026-11-22T12:00:00Z'),
};
const awaited: NoticePurpose[] = [
  'asked',
  'asked-again',
  'asked-review',
  'asked-second',
  'reminded',
  'unanswered',
];

const notice = (over: Partial<Notice> = {}): Notice => ({
  id: 's1-1-1-asked-anna-sms',
  way: 'sms',
  purpose: 'asked',
  to: person('anna', { languages: ['sv'] }),
  statementId: 'a28f5f24d92c733eb587',
  kind: 'apology',
  language: 'sv',
  severity: 1,
  incident: { id: 'a28f5f24d92c733eb587', openedAt: '2026-11-22T12:02:00.000Z' },
  answerBy: '2026-11-22T13:20:00.000Z',
  ...over,
});

const outside = (mood: 'works' | 'fails' = 'works') => {
  const [texts, mails]: [Sms[], Mail[]] = [[], []];
  const keep = <Item>(box: Item[]) => ({
    send: async (item: Item) => {
      if (mood === 'fails') throw new Error('down');
      box.push(item);
    },
  });
  const notifier = createNotifier({
    email: createMailNotifier({ ...settings, mailer: keep(mails) }),
    sms: createSmsNotifier({
      ...settings,
      sender: keep(texts),
      phoneOf: async (id) => (id === 'anna' ? '+46701740605' : undefined),
    }),
  });
  return { notifier, texts, mails };
};

it('a text message says until when and where, and nothing of the statement', async () => {
  const { notifier, texts, mails } = outside();
  await notifier.notify(notice());
  expect(texts).toEqual([
    {
      id: 's1-1-1-asked-anna-sms',
      to: '+46701740605',
      text: 'Talan: Nivå 1, ursäkt: väntar på dig till sön 14.20. https://talan.example.org/approve/a28f5f24d92c733eb587',
    },
  ]);
  await notifier.notify(notice({ way: 'email' }));
  expect([texts.length, mails.length]).toEqual([1, 1]);
  expect(mails[0]?.subject).toBe(
    'Nivå 1, ursäkt: väntar på dig till sön 14.20 (händelsen A28F, sön 13.02)',
  );
});

it('a mail names the incident by its title where the plan lets it', async () => {
  const { notifier, mails } = outside();
  const to = person('anna', { languages: ['en'] });
  await notifier.notify(
    notice({ way: 'email', to, language: 'en', incident: { title: 'Water in Norrby' } }),
  );
  expect(mails[0]?.subject).toBe(
    'Severity 1, apology: waits for you until Sun 14:20 (Water in Norrby)',
  );
});

it('mails about two incidents that were opened in the same minute tell them apart', async () => {
  const { notifier, mails } = outside();
  const { incident } = notice();
  await notifier.notify(notice({ way: 'email' }));
  const other = { ...incident, id: '0d91aa24d92c733eb587' } as typeof incident;
  await notifier.notify(notice({ way: 'email', incident: other }));
  expect(mails.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/\(händelsen A28F, sön 13\.02\)$/),
    expect.stringMatching(/\(händelsen 0D91, sön 13\.02\)$/),
  ]);
});

it.each([
  [
    'sv',
    'published',
    ['x', 'press'],
    'publicerat. Det väntar på att läggas ut för hand: X och Pressmeddelande.\n',
  ],
  ['en', 'published', [], 'approved and published.\n'],
  ['en', 'to-post', ['x'], 'not out yet. It waits to be posted by hand: X.\n'],
] as const)(
  'a mail in %s names what waits to be posted by hand, and nothing else: %s, %j',
  async (reads, purpose, byHand, said) => {
    const { notifier, mails } = outside();
    const to = person('karin', { languages: [reads] });
    await notifier.notify(notice({ way: 'email', purpose, to, byHand }));
    expect(mails[0]?.text).toContain(said);
  },
);

it.each([
  ['sv', ['words', 'planned-time'], 'Det som är nytt: texten och tiden då det går ut.'],
  ['en', ['next-update'], 'What is new: the time of the next update.'],
  ['sv', [], 'Det som är nytt: bara skiljetecken eller mellanrum.'],
] as const)('who is asked again reads in %s what differs: %j', async (reads, changed, said) => {
  const { notifier, mails } = outside();
  const to = person('anna', { languages: [reads] });
  await notifier.notify(notice({ way: 'email', purpose: 'asked-again', to, changed }));
  expect(mails[0]?.text).toContain(said);
});

it('of two languages that are asked about at once, each message names the one that is not the reader’s', async () => {
  const { notifier, mails } = outside();
  await notifier.notify(notice({ way: 'email' }));
  await notifier.notify(notice({ way: 'email', language: 'en' }));
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Nivå 1, ursäkt: väntar på dig till sön 14.20 (händelsen A28F, sön 13.02)',
    'Nivå 1, ursäkt på engelska: väntar på dig till sön 14.20 (händelsen A28F, sön 13.02)',
  ]);
});

it.each(['sv', 'en'] as const)('a text message is one part long, in %s too', async (language) => {
  const { notifier, texts } = outside();
  const to = person('anna', { languages: [language] });
  for (const purpose of awaited) {
    const other = language === 'sv' ? 'en' : 'sv';
    await notifier.notify(notice({ purpose, to, kind: 'distancing', language: other }));
  }
  expect(texts).toHaveLength(awaited.length);
  // One part of the GSM alphabet, which holds å, ä and ö.
  for (const { text } of texts) expect(text.length).toBeLessThanOrEqual(160);
});

it('without a number it says so, and what is not taken is a failure of its own', async () => {
  const { notifier } = outside();
  await expect(notifier.notify(notice({ to: person('dan') }))).rejects.toThrow(NoPhone);
  for (const way of ['sms', 'email'] as const) {
    await expect(outside('fails').notifier.notify(notice({ way }))).rejects.toThrow(
      NotificationFailed,
    );
  }
});
