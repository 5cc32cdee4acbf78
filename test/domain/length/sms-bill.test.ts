import { describe, expect, it } from 'vitest';
import { smsBill } from '#domain/length/sms-bill.ts';

const price = { perPart: 0.45, currency: 'SEK' };

describe('the bill of a text message', () => {
  it('counts each part to each recipient', () => {
    expect(smsBill('a'.repeat(161), 1_000, price)).toEqual({
      unit: 'septet',
      parts: 2,
      total: 2_000,
      cost: 900,
    });
  });

  it('more than doubles by a single character outside the alphabet', () => {
    expect(smsBill(`${'a'.repeat(159)}ł`, 10, price)).toEqual({
      unit: 'ucs2',
      parts: 3,
      total: 30,
      cost: 13.5,
    });
  });

  it('says only what is known', () => {
    expect(smsBill('a', 10, undefined)).toEqual({ unit: 'septet', parts: 1, total: 10 });
    expect(smsBill('a', undefined, price)).toEqual({ unit: 'septet', parts: 1 });
  });
});
