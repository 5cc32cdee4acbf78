import { describe, expect, it } from 'vitest';
import { findingsToMend } from '#domain/draft/sent-back.ts';
import type { Finding } from '#domain/tone/finding.ts';

const text = 'Vi rapporterar när Lindqvist har svarat.';
const finding = (rule: string, rest: Partial<Finding> = {}): Finding => ({
  channel: 'x',
  rule,
  severity: 'warn',
  start: 0,
  end: text.length,
  params: {},
  ...rest,
});
const texts = [{ channel: 'x' as const, title: 'Läget i Åsbofjällen', text }];
const told = (findings: Finding[], words = {}) =>
  findingsToMend(findings, { texts, ...words }, ({ rule }) => rule);

describe('findings as a model is told of them', () => {
  it('name the words that they are about', () => {
    expect(told([finding('name-not-in-facts', { start: 19, end: 28 })])).toEqual([
      { channel: 'x', words: 'Lindqvist', message: 'name-not-in-facts' },
    ]);
    expect(told([finding('empathy')])).toEqual([
      { channel: 'x', words: undefined, message: 'empathy' },
    ]);
  });

  it('name words of a title that the model wrote, and leave out one that a person typed', () => {
    const inTitle = finding('name-not-in-facts', { start: 8, end: 19, params: { part: 'title' } });
    expect(told([inTitle])).toMatchObject([{ words: 'Åsbofjällen' }]);
    expect(told([inTitle], { headline: 'Läget i Åsbofjällen' })).toEqual([]);
  });

  it('leave out what only people can settle', () => {
    expect(told([finding('act-unmarked'), finding('next-update')])).toEqual([]);
    const nextUpdateAt = '2026-11-22T15:00:00Z';
    expect(told([finding('next-update')], { nextUpdateAt })).toHaveLength(1);
    expect(told([finding('kin-untold')])).toEqual([]);
    expect(told([finding('kin-untold', { severity: 'block' })])).toHaveLength(1);
  });
});
