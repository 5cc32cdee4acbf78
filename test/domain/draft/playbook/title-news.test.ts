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

  it.each([
    ['sv', 'inget nytt'],
    ['en', 'nothing new'],
  ] as const)('is not used again where nothing is new (%s)', (language, says) => {
    const text = language === 'sv' ? 'Appen låg nere.' : 'The app was down.';
    const nextUpdateAt = '2026-12-01T14:00:00Z';
    const given = { language, nextUpdateAt, facts: [fact('f1', text)] };
    const first = titleAfter(['x'], given, []) ?? '';
    const second = titleAfter([first], given, []) ?? '';
    const third = titleAfter([first, second], given, []) ?? '';
    expect(new Set([first, second, third]).size).toBe(3);
    for (const each of [first, second, third]) expect(each.toLowerCase()).toContain(says);
  });

  it.each(['sv', 'en'] as const)('is not used again by a third correction (%s)', (language) => {
    const asked = (titles: readonly string[], how: 'corrects' | 'withdraws') => {
      const statements = titles.map((title) => ({
        ...{ kind: 'correction' as const, language, at: '2026-11-30T08:00:00Z' },
        ...{ title, text: 'Text.' },
      }));
      return request({ kind: 'correction', language }, ['newsroom'], {
        before: { statements, news: [] },
        supersedes: { how, text: 'Text.' },
      });
    };
    for (const how of ['corrects', 'withdraws'] as const) {
      const titles: string[] = [];
      for (let at = 0; at < 3; at += 1)
        titles.push(writePlaybook(asked(titles, how), playbook, rules).texts[0]?.title ?? '');
      expect(new Set(titles).size).toBe(3);
    }
  });
});
