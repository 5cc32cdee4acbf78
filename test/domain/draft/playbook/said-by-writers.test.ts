import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { usableFacts } from '#domain/draft/prompt/known-words.ts';
import { IncidentKind } from '#domain/kind/kind.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

const textOf = (given: Partial<Brief>) =>
  writePlaybook(request(given, ['newsroom']), playbook, rules).texts[0]?.text ?? '';

const ours: Partial<Brief> = {
  kind: 'internal',
  language: 'en',
  responsibility: 'preventable',
  wrongdoing: 'ours',
  harm: ['dignity'],
  facts: [
    { id: 'f1', status: 'confirmed', text: 'The board decided yesterday to close the mill.' },
    { id: 'f2', status: 'confirmed', text: 'The newspaper had the news before you.', isOurs: true },
  ],
};

describe('what writers say of an incident beside its facts', () => {
  it.each(['internal', 'apology'] as const)('is what %s apologises for, and to whom', (kind) => {
    const affected = ['everyone at the mill', 'their families'];
    const text = textOf({ ...ours, kind, affected });
    const [apology = ''] = /[^.]*apologise[^.]*\./u.exec(text) ?? [];
    const whom = { internal: 'you', apology: 'everyone at the mill and their families' }[kind];
    expect(apology).toContain(`apologise to ${whom}.`);
    expect(apology).toContain('the newspaper had the news before you');
    expect(apology).not.toContain('the board decided');
    expect(text).toContain('The board decided yesterday');
  });

  it('may hold figures, which are written like those of facts', () => {
    const affected = ['the 13214 patients whose letters went astray'];
    const given = { ...ours, kind: 'apology' as const, affected };
    expect(textOf(given)).not.toContain('13,214');
    const fact = { id: 'f3', status: 'confirmed' as const, text: '13214 letters went astray.' };
    given.facts = [...(ours.facts ?? []), fact];
    expect(textOf(given)).toContain('the 13,214 patients whose letters went astray');
    const asked = request(given, ['newsroom']);
    const [text] = writePlaybook(asked, playbook, rules).texts;
    const found = text ? checkTone(text, asked.brief, rules) : [];
    expect(found.filter(({ rule }) => rule === 'number-not-in-facts')).toEqual([]);
  });

  it.each(['(hyresgäster)', '[hyresgäster]', '*alla', 'C++', '\\\\d', '$& och ^', '{hit}', '?'])(
    'is written whatever signs it holds: %s',
    (typed) => {
      const brief = { ...ours, protectedNames: [typed] };
      for (const kind of IncidentKind.options)
        for (const language of ['sv', 'en'] as const) {
          const given = { ...brief, kind, language, affected: [typed], comment: `${typed}?` };
          expect(() => textOf(given), `${kind} ${language}`).not.toThrow();
          expect(() => textOf({ ...given, protectedNames: [] })).not.toThrow();
        }
    },
  );

  it('names each act that is marked', () => {
    const marked = ours.facts?.map((fact) => ({ ...fact, isOurs: true })) ?? [];
    const text = textOf({ ...ours, kind: 'apology', facts: marked });
    expect(text).toMatch(/that the board decided .* and that the newspaper had .*apologise/u);
  });

  const open = (...questions: (string | undefined)[]): Partial<Brief> => ({
    kind: 'holding',
    language: 'en',
    harm: ['injury'],
    facts: [
      { id: 'f1', status: 'confirmed', text: 'Five guests are in hospital.' },
      ...questions.map((question, at) => ({
        id: `u${at}`,
        status: 'unconfirmed' as const,
        text: 'It was carbon monoxide.',
        ...(question !== undefined && { open: question }),
      })),
    ],
  });

  it('is how the open questions are put, and nothing else of what is unconfirmed', () => {
    const text = textOf(open('what made people ill', 'when the hotel can open again.'));
    expect(text).toContain(
      'We do not yet know what made people ill or when the hotel can open again.',
    );
    expect(text).not.toContain('monoxide');
    expect(textOf(open('what made people ill', undefined))).toContain(
      'We do not yet know what made people ill.',
    );
  });

  it.each(['what Karin Ek did', 'what to read on https://rumours.example'])(
    'is left out where it may not be published: %s',
    (question) => {
      const text = textOf({ ...open(question), protectedNames: ['Karin Ek'] });
      expect(text).not.toContain('Karin');
      expect(text).not.toContain('rumours');
    },
  );

  it.each([
    ['What made people ill?', 'We do not yet know what made people ill.'],
    ['Is it true that it was monoxide?', 'We do not yet know what made people ill.'],
    ['When can the hotel open again?', 'We do not yet know when the hotel can open again.'],
  ])('answers in a reply what is asked of it: “%s”', (comment, says) => {
    const given = open('what made people ill');
    const facts: Brief['facts'] = [
      ...(given.facts ?? []),
      { id: 'u9', status: 'unconfirmed', text: 'May.', open: 'when the hotel can open again' },
    ];
    const text = textOf({ ...given, kind: 'reply', comment, facts });
    expect(text).toContain(says);
    expect(text.match(/We do not yet know/gu)).toHaveLength(1);
    expect(text).not.toContain('monoxide');
    expect(textOf({ ...open(undefined), kind: 'reply', comment })).not.toContain('do not yet know');
  });

  it('is no part of a reply to something else', () => {
    const comment = 'Who pays for the taxi?';
    expect(textOf({ ...open('what made people ill'), kind: 'reply', comment })).not.toContain(
      'made people ill',
    );
  });

  it('reaches a model too, of a confirmed fact only what it is', () => {
    const facts: Brief['facts'] = [
      { id: 'f1', status: 'confirmed', text: 'We ran out of it.', isOurs: true, open: 'why' },
      { id: 'f2', status: 'unconfirmed', text: 'It was sold.', isOurs: false, open: 'why' },
    ];
    expect(usableFacts(request({ facts }, ['x']).brief)).toEqual([
      { id: 'f1', status: 'confirmed', text: 'We ran out of it.', ourWrong: true },
      { id: 'f2', status: 'unconfirmed', text: 'It was sold.', weDoNotYetKnow: 'why' },
    ]);
  });
});
