import { describe, expect, it } from 'vitest';
import { retryAt } from '#adapters/channels/http/retry-at.ts';

const now = new Date('2026-11-28T10:00:00.000Z');

describe('when a channel takes more', () => {
  it.each([
    [{ 'retry-after': '289' }, '2026-11-28T10:04:49.000Z'],
    [{ 'retry-after': 'Sat, 28 Nov 2026 10:05:00 GMT' }, '2026-11-28T10:05:00.000Z'],
    // Bluesky: seconds since 1970.
    [{ 'ratelimit-reset': '1795860300' }, '2026-11-28T10:05:00.000Z'],
    // Mastodon: a date.
    [{ 'x-ratelimit-reset': '2026-11-28T10:05:00.123Z' }, '2026-11-28T10:05:00.123Z'],
    [{ 'retry-after': '10', 'ratelimit-reset': '1795860300' }, '2026-11-28T10:00:10.000Z'],
  ])('%j says it', (headers, at) => {
    expect(retryAt(new Headers(headers as Record<string, string>), now)).toBe(at);
  });

  it.each([
    {},
    { 'retry-after': 'soon' },
    { 'retry-after': '-1' },
    { 'retry-after': '999999' },
    { 'ratelimit-reset': '0' },
    { 'x-ratelimit-reset': '2027-11-28T10:05:00Z' },
  ])('%j says nothing sensible', (headers) => {
    expect(retryAt(new Headers(headers as Record<string, string>), now)).toBeUndefined();
  });
});
