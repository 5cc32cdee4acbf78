import { describe, expect, it } from 'vitest';
import { afterSign } from '#domain/channel/account-health.ts';
import { seedPublished, seedWaiting } from './seed.ts';
import { calmTexts } from './seed-texts.ts';
import { browser, testDeps } from './support.ts';

const at = new Date('2026-11-22T12:00:00.000Z');
const list = afterSign(undefined, 'accepted', at, { count: 1_204, unfitLines: [] });

const withList = (priced: boolean) => {
  const deps = testDeps({
    connected: ['sms'],
    readAccountHealth: async (channel) => (channel === 'sms' ? list : undefined),
  });
  if (priced) deps.plan = { ...deps.plan, smsPrice: { perPart: 0.45, currency: 'SEK' } };
  return deps;
};

// Intl puts spaces that do not break between digits.
const textOf = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const long = calmTexts.map((each) =>
  each.channel === 'sms' ? { ...each, text: `${'a'.repeat(159)}ł` } : each,
);

describe('what a text message takes and costs', () => {
  it.each([
    [
      'en',
      'Text message: 3 parts each (a character in it leaves each part less than half the room). To 1,204 on the list, in all 3,612. About SEK 1,625.40.',
    ],
    [
      'sv',
      'Sms: 3 delar per mottagare (ett tecken i texten gör att mindre än hälften får plats i varje del). Till 1 204 på listan, sammanlagt 3 612. Cirka 1 625,40 kr.',
    ],
  ])('is seen before approval and by who writes (%s)', async (language, words) => {
    const deps = withList(true);
    const { id } = await seedWaiting(deps, long);
    const anna = await browser(deps, 'anna', language);
    expect(textOf(await anna.page(`/approve/${id}`))).toContain(words);
    const karin = await browser(deps, 'karin', language);
    expect(textOf(await karin.page(`/desk/statements/${id}`))).toContain(words);
    expect(textOf(await karin.page(`/desk/statements/${id}/edit`))).toContain(words);
  });

  it('says only the parts and the recipients without a price', async () => {
    const deps = withList(false);
    const { id } = await seedWaiting(deps);
    const page = textOf(await (await browser(deps, 'anna', 'en')).page(`/approve/${id}`));
    expect(page).toContain('1 part each. To 1,204 on the list, in all 1,204.');
    expect(page).not.toContain('About');
  });

  it('says only the parts where people send by hand', async () => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps);
    const page = textOf(await (await browser(deps, 'anna', 'en')).page(`/approve/${id}`));
    expect(page).toContain('1 part each.');
    expect(page).not.toContain('in all');
  });
});

describe('what came back of mails', () => {
  it('is told to who approved', async () => {
    const deps = testDeps({ countReturns: async () => ({ press: { bounced: 3, complained: 0 } }) });
    const { id } = await seedPublished(deps);
    const tally = { list: 'v1', recipients: 9, sent: 9, refused: 0, unsure: 0 };
    const at = deps.now().toISOString();
    const delivery = { channel: 'press', state: 'published', at, by: 'talan', tally } as const;
    const { read } = deps.journal;
    deps.journal.read = async (aggregate, wanted) => {
      const state = await read(aggregate, wanted);
      return state && wanted === id ? { ...state, deliveries: [delivery] } : state;
    };
    const page = textOf(await (await browser(deps, 'anna', 'en')).page(`/approve/${id}`));
    expect(page).toContain('Came back: 3 because the mailbox takes nothing.');
  });
});
