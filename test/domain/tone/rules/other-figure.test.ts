import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { severitiesBeside } from '../support.ts';

const severities = (text: string, language: Language, ...facts: string[]) =>
  severitiesBeside('other-figure', text, language, facts);

const dead = ['Five people died in Norby.', 'Two people died in Sutby.'];

it.each<[Language, string, string[]]>([
  ['en', 'Two people died in Norby.', dead],
  ['en', 'Two people died in Norby and five in Sutby.', dead],
  ['en', 'We are here for you, and two people have died in Norby.', dead],
  ['sv', 'I Norrby har 2 dött.', ['Fem har dött i Norrby.', 'Två har dött i Söderby.']],
])('is the figure of something else (%s): %s', (language, text, facts) => {
  expect(severities(text, language, ...facts)).toEqual(['warn']);
});

it.each<[Language, string, string[]]>([
  ['en', 'Five people died in Norby.', dead],
  ['en', 'Seven people died in Norby and Sutby.', dead],
  ['en', 'Two people died on Monday.', ['Five died on Tuesday.', 'Two died on Monday.']],
  ['en', 'Three of the five injured are home.', ['Five are injured.', 'Three are home.']],
  ['en', 'Two more people are injured.', ['Five people are injured.', 'Two are missing.']],
  ['en', 'Two people may die in Norby.', dead],
])('is its own, or of something that no fact counts (%s): %s', (language, text, facts) => {
  expect(severities(text, language, ...facts)).toEqual([]);
});
