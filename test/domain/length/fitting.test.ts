import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingEnd } from '#domain/length/fitting.ts';
import { measureLength } from '#domain/length/measure.ts';

describe('where a text is cut off', () => {
  it.each([
    ['x', 'a'.repeat(300), 280],
    ['sms', 'a'.repeat(10), 10],
    ['newsroom', 'a'.repeat(9000), 9000],
    ['x', '😀'.repeat(200), 280],
  ] as const)('%s', (channel, text, end) => expect(fittingEnd(channel, text)).toBe(end));

  it('is the last place that fits, and splits no character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '😀', ' ', '漢'), maxLength: 400 });
    fc.assert(
      fc.property(text, (words) => {
        const end = fittingEnd('x', words);
        expect(words.slice(0, end).isWellFormed()).toBe(true);
        const { length, limit } = measureLength('x', words.slice(0, end)) ?? {
          length: 0,
          limit: 0,
        };
        expect(length).toBeLessThanOrEqual(limit);
        if (end < words.length) {
          const next = words.slice(0, end) + (Array.from(words.slice(end))[0] ?? '');
          expect(measureLength('x', next)?.length ?? 0).toBeGreaterThan(limit);
        }
      }),
      { numRuns: 30 },
    );
  });
});
