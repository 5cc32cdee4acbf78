import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/tone/finding.ts';
import { numberFindings, segmentsOf } from '#web/pieces/text/segments.ts';

const finding = (
  start: number,
  end: number,
  params: Finding['params'] = { found: 'x' },
): Finding => ({
  channel: 'x',
  rule: 'rule',
  severity: 'block',
  start,
  end,
  params,
});

const cut = (text: string, ...findings: Finding[]) => segmentsOf(text, numberFindings(findings));

describe('marking findings in a text', () => {
  it('cuts where findings begin and end, and notes each where it ends', () => {
    expect(cut('abcdefgh', finding(2, 6), finding(4, 8))).toEqual([
      { text: 'ab', findings: [], ending: [] },
      { text: 'cd', findings: [1], ending: [] },
      { text: 'ef', findings: [1, 2], ending: [1] },
      { text: 'gh', findings: [2], ending: [2] },
    ]);
  });

  it('marks nothing for what is missing from the whole text', () => {
    expect(cut('abc', finding(0, 3, {}))).toEqual([{ text: 'abc', findings: [], ending: [] }]);
  });

  it('never tears a character apart', () => {
    const [, marked] = cut('a🙂b', finding(2, 4));
    expect(marked?.text).toBe('🙂b');
  });

  it('numbers what is in the title first', () => {
    const inTitle = finding(5, 6, { found: 'x', part: 'title' });
    expect(numberFindings([finding(0, 1), inTitle]).map(({ finding: { start } }) => start)).toEqual(
      [5, 0],
    );
  });

  it('loses no word and adds none, whatever the offsets', () => {
    const offset = fc.integer({ min: -5, max: 60 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50 }),
        fc.array(fc.tuple(offset, offset)),
        (text, places) => {
          const segments = cut(text, ...places.map(([start, end]) => finding(start, end)));
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
        },
      ),
    );
  });
});
