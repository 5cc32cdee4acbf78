import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf, severitiesBeside } from '../support.ts';

const severities = (text: string, language: Language, ...facts: string[]) =>
  severitiesBeside('known-as-open', text, language, facts);

it.each<[Language, string, string]>([
  ['en', 'We don’t know yet if anyone is injured.', 'Two people are injured.'],
  ['en', 'We do not know whether anyone is injured.', 'Nobody is injured.'],
  [
    'en',
    'We cannot say whether the bridge is closed, but we are on site.',
    'The bridge is closed.',
  ],
  ['en', 'It is not yet known whether the bridge is open.', 'The bridge is closed.'],
  ['en', 'It is still unclear how many people were injured.', 'Two people were injured.'],
  ['sv', 'Vi vet inte om någon är skadad.', 'Två personer är skadade.'],
  ['sv', 'Det är ännu oklart om bron är stängd.', 'Bron är stängd.'],
  ['sv', 'Vi vet ännu inte hur många hushåll som är utan vatten.', '800 hushåll är utan vatten.'],
])('a fact tells what is said to be open (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual(['warn']);
});

it.each<[Language, string, string]>([
  ['en', 'We do not yet know whether more people are injured.', 'Two people are injured.'],
  ['en', 'We do not know how many are injured in total.', 'Two people are injured.'],
  ['en', 'We do not know how many are injured.', 'At least two people are injured.'],
  ['en', 'We do not know whether the bridge was closed.', 'The bridge is closed.'],
  ['en', 'We do not know whether the bridge in Sutby is closed.', 'The bridge in Norby is closed.'],
  ['en', 'We do not know how many trains were late.', 'Trains were late on 3 May.'],
  ['sv', 'Vi vet inte om fler är skadade.', 'Två personer är skadade.'],
  ['sv', 'Vi vet ännu inte hur många som är skadade.', 'Omkring tio personer är skadade.'],
  ['sv', 'Vi kan inte säga om bron öppnar i morgon.', 'Bron är stängd.'],
  ['sv', 'Vi vet inte när bron öppnar.', 'Bron är stängd.'],
])('no fact tells it (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual([]);
});

it('shows the fact that tells it', () => {
  const facts = [{ id: 'f1', status: 'confirmed', text: 'Two people are injured.' }];
  const text = 'We do not know how many people are injured.';
  expect(findingsOf('known-as-open', text, { language: 'en', facts })).toMatchObject([
    { params: { fact: 'Two people are injured.', found: text } },
  ]);
});
