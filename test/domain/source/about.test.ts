import { describe, expect, it } from 'vitest';
import { commentFrom, mentionsFrom } from '#domain/source/about.ts';
import type { Said, Source } from '#domain/source/source.ts';

const NOW = new Date('2026-11-22T13:05:00.000Z');
const MINUTE_AGO = '2026-11-22T13:04:00.000Z';

const said = (over: Partial<Said> = {}): Said => ({
  source: 'bluesky',
  id: '1',
  author: { id: 'did:plc:a' },
  text: 'Jag vet var ni bor.',
  writtenAt: MINUTE_AGO,
  addressed: true,
  ...over,
});
const source: Source = {
  kind: 'feed',
  id: 'feed-1',
  name: 'Norrbybladet',
  topics: [{ id: 'water', all: true }],
};
const plan = { topics: [] };
const mentions = (each: Said) => mentionsFrom({ plan, now: NOW }, source, each);

describe('something said', () => {
  it('is heard when its network saw it now, whatever time its author gave', () => {
    const backdated = said({ writtenAt: '2020-01-01T00:00:00.000Z', seenAt: MINUTE_AGO });
    expect(commentFrom(NOW, backdated)?.writtenAt).toBe('2026-11-21T13:04:00.000Z');
    expect(mentions(backdated)).toMatchObject([{ writtenAt: '2026-11-21T13:04:00.000Z' }]);
  });

  it('keeps the time of writing where that can be right, and is none of the future', () => {
    const writtenAt = '2026-11-22T09:00:00.000Z';
    expect(commentFrom(NOW, said({ writtenAt, seenAt: MINUTE_AGO }))?.writtenAt).toBe(writtenAt);
    const ahead = said({ writtenAt: '2030-01-01T00:00:00.000Z', seenAt: MINUTE_AGO });
    expect(commentFrom(NOW, ahead)?.writtenAt).toBe(NOW.toISOString());
  });

  it('is left where it is once it is older than a fortnight, by who saw it or wrote it', () => {
    const old = '2026-11-08T13:00:00.000Z';
    for (const each of [said({ writtenAt: old }), said({ writtenAt: old, seenAt: old })]) {
      expect(commentFrom(NOW, each)).toBeUndefined();
      expect(mentions(each)).toEqual([]);
    }
    expect(commentFrom(NOW, said({ writtenAt: '2026-11-08T13:06:00.000Z' }))).toBeDefined();
  });

  it.each([
    ['https://redaktion@news.example/1', undefined],
    ['javascript:alert(1)', undefined],
    ['https://news.example/?q=<b>x</b>', undefined],
    ['https://news.example/1', 'https://news.example/1'],
  ])('is heard whatever it links to: %s', (url, kept) => {
    expect(mentions(said({ url })).map((each) => each.url)).toEqual([kept]);
    expect(commentFrom(NOW, said({ inReplyTo: url }))?.inReplyTo).toBe(kept);
  });
});
