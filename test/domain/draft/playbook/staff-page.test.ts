import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

const words = {
  sv: { out: 'Kassorna ligger nere.', inside: 'Kundtjänst får ge 500 kr per kund.' },
  en: { out: 'The tills are down.', inside: 'Staff may report faults on 01632 960 777.' },
};

const asked = (language: 'sv' | 'en', kind: 'qa' | 'update') =>
  request(
    {
      kind,
      language,
      facts: [{ id: 'f1', status: 'confirmed', text: words[language].out }],
      insideFacts: [
        { id: 'i1', status: 'confirmed', text: words[language].inside, audience: 'internal' },
      ],
      contacts: ['hjalp@exempel.example'],
      nextUpdateAt: '2026-12-01T12:00:00Z',
    },
    ['newsroom', 'intranet', 'email'],
  );

describe.each(['sv', 'en'] as const)('what is for staff alone (%s)', (language) => {
  it.each(['qa', 'update'] as const)('is told on the intranet and nowhere else: %s', (kind) => {
    const { brief, ...rest } = asked(language, kind);
    const { texts } = writePlaybook({ brief, ...rest }, playbook, rules);
    const { inside } = words[language];
    expect(texts.map(({ text }) => text.includes(inside))).toEqual([false, true, false]);
    const blocks = texts.flatMap((text) =>
      checkTone(text, brief, rules).filter(({ severity }) => severity === 'block'),
    );
    expect(blocks.map(({ rule }) => rule)).not.toContain('inside-only');
    expect(blocks.map(({ rule }) => rule)).not.toContain('personal-data');
  });

  it('is left out only where no text tells it', () => {
    const { brief, ...rest } = asked(language, 'update');
    const { texts } = writePlaybook({ brief, ...rest }, playbook, rules);
    const statement = { kind: brief.kind, writtenBy: 'playbook' as const };
    const left = (...channels: string[]) =>
      leftOutBy(
        { ...statement, texts: texts.filter(({ channel }) => channels.includes(channel)) },
        brief,
        rules,
      );
    expect(left('newsroom', 'intranet')).not.toContainEqual({ factId: 'i1', why: 'inside-only' });
    expect(left('newsroom')).toContainEqual({ factId: 'i1', why: 'inside-only' });
  });

  it('stops elsewhere, whoever writes it', () => {
    const { brief } = asked(language, 'update');
    const text = words[language].inside;
    const rulesOn = (channel: 'newsroom' | 'email' | 'intranet') =>
      checkTone({ channel, text }, brief, rules).map(({ rule }) => rule);
    expect(rulesOn('newsroom')).toContain('inside-only');
    expect(rulesOn('email')).toContain('inside-only');
    expect(rulesOn('intranet')).not.toContain('inside-only');
  });
});
