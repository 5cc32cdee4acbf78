import { expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Language } from '#domain/values/language.ts';
import { briefOf, rules, severitiesBeside } from '../support.ts';

const blocksOf = (language: Language, text: string, fact: string): string[] => {
  const facts = [{ id: 'f1', status: 'confirmed', text: fact }];
  const brief = briefOf({ kind: 'correction', language, facts });
  return checkTone({ channel: brief.channel, text, title: undefined }, brief, rules)
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule);
};

const injured = { sv: 'Två personer skadades.', en: 'Two people were injured.' };

it.each<[Language, string]>([
  ['en', 'We take back that nobody was injured.'],
  ['en', 'We have taken back our statement that nobody was injured.'],
  ['en', 'We withdraw our statement that nobody was injured.'],
  ['en', 'We said that nobody was injured. That was wrong.'],
  ['sv', 'Vi tar tillbaka att ingen skadades.'],
  ['sv', 'Vi tar tillbaka uppgiften om att ingen skadades.'],
  ['sv', 'Vår uppgift att ingen skadades var fel.'],
])('no rule stops a correction that takes back that nobody was hurt (%s): %s', (language, text) => {
  expect(blocksOf(language, `${text} ${injured[language]}`, injured[language])).toEqual([]);
});

it.each<[Language, string, string]>([
  ['en', 'We have taken back that the bridge is closed.', 'The bridge is closed.'],
  ['en', 'We retract that the bridge is closed.', 'The bridge is closed.'],
  ['en', 'We withdraw the claim that the bridge is closed.', 'The bridge is closed.'],
  ['sv', 'Vi har tagit tillbaka uppgiften att bron är stängd.', 'Bron är stängd.'],
  ['sv', 'Vi drar tillbaka att bron är stängd.', 'Bron är stängd.'],
])('what a fact says is not taken back, in any tense (%s): %s', (language, text, fact) => {
  expect(severitiesBeside('fact-turned', text, language, [fact])).toEqual(['block']);
});
