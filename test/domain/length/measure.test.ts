import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { measureLength } from '#domain/length/measure.ts';

const length = (channel: Channel, text: string) => measureLength(channel, text)?.length;

describe('measureLength', () => {
  // Expected figures are those of twitter-text 3.1.0, parseTweet(text).weightedLength.
  it.each([
    ['hej', 3],
    ['åäö', 3],
    ['a\u030a', 1],
    ['日本', 4],
    ['– ” … ’', 8],
    ['€', 2],
    ['😀', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇸🇪', 2],
    ['👍🏽', 2],
    ['1️⃣', 2],
    ['❤', 2],
    ['https://www.regeringen.se/ett/mycket/langt/besked/om/vatten', 23],
    ['se https://a.se.', 27],
    ['läs www.skl.se/a?b=c nu', 30],
    ['gov.se', 23],
    ['hjalp@gov.se', 12],
  ])('weighs %j as X does', (text, weight) => {
    expect(measureLength('x', text)).toEqual({ length: weight, limit: 280, unit: 'weighted' });
  });

  it('counts what readers see as one character once on Bluesky', () => {
    expect(length('bluesky', 'é👨‍👩‍👧🇸🇪e\u0301')).toBe(4);
    expect(measureLength('bluesky', 'a'.repeat(301))).toEqual({
      length: 301,
      limit: 300,
      unit: 'grapheme',
    });
  });

  it('counts bytes on Bluesky where few characters are heavy', () => {
    const heavy = '👨‍👩‍👧‍👦'.repeat(150);
    expect(measureLength('bluesky', heavy)).toEqual({ length: 3750, limit: 3000, unit: 'byte' });
  });

  it('counts links as 23 on Mastodon, if they have a scheme', () => {
    expect(length('mastodon', `a https://exempel.example/${'b'.repeat(90)} c`)).toBe(27);
    expect(length('mastodon', 'exempel.example')).toBe(15);
    expect(length('mastodon', 'https://exempel.example.')).toBe(24);
  });

  it('counts an account on another Mastodon server without its server', () => {
    expect(length('mastodon', 'Hej @anna@social.exempel.example, tack.')).toBe(16);
    expect(length('mastodon', 'Skriv till anna@exempel.example')).toBe(31);
  });

  it('holds as much on Mastodon as the plan says', () => {
    const text = 'a'.repeat(501);
    expect(measureLength('mastodon', text)?.limit).toBe(500);
    expect(measureLength('mastodon', text, { mastodon: 1000 })?.limit).toBe(1000);
  });

  it.each([
    ['a'.repeat(160), 160, 459, 'septet'],
    ['åäöÅÄÖéüñ§', 10, 459, 'septet'],
    ['{}[]~^|\\€', 18, 459, 'septet'],
    ['a–b', 3, 201, 'ucs2'],
    ['”hej”', 5, 201, 'ucs2'],
    ['😀', 2, 201, 'ucs2'],
    ['ç', 1, 201, 'ucs2'],
  ])('counts %j as a text message does', (text, count, limit, unit) => {
    expect(measureLength('sms', text)).toMatchObject({ length: count, limit, unit });
  });

  it.each([
    ['linkedin', 3000],
    ['facebook', 63_206],
    ['instagram', 2200],
  ] as const)('knows the limit of %s', (channel, limit) => {
    expect(measureLength(channel, 'hej')).toEqual({ length: 3, limit, unit: 'character' });
  });

  it.each(['newsroom', 'press', 'email', 'intranet'] as const)('sets none for %s', (channel) => {
    expect(measureLength(channel, 'hej')).toBeUndefined();
  });

  it.each(['😀.i', '𐱅.i 😀.hej', '😀😀.x.😀'])('ends for %j, which begins like a link', (text) => {
    for (const channel of ['x', 'bluesky', 'mastodon', 'sms'] as const) {
      expect(length(channel, text)).toBeGreaterThan(0);
    }
  });

  it('never grows shorter by adding words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const channel of ['x', 'bluesky', 'mastodon', 'sms'] as const) {
          expect(length(channel, `${text} ord`)).toBeGreaterThan(length(channel, text) ?? 0);
        }
      }),
    );
  });
});
