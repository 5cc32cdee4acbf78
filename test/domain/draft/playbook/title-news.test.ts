import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const fact = (id: string, text: string) => ({ id, status: 'confirmed' as const, text });

const titleAfter = (
  earlier: readonly string[],
  given: Partial<Brief>,
  news: readonly string[],
): string | undefined => {
  const statements = earlier.map((title) => ({
    kind: 'update' as const,
    language: given.language ?? 'sv',
    at: '2026-11-30T08:00:00Z',
    title,
    text: `${title}.`,
  }));
  const before = { statements, news: news.map((factId) => ({ what: 'new' as const, factId })) };
  const asked = request({ kind: 'update', ...given }, ['newsroom'], { before });
  return writePlaybook(asked, playbook, rules).texts[0]?.title;
};

describe('the headline of the last update', () => {
  it.each([
    [
      'sv',
      ['En vattenledning gick sönder.', 'Ledningen är lagad.', 'Vattnet går att dricka igen.'],
      'Sista beskedet: Vattnet går att dricka igen',
    ],
    [
      'en',
      ['A water main broke.', 'The main is repaired.', 'The water is safe to drink again.'],
      'Last update: The main is repaired',
    ],
  ] as const)('is its news, not what to do (%s)', (language, texts, title) => {
    const facts = texts.map((text, at) => fact(`f${at}`, text));
    const publicAction = { text: language === 'sv' ? 'Ring oss gärna.' : 'Do call us.', keys: [] };
    const given = { language, facts, publicAction, isLast: true };
    expect(titleAfter([], given, ['f1', 'f2'])).toBe(title);
  });

  it('says that it is the last where nothing is new', () => {
    const given = { facts: [fact('f1', 'Appen låg nere.')], isLast: true };
    expect(titleAfter([], given, [])).toBe('Vårt sista besked om det som har hänt');
  });
});

describe('a headline that an earlier statement of the incident has', () => {
  it.each(['sv', 'en'] as const)('is not used again (%s)', (language) => {
    const text = language === 'sv' ? 'Appen är igång.' : 'The app works again.';
    const given = { language, facts: [fact('f1', text)] };
    const first = titleAfter([], given, ['f1']) ?? '';
    const second = titleAfter([first], given, ['f1']) ?? '';
    expect(new Set([first, second, titleAfter([first, second], given, ['f1'])]).size).toBe(3);
  });
});
