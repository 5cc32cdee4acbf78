import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { playbook, request, rules } from '../briefs.ts';

const asked = (language: 'sv' | 'en', publicBody: boolean, kind: Kind = 'distancing') => {
  const isSwedish = language === 'sv';
  const texts = isSwedish
    ? ['En anställd skrev ett rasistiskt inlägg.', 'Personen är avstängd med lön.']
    : ['An employee wrote a racist post.', 'The person is suspended with pay.'];
  return request(
    {
      language,
      kind,
      wrongdoing: 'private',
      harm: ['dignity'],
      organisation: { name: 'Ekby', domains: [], spokespeople: [], publicBody },
      facts: texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text })),
      policies: [
        isSwedish
          ? 'Regler för privata konton: alla är artiga'
          : 'Rules for private accounts: be polite',
      ],
    },
    ['newsroom', 'facebook', 'x'],
  );
};

const said = (...given: Parameters<typeof asked>) =>
  writePlaybook(asked(...given), playbook, rules).texts;

describe.each(['sv', 'en'] as const)('a public body that keeps its distance (%s)', (language) => {
  it('says where it stands, nothing of a sanction and nothing of its rules', () => {
    for (const text of said(language, true)) {
      expect(text.text).toMatch(/rasis|racis/u);
      expect(text.text).not.toMatch(/avstängd|suspended|privata konton|private accounts/u);
      const found = checkTone(text, asked(language, true).brief, rules).map(({ rule }) => rule);
      expect(found).not.toContain('own-stance');
      expect(found).not.toContain('distance-policy');
    }
  });

  it('tells its staff what became of a colleague, and nobody else', () => {
    const { brief } = asked(language, true);
    const [post, ...inside] = brief.facts;
    const told = request({ ...brief, facts: post ? [post] : [], insideFacts: inside }, [
      'newsroom',
      'facebook',
      'intranet',
    ]);
    const saying = writePlaybook(told, playbook, rules).texts.filter(({ text }) =>
      /avstängd med lön|suspended with pay/u.test(text),
    );
    expect(saying.map(({ channel }) => channel)).toEqual(['intranet']);
  });

  it('answers questions about it without its rules', () => {
    for (const { text } of said(language, true, 'qa'))
      expect(text).not.toMatch(/privata konton|private accounts/u);
  });

  it('is no company, which may name them', () => {
    expect(said(language, false)[0]?.text).toMatch(/privata konton|private accounts/u);
  });
});

const consequences = {
  sv: [
    'vi varnar den som bryter mot reglerna',
    'vi uttalar oss aldrig om politik på nätet',
    'vi behandlar alla lika och varnar den som inte gör det',
    'vi hjälper polisen',
  ],
  en: [
    'we warn anyone who breaks the rules',
    'we check what teachers post and report hate to the police',
    'we treat everyone alike and warn those who do not',
  ],
};

describe.each(['sv', 'en'] as const)('what the policy of a public body says (%s)', (language) => {
  const toldWith = (policy: string) => {
    const given = asked(language, true);
    const brief = { ...given.brief, policies: [policy] };
    return writePlaybook({ ...given, brief }, playbook, rules).texts[0]?.text ?? '';
  };

  it.each(consequences[language])('of consequences is not told: %s', (said) => {
    expect(toldWith(`Policy: ${said}`).toLowerCase()).not.toContain(said);
  });

  it('of everybody is where it stands', () => {
    const said = { sv: 'vi hjälper alla lika', en: 'we treat everybody with equal respect' }[
      language
    ];
    expect(toldWith(`Policy: ${said}`).toLowerCase()).toContain(said);
  });
});
