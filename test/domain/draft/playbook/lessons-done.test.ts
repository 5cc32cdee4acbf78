import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

const wrong = {
  sv: 'Vi skickade 40 brev till fel personer.',
  en: 'We sent 40 letters to the wrong people.',
};

const lessons = (language: 'sv' | 'en', text: string) =>
  request(
    {
      kind: 'lessons',
      language,
      wrongdoing: 'ours',
      actions: [{ id: 'a1', text, isDone: true }],
      facts: [
        { id: 'f1', status: 'confirmed', text: wrong[language], isOurs: true },
        { id: 'a1', status: 'confirmed', text },
      ],
      contacts: ['hjalp@exempel.example'],
    },
    ['newsroom'],
  );

describe('what was improved', () => {
  it.each([
    ['sv', 'Listor läses av två personer, klart 2026-10-01.'],
    ['sv', 'Ny kollega på växeln, 14000 kr i utbildning per person.'],
    ['en', 'Lists are read by two people, done 2026-10-01.'],
  ] as const)('is a change in our own prose too (%s): %s', (language, text) => {
    const { brief, ...rest } = lessons(language, text);
    const found = writePlaybook({ brief, ...rest }, playbook, rules).texts.flatMap((each) =>
      checkTone(each, brief, rules).map(({ rule }) => rule),
    );
    expect(found).not.toContain('lessons-concrete');
  });

  it.each([
    ['sv', 'Vi har ringt alla på 08-999 88 77.'],
    ['en', 'We have called all on 08-999 88 77.'],
  ] as const)('is never lost in silence (%s): %s', (language, text) => {
    const { brief, ...rest } = lessons(language, text);
    const { texts } = writePlaybook({ brief, ...rest }, playbook, rules);
    const statement = { kind: brief.kind, writtenBy: 'playbook' as const, texts };
    expect(leftOutBy(statement, brief, rules)).toContainEqual({ factId: 'a1', why: 'rule' });
  });
});
