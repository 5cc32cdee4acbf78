import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Language } from '#domain/values/language.ts';
import { briefOf, findingsOf, rules } from '../support.ts';

const whole = ['next-update', 'apology-explicit', 'apology-responsibility'];

const rulesIn = (text: string, part: object): string[] => {
  const brief = briefOf({ kind: 'update', ...part });
  return checkTone({ channel: 'newsroom', text }, brief, rules)
    .filter(({ rule, params }) => (params['found'] ?? params['hidden']) && !whole.includes(rule))
    .map(({ rule }) => rule);
};

const asFact = (text: string) => ({ facts: [{ id: 'f1', status: 'confirmed', text }] });
const asCommitment = (text: string) => ({ commitments: [text] });
const asAction = (text: string) => ({ publicAction: { text, keys: [text] } });

describe('words that were confirmed', () => {
  it.each<[Language, string, (text: string) => object]>([
    ['en', 'It is now safe to enter the building, the fire service says.', asFact],
    ['en', 'The club said that it was sorry if anyone was offended.', asFact],
    ['en', 'We are sorry for the reaction, the mayor wrote.', asFact],
    ['en', 'Pursuant to the permit the kiln is shut.', asFact],
    ['sv', 'Föreningen bad om ursäkt om någon kände sig kränkt.', asFact],
    ['sv', 'Erforderliga åtgärder vidtogs avseende ventilationen.', asFact],
    ['sv', 'Det är inte farligt att dricka vattnet, säger kommunen.', asFact],
  ])('are not flagged for how they are said (%s): %s', (language, text, stated) => {
    expect(rulesIn(text, { language, ...stated(text) })).toEqual([]);
    const own = language === 'sv' ? 'Så här är det: ' : 'This is how it is: ';
    expect(rulesIn(own + text, { language, ...stated(text) })).toEqual([]);
  });

  it.each<[Language, string, (text: string) => object, string]>([
    ['en', 'We guarantee that boiled water is safe.', asAction, 'absolute-assurance'],
    ['en', 'We guarantee that every ticket is refunded.', asCommitment, 'absolute-assurance'],
    ['sv', 'Vi garanterar att alla får pengarna tillbaka.', asCommitment, 'absolute-assurance'],
  ])(
    'warn where they would block, if nobody confirmed them (%s): %s',
    (language, text, typed, rule) => {
      const weightOf = (part: object) =>
        findingsOf(rule, text, { language, ...part }).map(({ severity }) => severity);
      expect(weightOf({})).toEqual(['block']);
      expect(weightOf(typed(text))).toEqual(['warn']);
      expect(weightOf(asFact(text))).toEqual([]);
      expect(weightOf({ ...typed(text), ...asFact(text) })).toEqual([]);
    },
  );

  it('are quiet where they would only warn, whoever typed them', () => {
    const text = 'Pursuant to the permit the kiln is shut.';
    expect(rulesIn(text, { language: 'en' })).toEqual(['no-jargon-legalese']);
    expect(rulesIn(text, { language: 'en', ...asAction(text) })).toEqual([]);
  });

  it('are quiet where safety is the condition of what to do', () => {
    const text = 'Turn off the gas if you can do so without risk.';
    expect(rulesIn(text, { language: 'en', ...asAction(text) })).toEqual([]);
  });

  it('are flagged where the words around them change what they say', () => {
    const fact = 'Anyone was offended by the film.';
    const text = 'We are sorry if anyone was offended by the film.';
    expect(rulesIn(text, { language: 'en', ...asFact(fact) })).toContain('nonapology-conditional');
  });

  it('are flagged where only a part of them is said', () => {
    const fact = 'The old owner said that it was sorry if anyone was offended.';
    const text = 'We are sorry if anyone was offended.';
    expect(rulesIn(text, { language: 'en', ...asFact(fact) })).toContain('nonapology-conditional');
  });

  it.each<[string, string, object]>([
    ['name-individual', 'Karin Granlund drove the bus.', { protectedNames: ['Karin Granlund'] }],
    ['url-not-allowed', 'Read more at https://other.example/page today.', {}],
    ['personal-data', 'Her number is 19640823-3234, the clinic says.', {}],
  ])('still protect people: %s', (rule, text, part) => {
    expect(rulesIn(text, { language: 'en', ...asFact(text), ...part })).toContain(rule);
  });
});
