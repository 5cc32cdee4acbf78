import { expect, it } from 'vitest';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Language } from '#domain/values/language.ts';
import { playbook, request, rules } from '../briefs.ts';

const written = (language: Language, who: string, texts: readonly string[]): string => {
  const facts = texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));
  const given = request({ language, harm: ['death'], affected: [who], facts }, ['newsroom']);
  return writePlaybook(given, playbook, rules).texts[0]?.text ?? '';
};

const ofTwo = 'the families of the two swimmers who died';
const avTva = 'familjerna till våra två kollegor som har omkommit';

it.each([
  ['en', ofTwo, ['Three swimmers died at Ekby.', 'Two rescuers were hurt.']],
  ['en', ofTwo, ['Three swimmers died at Ekby and two were hurt.']],
  ['en', 'the two swimmers who died', ['Three swimmers died at Ekby.', 'Two were hurt.']],
  ['en', 'the family of the swimmer who died', ['Three swimmers died at Ekby.']],
  ['sv', avTva, ['Tre kollegor har omkommit vid Ekby.', 'Två livräddare har skadats.']],
  ['sv', 'de anhöriga till den som avled', ['Tre badande har dött vid Ekby.']],
] as const)('nobody mourns another number of dead (%s): %s', (language, who, facts) => {
  const text = written(language, who, facts);
  expect(text).not.toContain(who);
  expect(text).toMatch(/sympathy|tankar går/u);
});

it.each([
  ['en', ofTwo, ['Two swimmers died at Ekby on 2026-12-04 at 10:05.', 'Three were hurt.']],
  ['en', 'the family of the swimmer who died', ['A swimmer died at Ekby.']],
  ['en', 'the families of those who died', ['Three swimmers died at Ekby.']],
] as const)(
  'sympathy goes to those who mourn, as they are called (%s): %s',
  (...[language, who, facts]) => {
    expect(written(language, who, facts)).toContain(who);
  },
);
