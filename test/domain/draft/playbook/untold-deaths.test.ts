import { describe, expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { playbook, request, rules } from '../briefs.ts';

const textOn = (language: 'sv' | 'en', told: string, untold: string): string => {
  const facts = [told, untold].map((text, at) => ({
    id: `f${at}`,
    status: 'confirmed' as const,
    text,
  }));
  const given = request({ language, harm: ['death'], facts }, ['newsroom']);
  const { title = '', text = '' } = writePlaybook(given, playbook, rules).texts[0] ?? {};
  return `${title} ${text}`;
};

describe('a death that next of kin do not know of', () => {
  it.each([
    'Vi kan bekräfta två dödsfall.',
    'Hundra dog.',
    'På Djurgården dog en man i en brand i dag.',
    'I Fisksätra omkom två personer.',
    'Ett lag från räddningstjänsten fann mannen död.',
    'En kund som handlade hos oss har avlidit.',
    'Inte bara en utan två personer dog.',
    'En man omkom på väg 1890 i natt.',
  ])('is told by no text in Swedish: %s', (fact) => {
    const text = textOn('sv', fact, 'Inga anhöriga har underrättats.');
    expect(text).not.toMatch(/död|dog|omkom|avlid|anhörig/iu);
  });

  it.each([
    'We can now confirm one person dead.',
    'On May 5 two people died.',
    'Law enforcement found the man dead.',
    'No fewer than two people died.',
    'A child and two horses died.',
    'A man died in room 1712 today.',
  ])('is told by no text in English: %s', (fact) => {
    const text = textOn('en', fact, 'No relatives have been informed.');
    expect(text).not.toMatch(/died|dead|death|relatives/iu);
  });
});
