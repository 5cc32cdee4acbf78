import { describe, expect, it } from 'vitest';
import { countdown } from '#web/view/countdown.ts';

const now = new Date('2026-11-22T13:00:00.000Z');

describe('how long there is', () => {
  it.each([
    ['2026-11-22T12:59:45.000Z', 'just now', 'nyss'],
    ['2026-11-22T13:00:00.000Z', 'just now', 'nyss'],
    ['2026-11-22T13:00:20.000Z', 'within a minute', 'inom en minut'],
    ['2026-11-22T13:25:00.000Z', 'in 25 minutes', 'om 25 minuter'],
    ['2026-11-22T12:50:00.000Z', '10 minutes ago', 'för 10 minuter sedan'],
    ['2026-11-22T14:49:00.000Z', 'in 109 minutes', 'om 109 minuter'],
    ['2026-11-22T14:59:00.000Z', 'in 2 hours', 'om 2 timmar'],
    ['2026-11-22T16:00:00.000Z', 'in 3 hours', 'om 3 timmar'],
    ['2026-11-25T13:00:00.000Z', 'in 3 days', 'om 3 dagar'],
  ])('until %s is "%s"', (at, en, sv) => {
    const words = (language: 'sv' | 'en') =>
      countdown({ language, now }, at).replaceAll('\u00a0', ' ');
    expect([words('en'), words('sv')]).toEqual([en, sv]);
  });
});
