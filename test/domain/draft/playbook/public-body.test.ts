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

  it('answers questions about it without its rules', () => {
    for (const { text } of said(language, true, 'qa'))
      expect(text).not.toMatch(/privata konton|private accounts/u);
  });

  it('is no company, which may name them', () => {
    expect(said(language, false)[0]?.text).toMatch(/privata konton|private accounts/u);
  });
});
