import { expect, it } from 'vitest';
import { tidOf } from '#adapters/channels/bluesky/tid.ts';
import type { Publication } from '#domain/publish/publisher.ts';

const one = {
  statementId: 's1',
  version: 1,
  firstIntendedAt: '2026-11-28T10:00:00.000Z',
} as Publication;

it('is a TID: 13 digits, of which the first says that the highest bit is not set', () => {
  expect(tidOf(one)).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/);
});

it('is the same at every try, and another one for other words', () => {
  expect(tidOf({ ...one, text: 'x' })).toBe(tidOf(one));
  const others = [
    { ...one, version: 2 },
    { ...one, statementId: 's2' },
    { ...one, firstIntendedAt: '2026-11-28T10:00:00.001Z' },
  ];
  expect(new Set([one, ...others].map(tidOf)).size).toBe(4);
});

it('sorts by the time of the first intent', () => {
  const later = { ...one, firstIntendedAt: '2026-11-28T10:00:00.001Z' };
  expect(tidOf(later) > tidOf(one)).toBe(true);
});
