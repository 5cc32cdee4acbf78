import { describe, expect, it } from 'vitest';
import { afterSign } from '#domain/channel/account-health.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const refused = afterSign(undefined, 'refused', new Date('2026-11-22T12:00:00.000Z'));
const works = afterSign(undefined, 'posted', new Date('2026-11-22T12:30:00.000Z'));

const deps = () =>
  testDeps({
    connected: ['bluesky', 'mastodon'],
    readAccountHealth: async (channel) => (channel === 'mastodon' ? refused : works),
  });

const textOf = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the channels', () => {
  it('say who posts, and whether the account works', async () => {
    const page = textOf(await (await browser(deps(), 'karin', 'en')).page('/desk/channels'));
    expect(page).toContain('Newsroom Talan posts');
    expect(page).toMatch(
      /Bluesky Checked 13:30 · Last posted 13:30 the account has worked since 13:30/,
    );
    expect(page).toMatch(/Mastodon Whoever runs Talan: .* not been accepted since 13:00/);
    expect(page).toContain('LinkedIn posted by hand');
  });

  it('that do not work are told at the desk, in both languages', async () => {
    const desk = textOf(await (await browser(deps(), 'karin', 'en')).page('/desk'));
    expect(desk).toContain('can’t post to Mastodon');
    expect(desk).not.toContain('can’t post to Bluesky');
    const skrivbord = textOf(await (await browser(deps(), 'karin', 'sv')).page('/desk'));
    expect(skrivbord).toContain('Talan kan inte lägga ut på Mastodon');
  });

  it('say how many are on a list, which lines to mend, and that nobody is on another', async () => {
    const at = new Date('2026-11-22T12:00:00.000Z');
    const press = afterSign(undefined, 'accepted', at, { count: 212, unfitLines: [3, 17] });
    const none = afterSign(undefined, 'refused', at, { count: 0, unfitLines: [] });
    const lists = testDeps({
      connected: ['press', 'sms'],
      readAccountHealth: async (channel) => (channel === 'press' ? press : none),
    });
    const page = textOf(await (await browser(lists, 'karin', 'en')).page('/desk/channels'));
    expect(page).toMatch(/Press release 212 recipients Can’t be used in the list: line 3 and 17\./);
    expect(page).toMatch(
      /\(SMS\) 0 recipients Whoever runs Talan: fill in the list.* nobody on the list/,
    );
    const sida = textOf(await (await browser(lists, 'karin', 'sv')).page('/desk/channels'));
    expect(sida).toContain('212 mottagare');
  });

  it('say to how many a list sends nothing more, and why; lists alone are asked', async () => {
    const at = new Date('2026-11-22T12:00:00.000Z').toISOString();
    const reasons = ['bounced', 'unsubscribed', 'bounced', 'complained'] as const;
    const asked: string[] = [];
    const lists = testDeps({
      connected: ['press', 'bluesky'],
      readStops: async (channel) => {
        asked.push(channel);
        return new Map(reasons.map((reason, i) => [String(i), { reason, at }]));
      },
    });
    const page = textOf(await (await browser(lists, 'karin', 'en')).page('/desk/channels'));
    expect(page).toContain(
      'Nothing more is sent to 4: mailbox takes nothing: 2, reported as unwanted: 1, asked for no more: 1.',
    );
    expect(asked).toEqual(['press']);
    const sida = textOf(await (await browser(lists, 'karin', 'sv')).page('/desk/channels'));
    expect(sida).toContain('brevlådan tar inte emot något: 2, anmält utskick som oönskat: 1');
    const answer = await wholeApp(lists).send('karin', 'GET', '/api/channels');
    const { items } = (await answer.json()) as { items: object[] };
    expect(items).toContainEqual({
      channel: 'press',
      postedBy: 'account',
      stopped: { bounced: 2, complained: 1, unsubscribed: 1 },
    });
  });

  it('say when an account ends, and the desk warns before it does', async () => {
    const ends = (expiresAt: string) =>
      testDeps({
        connected: ['mastodon'],
        readAccountHealth: async (channel) =>
          channel === 'mastodon' ? { ...works, expiresAt } : undefined,
      });
    const read = async (expiresAt: string, language: string, path: string) =>
      textOf(await (await browser(ends(expiresAt), 'karin', language)).page(path));
    const page = (expiresAt: string, language = 'en') =>
      read(expiresAt, language, '/desk/channels');
    expect(await page('2026-12-24')).toContain('expires on 24 Dec, in 32 days.');
    expect(await page('2026-11-23', 'sv')).toContain('slutar gälla 23 nov., om 1 dag.');
    expect(await page('2026-11-20')).toContain('expired on 20 Nov');
    expect(await read('2026-12-24', 'en', '/desk')).not.toContain('account on Mastodon');
    expect(await read('2026-12-06', 'en', '/desk')).toContain('Mastodon expires on 6 Dec.');
    expect(await read('2026-12-06', 'sv', '/desk')).toContain('Mastodon slutar gälla 6 dec.');
  });
});
