import { describe, expect, it } from 'vitest';
import { underHeadline } from '#domain/draft/headline.ts';
import { isSentBack } from '#domain/draft/sent-back.ts';
import type { Finding } from '#domain/tone/finding.ts';

const headline = 'Koka vattnet i Norrby';
const own = { channel: 'newsroom' as const, title: 'Annat', text: 'Abc.', sentences: [] };
const texts = [own];

const titleAfter = (comment: string) =>
  underHeadline(texts, { headline, revision: { texts: [], findings: [], comment } })[0]?.title;

const found = (params: Finding['params']): Finding[] => [
  { channel: 'newsroom', rule: 'any', severity: 'block', start: 0, end: 1, params },
];

describe('a typed headline', () => {
  it('stays while an approver asks for other words, unless they ask for another headline', () => {
    expect(titleAfter('Skriv kortare.')).toBe(headline);
    expect(titleAfter('Rubriken är för lång.')).toBe('Annat');
    expect(titleAfter('The headline is too long.')).toBe('Annat');
  });

  it('gives way to one that was written where the text begins with the same words', () => {
    const [kept] = underHeadline([{ ...own, text: `${headline}. Abc.` }], { headline });
    expect(kept?.title).toBe('Annat');
    const [typed] = underHeadline([{ ...own, text: `${headline} och Ekby. Abc.` }], { headline });
    expect(typed?.title).toBe(headline);
  });

  it('sends no draft back to a model, which can not change it', () => {
    expect(isSentBack(found({ part: 'title' }), { texts, headline })).toBe(false);
    expect(isSentBack(found({ part: 'title' }), { texts })).toBe(true);
    expect(isSentBack(found({}), { texts, headline })).toBe(true);
  });
});
