import { describe, expect, it } from 'vitest';
import { Kind } from '#domain/kind/kind.ts';
import { Brief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { Language } from '#domain/values/language.ts';
import { prompts, rules } from '../briefs.ts';

const all = Kind.options.flatMap((kind) =>
  Language.options.map((language) => ({ kind, language })),
);

const textsFor = (kind: Kind, language: Language): string[] => {
  const part = prompts.find((each) => each.for === `${kind}-${language}`);
  return (part?.text ?? '')
    .split(/^(?:Givet|Given): [^\n]*\n(?:[^\n]+\n)*/mu)
    .slice(1)
    .map((example) => example.replace(/^\n(?:Rubrik|Title): .*\n/u, '').trim());
};

// What is said of people and how holds for exemplars too; facts, contacts and times they have none.
const aboutTone = [
  'absolute-assurance',
  'blame-affected',
  'blame-shift',
  'euphemism',
  'intent-excuse',
  'language-match',
  'minimizing',
  'no-emoji-hashtag',
  'no-jargon-legalese',
  'no-marketing',
  'no-shouting',
  'nonapology-but',
  'nonapology-conditional',
  'nonapology-passive',
  'nonapology-perception',
  'self-centred',
  'sentence-length',
  'thanks-supporters',
  'wrong-object',
];

describe('the exemplars', () => {
  it.each(all)('of $kind in $language are two, and break no rule of tone', ({ kind, language }) => {
    const texts = textsFor(kind, language);
    expect(texts).toHaveLength(2);
    const brief = Brief.parse({ kind, language });
    const found = texts.flatMap((text) =>
      checkTone(
        { channel: 'newsroom', text: text.replaceAll(/(?<!\n)\n(?!\n|[FSQA]: )/gu, ' ') },
        brief,
        rules,
      ),
    );
    const broken = found.filter(({ rule }) => aboutTone.includes(rule));
    expect(broken.map(({ rule, params }) => [rule, params['found']])).toEqual([]);
  });
});
